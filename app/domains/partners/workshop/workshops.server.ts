import { randomInt } from "node:crypto";
import { db, type Tx, transaction, type Workshop } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { lockMap, type MapActor } from "../map/change-map.server";
import { deleteForgotten } from "./forget-entries.server";
import { tellOfWorkshop } from "./workshop-stream.server";
import { closingTime, extended, forgottenAt, isOpen, makeCode } from "./workshop";

/** A workshop of an initiative as its team sees it. */
export interface WorkshopView {
  id: string;
  title: string;
  code: string;
  openedAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  openedBy: string;
  open: boolean;
  /** it could still be extended or opened again */
  extendable: boolean;
  counts: { waiting: number; taken: number; dismissed: number };
}

/** All workshops of an initiative, newest first. */
export async function workshopsOf(initiativeId: string, now = new Date()): Promise<WorkshopView[]> {
  const rows = await db.workshop.findMany({ where: { initiativeId }, orderBy: { openedAt: "desc" } });
  const counted = await db.workshopEntry.groupBy({ by: ["workshopId", "state"], where: { workshop: { initiativeId } }, _count: true });
  const count = (workshopId: string, state: string) => counted.find((one) => one.workshopId === workshopId && one.state === state)?._count ?? 0;
  return rows.map(({ id, title, code, openedAt, closesAt, closedAt, openedBy }) => ({
    ...{ id, title, code, openedAt, closesAt, closedAt, openedBy },
    open: isOpen({ closesAt, closedAt }, now),
    extendable: extended({ openedAt, closesAt, closedAt }, now) !== null,
    counts: { waiting: count(id, "waiting"), taken: count(id, "taken"), dismissed: count(id, "dismissed") },
  }));
}

/** Opens a workshop; null where the initiative has one open already: two codes on one wall would be one too many. */
export async function openWorkshop(initiativeId: string, actor: MapActor, asked: { title: string; hours: number }, now = new Date()): Promise<{ id: string; code: string } | null> {
  const code = await freeCode();
  return transaction(async (tx) => {
    await lockMap(tx, initiativeId);
    if (await openOne(tx, initiativeId, now)) return null;
    const closesAt = closingTime(now, asked.hours);
    const made = await tx.workshop.create({ data: { initiativeId, title: asked.title, code, openedAt: now, closesAt, openedBy: actor.user?.name ?? "" } });
    await forgetLater(tx, made, now);
    await tellOfWorkshop(tx, initiativeId);
    return { id: made.id, code };
  });
}

/** One hour more, or open again. False where two days are over, or another one is open. */
export async function extendWorkshop(initiativeId: string, id: string, now = new Date()): Promise<boolean> {
  return transaction(async (tx) => {
    await lockMap(tx, initiativeId);
    const row = await tx.workshop.findFirst({ where: { id, initiativeId } });
    const closesAt = row && extended(row, now);
    const other = await openOne(tx, initiativeId, now);
    if (!closesAt || (other && other.id !== id)) return false;
    await forgetLater(tx, await tx.workshop.update({ where: { id }, data: { closesAt, closedAt: null } }), now);
    await tellOfWorkshop(tx, initiativeId);
    return true;
  });
}

export async function closeWorkshop(initiativeId: string, id: string, now = new Date()): Promise<void> {
  await transaction(async (tx) => {
    await tx.workshop.updateMany({ where: { id, initiativeId, closedAt: null, closesAt: { gt: now } }, data: { closedAt: now } });
    await tellOfWorkshop(tx, initiativeId);
  });
}

/** The workshop that takes entries now. */
export function openOne(tx: Tx, initiativeId: string, now: Date): Promise<Workshop | null> {
  return tx.workshop.findFirst({ where: { initiativeId, closedAt: null, closesAt: { gt: now } } });
}

/** With every new end the day on which entries are forgotten moves. */
async function forgetLater(tx: Tx, workshop: Workshop, now: Date): Promise<void> {
  await deleteForgotten(tx, now);
  await enqueue(tx, { name: "workshop-entries", data: { workshopId: workshop.id } }, forgottenAt(workshop));
}

async function freeCode(): Promise<string> {
  for (;;) {
    const code = makeCode(randomInt);
    if ((await db.workshop.count({ where: { code } })) === 0) return code;
  }
}
