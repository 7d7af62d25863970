export const careStates = ["published", "outdated", "ended"] as const;
/** States of an entry that the service point sets. */
export type CareState = (typeof careStates)[number];

export interface EntriesQuery {
  q: string;
  state: CareState | null;
  /** from 1 */
  page: number;
}

export const entriesPath = "/verwaltung/verzeichnis";

export function entriesAddress({ q, state, page }: EntriesQuery): string {
  const params = new URLSearchParams({ ...(state && { stand: state }), ...(q && { q }), ...(page > 1 && { seite: String(page) }) }).toString();
  return params ? `${entriesPath}?${params}` : entriesPath;
}
