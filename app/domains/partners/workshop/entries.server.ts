import { randomUUID } from "node:crypto";
import { db, type Tx, transaction, type WorkshopEntry } from "~/platform/db.server";
import type { EntryContent } from "./entry-plan";
import { isOpen, mostEntries, readCode } from "./workshop";
import { tellOfWorkshop } from "./workshop-stream.server";

/** A workshop as whoever holds its code sees it. */
export interface InvitedTo {
  id: string;
  initiativeId: string;
  title: string;
  code: string;
  /** of the initiative */
  name: string;
  closesAt: Date;
  open: boolean;
}

/** Null for a code of nothing. */
export async function workshopByCode(typed: string, now = new Date()): Promise<InvitedTo | null> {
  const code = readCode(typed);
  const row = code && (await db.workshop.findUnique({ where: { code }, include: { initiative: { select: { name: true } } } }));
  return row ? { id: row.id, initiativeId: row.initiativeId, title: row.title, code: row.code, name: row.initiative.name, closesAt: row.closesAt, open: isOpen(row, now) } : null;
}

/** An entry as the phone that sent it sees it. What the team thinks of it is not said: only that it has looked. */
export type OwnEntry = EntryContent & { entryKey: string; seen: boolean };

/** The entries behind keys, in the order they were sent. */
export async function ownEntries(workshopId: string, keys: readonly string[]): Promise<OwnEntry[]> {
  const rows = await db.workshopEntry.findMany({ where: { workshopId, entryKey: { in: [...keys] } }, orderBy: { createdAt: "asc" } });
  return rows.map((row) => ({ ...contentOf(row), entryKey: row.entryKey, seen: row.state !== "waiting" }));
}

export const contentOf = ({ organisation, kind, offers, gives, needs }: WorkshopEntry): EntryContent => ({ organisation, kind, offers, gives, needs });

/** "seen": the team has dealt with it already; "full": the workshop has as many entries as it takes. */
export type SavedEntry = { status: "saved"; entryKey: string } | { status: "closed" | "full" | "seen" };

/**
 * Takes an entry while the workshop is open. The same key with the same content is the same entry, sent twice; with other
 * content (somebody went back to the empty form) it is one more, under a key of its own.
 */
export async function addEntry(workshopId: string, entryKey: string, content: EntryContent, now = new Date()): Promise<SavedEntry> {
  return underLock(workshopId, now, async (tx, initiativeId) => {
    const there = await tx.workshopEntry.findUnique({ where: { workshopId_entryKey: { workshopId, entryKey } } });
    if (there && isSame(there, content)) return { status: "saved", entryKey };
    if ((await tx.workshopEntry.count({ where: { workshopId } })) >= mostEntries) return { status: "full" };
    const key = there ? randomUUID() : entryKey;
    await tx.workshopEntry.create({ data: { workshopId, entryKey: key, ...content } });
    await tellOfWorkshop(tx, initiativeId);
    return { status: "saved", entryKey: key };
  });
}

/** Corrects an entry as long as it waits. */
export async function changeEntry(workshopId: string, entryKey: string, content: EntryContent, now = new Date()): Promise<SavedEntry> {
  return underLock(workshopId, now, async (tx, initiativeId) => {
    const { count } = await tx.workshopEntry.updateMany({ where: { workshopId, entryKey, state: "waiting" }, data: content });
    if (count === 0) return { status: "seen" };
    await tellOfWorkshop(tx, initiativeId);
    return { status: "saved", entryKey };
  });
}

/** Takes an entry back as long as it waits, also after the end. False where the team was faster. */
export async function withdrawEntry({ id, initiativeId }: InvitedTo, entryKey: string): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.workshopEntry.deleteMany({ where: { workshopId: id, entryKey, state: "waiting" } });
    if (count > 0) await tellOfWorkshop(tx, initiativeId);
    return count > 0;
  });
}

function isSame(row: WorkshopEntry, content: EntryContent): boolean {
  return JSON.stringify(contentOf(row)) === JSON.stringify(contentOf({ ...row, ...content }));
}

/** Under the lock of the workshop, so that it neither closes nor overflows meanwhile. */
async function underLock(workshopId: string, now: Date, work: (tx: Tx, initiativeId: string) => Promise<SavedEntry>): Promise<SavedEntry> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Workshop" WHERE "id" = ${workshopId} FOR UPDATE`;
    const workshop = await tx.workshop.findUnique({ where: { id: workshopId } });
    return workshop && isOpen(workshop, now) ? work(tx, workshop.initiativeId) : { status: "closed" };
  });
}
