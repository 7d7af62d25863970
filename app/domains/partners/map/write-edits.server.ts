import type { Tx } from "~/platform/db.server";
import type { Stage } from "~/domains/vocabulary";
import type { MapEdit, OfferEdit, PartnerEdit, RelationEdit } from "./edit";
import type { OfferContent } from "./map-state";
import type { PartnerContent } from "../partner-fields";
import type { RelationContent } from "../relation";

/** A partner that was taken away can come back for this long. */
const keptDays = 30;
/** As many rows go into the database at once: an import has thousands. */
const atOnce = 500;

type Bulk = "addPartner" | "addRelation" | "removePartner" | "removeRelation";
export interface EditWriter {
  write(edit: MapEdit): Promise<void>;
  /** Writes what still waits. */
  flush(): Promise<void>;
}

/**
 * Writes edits that were judged, in their order. Adding and taking away many partners or relations in a row goes to the
 * database together.
 * @param returning ids of partners that were taken away and come back
 */
export function editWriter(tx: Tx, initiativeId: string, returning: ReadonlySet<string>): EditWriter {
  const away = new Set(returning);
  const began = Date.now();
  let added = 0;
  let waiting: { kind: Bulk; edits: (PartnerEdit | RelationEdit)[] } | null = null;
  const flush = async () => {
    const bulk = waiting;
    waiting = null;
    if (!bulk) return;
    // One after the other as they were added: lists show them in this order.
    await writeBulk(tx, initiativeId, bulk.kind, bulk.edits, (i) => new Date(began + added + i));
    added += bulk.edits.length;
  };
  return {
    flush,
    async write(edit) {
      const kind = bulkOf(edit, away);
      if (waiting && (kind !== waiting.kind || waiting.edits.length >= atOnce)) await flush();
      if (kind === null) return writeOne(tx, initiativeId, edit);
      waiting ??= { kind, edits: [] };
      waiting.edits.push(edit as PartnerEdit | RelationEdit);
      if (kind === "removePartner") away.add(edit.id);
    },
  };
}

function bulkOf(edit: MapEdit, returning: ReadonlySet<string>): Bulk | null {
  if (edit.entity === "relation") return edit.after === null ? "removeRelation" : edit.before === null ? "addRelation" : null;
  if (edit.entity !== "partner") return null;
  return edit.after === null ? "removePartner" : edit.before === null && !returning.has(edit.id) ? "addPartner" : null;
}

async function writeBulk(tx: Tx, initiativeId: string, kind: Bulk, edits: readonly (PartnerEdit | RelationEdit)[], createdAt: (i: number) => Date): Promise<void> {
  const ids = edits.map(({ id }) => id);
  const one = { initiativeId, id: { in: ids } };
  switch (kind) {
    case "addPartner":
      await tx.partner.createMany({ data: edits.map(({ id, after }, i) => ({ ...(after as PartnerContent), id, initiativeId, createdAt: createdAt(i) })) });
      return;
    case "addRelation":
      await tx.partnerRelation.createMany({ data: edits.map(({ id, after }) => ({ ...(after as RelationContent), id, initiativeId })) });
      return;
    case "removeRelation":
      await tx.partnerRelation.deleteMany({ where: one });
      return;
    case "removePartner":
      await tx.partner.updateMany({ where: one, data: { removedAt: new Date(), revision: { increment: 1 } } });
      await tx.partnerMap.updateMany({ where: { initiativeId, coordinatorId: { in: ids } }, data: { coordinatorId: null } });
      await tx.partner.deleteMany({ where: { initiativeId, removedAt: { lt: new Date(Date.now() - keptDays * 24 * 3600 * 1000) } } });
  }
}

async function writeOne(tx: Tx, initiativeId: string, edit: MapEdit): Promise<void> {
  switch (edit.entity) {
    case "partner": {
      const where = { id: edit.id, initiativeId };
      await tx.partner.update({ where, data: { ...edit.after, ...(edit.before === null ? { removedAt: null } : {}), revision: { increment: 1 } } });
      return;
    }
    case "relation":
      await tx.partnerRelation.update({ where: { id: edit.id, initiativeId }, data: { ...edit.after, revision: { increment: 1 } } });
      return;
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
