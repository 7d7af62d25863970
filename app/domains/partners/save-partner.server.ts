import { randomUUID } from "node:crypto";
import type { Partner, Tx } from "~/platform/db.server";
import { editMap, lastActor, lockMap, type MapActor } from "./map/change-map.server";
import { contentOfRow } from "./map/rows.server";
import { newPartner } from "./new-partner";
import type { PartnerContent, PartnerField } from "./partner-fields";

/** Which partner of which initiative: the id alone could be that of somebody else's partner. */
interface PartnerOf {
  initiativeId: string;
  partnerId: string;
}

/** Adds a partner organisation to an initiative; returns its id. The same id a second time (a form sent twice) adds nothing. */
export async function addPartner(tx: Tx, initiativeId: string, actor: MapActor, known: Parameters<typeof newPartner>[0], wantedId: string = randomUUID()): Promise<string> {
  // An id that another initiative uses can only come from a forged form: it gets one of its own.
  const taken = await tx.partner.count({ where: { id: wantedId, initiativeId: { not: initiativeId } } });
  const id = taken > 0 ? randomUUID() : wantedId;
  await editMap(tx, initiativeId, actor, [{ editId: id, edit: { entity: "partner", id, before: null, after: newPartner(known) } }], { whole: true });
  return id;
}

export type ChangedPartner = { status: "saved" } | { status: "unknown" } | { status: "conflict"; current: Partner; by: string };

/**
 * Writes the given fields of a partner if it is still as the form showed it (`revision`). "unknown": the initiative has
 * no such partner; "conflict": somebody saved in between, with what is stored now.
 */
export async function changePartner(tx: Tx, { initiativeId, partnerId }: PartnerOf, actor: MapActor, revision: number, fields: Partial<PartnerContent>): Promise<ChangedPartner> {
  const current = await lockedPartner(tx, { initiativeId, partnerId });
  if (!current) return { status: "unknown" };
  if (current.revision !== revision) return { status: "conflict", current, by: await lastActor(tx, initiativeId, { entity: "partner", id: partnerId }) };
  const stored = contentOfRow(current);
  const before = Object.fromEntries((Object.keys(fields) as PartnerField[]).map((field) => [field, stored[field]]));
  await editMap(tx, initiativeId, actor, [{ editId: randomUUID(), edit: { entity: "partner", id: partnerId, before, after: fields } }], { whole: true });
  return { status: "saved" };
}

/** Takes a partner off the map; it can be brought back for 30 days. Its conversations stay. Returns false where the initiative has no such partner. */
export async function removePartner(tx: Tx, { initiativeId, partnerId }: PartnerOf, actor: MapActor): Promise<boolean> {
  const current = await lockedPartner(tx, { initiativeId, partnerId });
  if (!current) return false;
  await editMap(tx, initiativeId, actor, [{ editId: randomUUID(), edit: { entity: "partner", id: partnerId, before: contentOfRow(current), after: null } }], { whole: true });
  return true;
}

/** The row under the lock of the map, so that the revision still holds when it is written. */
async function lockedPartner(tx: Tx, { initiativeId, partnerId }: PartnerOf): Promise<Partner | null> {
  await lockMap(tx, initiativeId);
  return tx.partner.findFirst({ where: { id: partnerId, initiativeId, removedAt: null } });
}
