import { db, type Prisma, type Tx } from "~/platform/db.server";
import { isSearchSource, searchProgress, type SearchProgress, type SearchSource } from "./sources";

const fields = { id: true, source: true, sourceName: true, searchedOn: true, result: true, revision: true, createdBy: true, updatedBy: true } satisfies Prisma.SearchEntrySelect;

export interface SearchRecordEntry {
  id: string;
  source: SearchSource;
  /** may be "" except for source "other" */
  sourceName: string;
  /** YYYY-MM-DD */
  searchedOn: string;
  result: string;
  revision: number;
  createdBy: string;
  /** who changed it last; "" while nobody did */
  updatedBy: string;
}

/** A source that a later version no longer lists still shows its entries. */
const known = (row: Prisma.SearchEntryGetPayload<{ select: typeof fields }>): SearchRecordEntry => ({ ...row, source: isSearchSource(row.source) ? row.source : "other" });

/** Everything a team has on record about its search, oldest first. */
export async function searchRecord(initiativeId: string, tx: Tx = db): Promise<SearchRecordEntry[]> {
  const rows = await tx.searchEntry.findMany({ where: { initiativeId }, select: fields, orderBy: [{ searchedOn: "asc" }, { createdAt: "asc" }] });
  return rows.map(known);
}

/** Null for an id of nothing, or of another initiative. */
export async function findSearchEntry(initiativeId: string, id: string, tx: Tx = db): Promise<SearchRecordEntry | null> {
  const row = await tx.searchEntry.findFirst({ where: { id, initiativeId }, select: fields });
  return row && known(row);
}

/** "3 von 9" for the tab. */
export async function searchProgressOf(initiativeId: string): Promise<SearchProgress> {
  const rows = await db.searchEntry.findMany({ where: { initiativeId }, select: { source: true } });
  return searchProgress(rows.map(({ source }) => source));
}
