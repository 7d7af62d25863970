import { db } from "~/platform/db.server";
import type { SearchRecordEntry } from "../search-record/queries.server";
import { isSearchSource } from "../search-record/sources";

/** What came to a check since a moment: own finds, and places that were searched. */
export interface CheckChanges {
  finds: { id: string; name: string; deed: "added" | "changed"; at: Date }[];
  searches: (Pick<SearchRecordEntry, "source" | "sourceName"> & { by: string; at: Date })[];
}

export async function checkChangesSince(initiativeId: string, since: Date): Promise<CheckChanges> {
  const [finds, searches] = await Promise.all([
    db.network.findMany({ where: { proposedByInitiativeId: initiativeId, updatedAt: { gt: since } }, select: { id: true, name: true, createdAt: true, updatedAt: true } }),
    db.searchEntry.findMany({ where: { initiativeId, createdAt: { gt: since } }, select: { source: true, sourceName: true, createdBy: true, createdAt: true } }),
  ]);
  return {
    finds: finds.map(({ id, name, createdAt, updatedAt }) => (createdAt > since ? { id, name, deed: "added", at: createdAt } : { id, name, deed: "changed", at: updatedAt })),
    searches: searches.map(({ source, sourceName, createdBy, createdAt }) => ({ source: isSearchSource(source) ? source : "other", sourceName, by: createdBy, at: createdAt })),
  };
}
