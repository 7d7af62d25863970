/** What somebody asks the directory. Empty text means "no filter". */
export interface DirectoryQuery {
  q: string;
  land: string;
  /** AGS */
  kreis: string;
  kind: string;
  stage: string;
  theme: string;
  sort: DirectorySort;
  page: number;
}

export const directorySorts = ["name", "newest"] as const;
export type DirectorySort = (typeof directorySorts)[number];

export const directoryPageSize = 20;

/** The address of a query; filters that are not set stay out of it. */
export function directoryAddress(query: Partial<DirectoryQuery>): string {
  const params = new URLSearchParams();
  const names = { q: "q", land: "land", kreis: "kreis", kind: "art", stage: "stufe", theme: "thema" } as const;
  for (const [key, name] of Object.entries(names)) {
    const value = query[key as keyof typeof names];
    if (value) params.set(name, value);
  }
  if (query.sort === "newest") params.set("sortierung", "newest");
  if (query.page && query.page > 1) params.set("seite", String(query.page));
  const search = params.toString();
  return search ? `/netzwerke?${search}` : "/netzwerke";
}

export function isFiltered(query: DirectoryQuery): boolean {
  return [query.q, query.land, query.kreis, query.kind, query.stage, query.theme].some(Boolean);
}
