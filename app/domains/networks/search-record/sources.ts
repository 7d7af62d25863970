/** Where a team looks for existing networks: the fixed list of the search record. */
export const namedSources = [
  "directory",
  "state_portal",
  "administration",
  "chambers",
  "universities",
  "school_supervision",
  "economic_development",
  "foundations",
  "web",
] as const;
export const searchSources = [...namedSources, "other"] as const;
export type SearchSource = (typeof searchSources)[number];

export function isSearchSource(text: string): text is SearchSource {
  return searchSources.some((source) => source === text);
}

/** How many of the named sources have been looked through; `entries` counts those of other sources, too. */
export interface SearchProgress {
  searched: number;
  of: number;
  entries: number;
}

/** @param sources the source of every entry */
export function searchProgress(sources: readonly string[]): SearchProgress {
  const searched = namedSources.filter((source) => sources.includes(source)).length;
  return { searched, of: namedSources.length, entries: sources.length };
}
