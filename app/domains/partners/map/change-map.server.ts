import type { Prisma, Tx } from "~/platform/db.server";
import type { Stage } from "~/domains/vocabulary";
import { applyEdit, type EditResult, judge, type MapEdit, type OfferEdit, type PartnerEdit, partnersOfEdit, type RelationEdit, type Verdict } from "./edit";
import { mapOf, mostNews } from "./map-queries.server";
import type { MapState, OfferContent } from "./map-state";
import type { PartnerContent } from "../partner-fields";
import type { RelationContent } from "../relation";

/** Who edits. `user` null: the instance itself or a partner through its own page, then by `name`. */
export interface MapActor {
  user: { id: string; name: string } | null;
  name?: string;
}

export interface SentEdit {
  editId: string;
  edit: MapEdit;
}

/** Thrown inside a transaction to undo it: an edit of a whole was not possible. `results`: of the edits that stood in the way. */
export class NotWhole extends Error {
  constructor(readonly results: EditResult[]) {
    super("One of several edits that belong together was not possible.");
  }
}

/**
 * Makes edits on the map, one after the other, under the lock of the map; each is judged on its own. The caller gives
 * the transaction: one of `changeInitiative` where an edit `touchesPath`. With `whole` the first that is not possible
 * throws `NotWhole`, which undoes the transaction.
 */
export async function editMap(tx: Tx, initiativeId: string, actor: MapActor, edits: readonly SentEdit[], options: { whole?: boolean; batchId?: string } = {}): Promise<EditResult[]> {
  let revision = await lockMap(tx, initiativeId);
  const seen = await alreadyMade(tx, initiativeId, edits);
  let map: MapState = await mapOf(initiativeId, tx);
  const taken = await takenIds(tx, initiativeId, edits);
  const results: EditResult[] = [];
  const log: Prisma.MapChangeCreateManyInput[] = [];
  for (const { editId, edit } of edits) {
    const made = seen.get(editId);
    if (made !== undefined) {
      results.push({ editId, status: "done", seq: made });
      continue;
    }
    const verdict: Verdict = edit.before === null && taken.has(`${edit.entity} ${edit.id}`) ? { status: "refused", reason: "taken" } : judge(edit, map);
    if (verdict.status !== "done") {
      results.push(verdict.status === "conflict" ? { editId, ...verdict, by: await lastActor(tx, initiativeId, edit) } : { editId, ...verdict });
      if (options.whole && verdict.status !== "same") throw new NotWhole(results.filter(({ status }) => status !== "done"));
      continue;
    }
    const before = edit.after === null ? whatWas(edit, map) : edit.before;
    const partnerIds = partnersOfEdit({ ...edit, before } as MapEdit, edit.entity === "relation" ? map.relations.find(({ id }) => id === edit.id) : map.offers.find(({ id }) => id === edit.id));
    await write(tx, initiativeId, edit);
    map = applyEdit(map, edit);
    revision += 1;
    seen.set(editId, revision);
    results.push({ editId, status: "done", seq: revision });
    log.push({
      initiativeId,
      seq: revision,
      editId,
      entity: edit.entity,
      entityId: edit.id,
      ...(before !== null ? { before: before as Prisma.InputJsonValue } : {}),
      ...(edit.after !== null ? { after: edit.after as Prisma.InputJsonValue } : {}),
      partnerIds,
      batchId: options.batchId ?? null,
      actorId: actor.user?.id ?? null,
      actorName: actor.user?.name ?? actor.name ?? "",
    });
  }
  if (log.length > 0) {
    await tx.mapChange.createMany({ data: log });
    // Where a card lay is of no interest once no browser catches up that far back; the rest of the history stays.
    if (Math.floor(revision / mostNews) > Math.floor((revision - log.length) / mostNews)) {
      await tx.mapChange.deleteMany({ where: { initiativeId, entity: "position", seq: { lte: revision - mostNews } } });
    }
    await tx.partnerMap.update({ where: { initiativeId }, data: { revision } });
    await tx.$queryRaw`SELECT pg_notify('partner_map', ${JSON.stringify({ initiativeId, revision })})::text`;
  }
  return results;
}

/** What an edit takes away, as it is kept: the way back must not rest on what a browser said of it. */
function whatWas(edit: MapEdit, map: MapState): MapEdit["before"] {
  const lists = { partner: map.partners, relation: map.relations, offer: map.offers };
  if (edit.entity !== "partner" && edit.entity !== "relation" && edit.entity !== "offer") return edit.before;
  const row = lists[edit.entity].find(({ id }) => id === edit.id);
  if (!row) return edit.before;
  const { id: _, ...content } = row;
  return content;
}

