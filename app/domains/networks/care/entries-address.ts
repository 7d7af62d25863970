export const careStates = ["published", "outdated", "ended"] as const;
/** States of an entry that the service point sets. */
export type CareState = (typeof careStates)[number];

export interface EntriesQuery {
  q: string;
  state: CareState | null;
  /** only those whose source is old or has no date; then the oldest first */
  old: boolean;
  /** from 1 */
  page: number;
}

export const entriesPath = "/verwaltung/verzeichnis";

export function entriesAddress({ q, state, old, page }: EntriesQuery): string {
  const params = new URLSearchParams({ ...(state && { stand: state }), ...(old && { quelle: "alt" }), ...(q && { q }), ...(page > 1 && { seite: String(page) }) }).toString();
  return params ? `${entriesPath}?${params}` : entriesPath;
}
