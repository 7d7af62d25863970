import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import { findSearchEntry, type SearchRecordEntry } from "./queries.server";
import type { SearchEntryInput } from "./schema";

interface Writing {
  initiativeId: string;
  /** name of whoever writes */
  by: string;
}

export type SaveSearchResult =
  | { status: "saved"; id: string }
  /** Somebody else saved in between: their version. */
  | { status: "conflict"; current: SearchRecordEntry }
  | { status: "unknown" };

/** Adds an entry to the search record; the same form a second time changes nothing. Changes facts of the path: call it under the journey's lock. */
export async function addSearchEntry(tx: Tx, { initiativeId, by }: Writing, input: SearchEntryInput): Promise<{ id: string }> {
  const id = input.entryId ?? randomUUID();
  await tx.searchEntry.createMany({ data: { ...written(input), id, initiativeId, createdBy: by }, skipDuplicates: true });
  return { id };
}

/** Saves a changed entry if `input.revision` is still the newest one. */
export async function changeSearchEntry(tx: Tx, { initiativeId, by }: Writing, id: string, input: SearchEntryInput): Promise<SaveSearchResult> {
  const { count } = await tx.searchEntry.updateMany({
    where: { id, initiativeId, revision: input.revision },
    data: { ...written(input), updatedBy: by, revision: { increment: 1 } },
  });
  if (count > 0) return { status: "saved", id };
  const current = await findSearchEntry(initiativeId, id, tx);
  return current ? { status: "conflict", current } : { status: "unknown" };
}

/** @returns false if there is no such entry */
export async function deleteSearchEntry(tx: Tx, initiativeId: string, id: string): Promise<boolean> {
  const { count } = await tx.searchEntry.deleteMany({ where: { id, initiativeId } });
  return count > 0;
}

function written({ source, sourceName, searchedOn, result }: SearchEntryInput) {
  return { source, sourceName, searchedOn, result };
}