/** Locks the map of an initiative for the transaction (its row is made at the first edit); returns its revision. */
export async function lockMap(tx: Tx, initiativeId: string): Promise<number> {
  await tx.$executeRaw`INSERT INTO "PartnerMap" ("initiativeId") VALUES (${initiativeId}) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ revision: number }[]>`SELECT "revision" FROM "PartnerMap" WHERE "initiativeId" = ${initiativeId} FOR UPDATE`;
  return row!.revision;
}

async function alreadyMade(tx: Tx, initiativeId: string, edits: readonly SentEdit[]): Promise<Map<string, number>> {
  const rows = await tx.mapChange.findMany({ where: { initiativeId, editId: { in: edits.map(({ editId }) => editId) } }, select: { editId: true, seq: true } });
  return new Map(rows.map(({ editId, seq }) => [editId, seq]));
}

/** Ids of new things that belong to another initiative already, or to a relation that is hidden with its partner. */
async function takenIds(tx: Tx, initiativeId: string, edits: readonly SentEdit[]): Promise<Set<string>> {
  const added = (entity: MapEdit["entity"]) => edits.flatMap(({ edit }) => (edit.entity === entity && edit.before === null ? [edit.id] : []));
  const select = { id: true } as const;
  const [partners, relations, offers] = [added("partner"), added("relation"), added("offer")];
  const taken = (entity: MapEdit["entity"], rows: { id: string }[]) => rows.map(({ id }) => `${entity} ${id}`);
  return new Set([
    ...(partners.length > 0 ? taken("partner", await tx.partner.findMany({ where: { id: { in: partners }, initiativeId: { not: initiativeId } }, select })) : []),
    ...(relations.length > 0 ? taken("relation", await tx.partnerRelation.findMany({ where: { id: { in: relations }, OR: [{ initiativeId: { not: initiativeId } }, { from: gone }, { to: gone }] }, select })) : []),
    ...(offers.length > 0 ? taken("offer", await tx.offer.findMany({ where: { id: { in: offers }, initiativeId: { not: initiativeId } }, select })) : []),
  ]);
}

const gone = { removedAt: { not: null } } satisfies Prisma.PartnerWhereInput;

/** Who changed last what the edit is about. */
/** Name of who changed a thing of the map last; "" where nobody is known. */
export async function lastActor(tx: Tx, initiativeId: string, edit: Pick<MapEdit, "entity" | "id">): Promise<string> {
  const last = await tx.mapChange.findFirst({ where: { initiativeId, entity: edit.entity, entityId: edit.id }, orderBy: { seq: "desc" }, select: { actorName: true } });
  return last?.actorName ?? "";
}

async function write(tx: Tx, initiativeId: string, edit: MapEdit): Promise<void> {
  switch (edit.entity) {
    case "partner":
      return writePartner(tx, initiativeId, edit);
    case "relation":
      return writeRelation(tx, initiativeId, edit);
    case "offer":
      return writeOffer(tx, initiativeId, edit);
    case "position": {
      const where = { partnerId: edit.id, arrangement: edit.arrangement };
      if (edit.after === null) await tx.mapPosition.deleteMany({ where });
      else await tx.mapPosition.upsert({ where: { partnerId_arrangement: where }, create: { ...where, ...edit.after }, update: edit.after });
      return;
    }
    case "stage": {
      const where = { initiativeId, stage: edit.id satisfies Stage };
      if (edit.after === null) await tx.missingStage.deleteMany({ where });
      else await tx.missingStage.upsert({ where: { initiativeId_stage: where }, create: { ...where, nearest: edit.after }, update: { nearest: edit.after } });
      return;
    }
    case "coordinator":
      await tx.partnerMap.update({ where: { initiativeId }, data: { coordinatorId: edit.after } });
  }
}

/** A partner that was taken away can come back for this long. */
const keptDays = 30;

async function writePartner(tx: Tx, initiativeId: string, { id, before, after }: PartnerEdit): Promise<void> {
  if (after === null) {
    await tx.partner.update({ where: { id, initiativeId }, data: { removedAt: new Date(), revision: { increment: 1 } } });
    await tx.partnerMap.updateMany({ where: { initiativeId, coordinatorId: id }, data: { coordinatorId: null } });
    await tx.partner.deleteMany({ where: { initiativeId, removedAt: { lt: new Date(Date.now() - keptDays * 24 * 3600 * 1000) } } });
  } else if (before === null) {
    const back = await tx.partner.updateMany({ where: { id, initiativeId, removedAt: { not: null } }, data: { ...after, removedAt: null, revision: { increment: 1 } } });
    if (back.count === 0) await tx.partner.create({ data: { ...(after as PartnerContent), id, initiativeId } });
  } else {
    await tx.partner.update({ where: { id, initiativeId }, data: { ...after, revision: { increment: 1 } } });
  }
}

async function writeRelation(tx: Tx, initiativeId: string, { id, before, after }: RelationEdit): Promise<void> {
  if (after === null) await tx.partnerRelation.delete({ where: { id, initiativeId } });
  else if (before === null) await tx.partnerRelation.create({ data: { ...(after as RelationContent), id, initiativeId } });
  else await tx.partnerRelation.update({ where: { id, initiativeId }, data: { ...after, revision: { increment: 1 } } });
}

async function writeOffer(tx: Tx, initiativeId: string, { id, before, after }: OfferEdit): Promise<void> {
  if (after === null) {
    await tx.offer.delete({ where: { id, initiativeId } });
    return;
  }
  const { partnerIds, ...content } = after as OfferContent;
  const partners = partnerIds === undefined ? undefined : { create: partnerIds.map((partnerId) => ({ partnerId })) };
  if (before === null) await tx.offer.create({ data: { id, initiativeId, ...content, partners } });
  else await tx.offer.update({ where: { id, initiativeId }, data: { ...content, revision: { increment: 1 }, ...(partners ? { partners: { deleteMany: {}, ...partners } } : {}) } });
}
