import { db, type Tx } from "~/platform/db.server";
import { keptDays } from "./workshop";

/** Deletes what the team did not take over, some days after the end of its workshop. */
export async function deleteForgotten(tx: Tx, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 24 * 3600_000);
  const ended = { OR: [{ closesAt: { lte: before } }, { closedAt: { lte: before } }] };
  const { count } = await tx.workshopEntry.deleteMany({ where: { state: { in: ["waiting", "dismissed"] }, workshop: ended } });
  return count;
}

/** The job "workshop-entries": of whatever workshop it speaks, all that is due goes. */
export async function forgetEntries(): Promise<void> {
  await deleteForgotten(db, new Date());
}
