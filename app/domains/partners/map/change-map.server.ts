import type { Prisma, Tx } from "~/platform/db.server";
import { applyEdit, type EditResult, judge, type MapEdit, partnersOfEdit, type Verdict } from "./edit";
import { mapOf, mostNews } from "./map-queries.server";
import type { MapState } from "./map-state";
import { editWriter } from "./write-edits.server";

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

export interface EditOptions {
  /** All edits or none. */
  whole?: boolean;
  /** Marks them in the log as belonging together: the way back of an import. */
  batchId?: string;
  /** Told now and then how many edits are made, and in the end that all are; what it throws undoes them. */
  during?: (made: number, tx: Tx) => Promise<void>;
}

/** After as many edits the caller hears how far it is. */
const stepOfNews = 200;

/**
 * Makes edits on the map, one after the other, under the lock of the map; each is judged on its own. The caller gives
 * the transaction: one of `changeInitiative` where an edit `touchesPath`. With `whole` the first that is not possible
 * throws `NotWhole`, which undoes the transaction.
 */
export async function editMap(tx: Tx, initiativeId: string, actor: MapActor, edits: readonly SentEdit[], options: EditOptions = {}): Promise<EditResult[]> {
  let revision = await lockMap(tx, initiativeId);
  const seen = await alreadyMade(tx, initiativeId, edits);
  let map: MapState = await mapOf(initiativeId, tx);
  const taken = await takenIds(tx, initiativeId, edits);
  const writer = editWriter(tx, initiativeId, await removedOf(tx, initiativeId, edits));
  const results: EditResult[] = [];
  const log: Prisma.MapChangeCreateManyInput[] = [];
  for (const [i, { editId, edit }] of edits.entries()) {
    if (i > 0 && i % stepOfNews === 0) await options.during?.(i, tx);
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
    await writer.write(edit);
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
  await writer.flush();
  if (log.length > 0) {
    for (let from = 0; from < log.length; from += logAtOnce) await tx.mapChange.createMany({ data: log.slice(from, from + logAtOnce) });
    // Where a card lay is of no interest once no browser catches up that far back; the rest of the history stays.
    if (Math.floor(revision / mostNews) > Math.floor((revision - log.length) / mostNews)) {
      await tx.mapChange.deleteMany({ where: { initiativeId, entity: "position", seq: { lte: revision - mostNews } } });
    }
    await tx.partnerMap.update({ where: { initiativeId }, data: { revision } });
    await tx.$queryRaw`SELECT pg_notify('partner_map', ${JSON.stringify({ initiativeId, revision })})::text`;
  }
  await options.during?.(edits.length, tx);
  return results;
}

/** A statement takes so many values and no more. */
const logAtOnce = 1000;

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

/** Ids of partners that an edit adds and that were taken away before: they come back. */
async function removedOf(tx: Tx, initiativeId: string, edits: readonly SentEdit[]): Promise<Set<string>> {
  const added = edits.flatMap(({ edit }) => (edit.entity === "partner" && edit.before === null ? [edit.id] : []));
  if (added.length === 0) return new Set();
  return new Set((await tx.partner.findMany({ where: { id: { in: added }, initiativeId, ...gone }, select: { id: true } })).map(({ id }) => id));
}

const gone = { removedAt: { not: null } } satisfies Prisma.PartnerWhereInput;

/** Who changed last what the edit is about. */
/** Name of who changed a thing of the map last; "" where nobody is known. */
export async function lastActor(tx: Tx, initiativeId: string, edit: Pick<MapEdit, "entity" | "id">): Promise<string> {
  const last = await tx.mapChange.findFirst({ where: { initiativeId, entity: edit.entity, entityId: edit.id }, orderBy: { seq: "desc" }, select: { actorName: true } });
  return last?.actorName ?? "";
}
