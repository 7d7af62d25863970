import { db, type Prisma, type Tx } from "~/platform/db.server";
import { arrangements, type MapNews, type MapState } from "./map-state";
import { offerOfRow, partnerOfRow, relationOfRow } from "./rows.server";

const alive = { removedAt: null } satisfies Prisma.PartnerWhereInput;
const bothAlive = { from: alive, to: alive } satisfies Prisma.PartnerRelationWhereInput;

/** The whole map of an initiative as the team sees it. Others get it through `sharedMap`. */
export async function mapOf(initiativeId: string, tx: Tx = db): Promise<MapState> {
  const map = await tx.partnerMap.findUnique({ where: { initiativeId } });
  const partners = await tx.partner.findMany({ where: { initiativeId, ...alive }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const relations = await tx.partnerRelation.findMany({ where: { initiativeId, ...bothAlive }, orderBy: { id: "asc" } });
  const offers = await tx.offer.findMany({ where: { initiativeId }, include: { partners: { where: { partner: alive } } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const positions = await tx.mapPosition.findMany({ where: { partner: { initiativeId, ...alive } } });
  const missing = await tx.missingStage.findMany({ where: { initiativeId } });
  return {
    revision: map?.revision ?? 0,
    partners: partners.map(partnerOfRow),
    relations: relations.map(relationOfRow),
    offers: offers.map(offerOfRow),
    positions: positionsByArrangement(positions),
    missingStages: Object.fromEntries(missing.map(({ stage, nearest }) => [stage, nearest])),
    coordinatorId: partners.some(({ id }) => id === map?.coordinatorId) ? map!.coordinatorId : null,
  };
}

function positionsByArrangement(rows: readonly { partnerId: string; arrangement: string; x: number; y: number }[]): MapState["positions"] {
  return Object.fromEntries(
    arrangements.flatMap((arrangement) => {
      const own = rows.filter((row) => row.arrangement === arrangement);
      return own.length > 0 ? [[arrangement, Object.fromEntries(own.map(({ partnerId, x, y }) => [partnerId, { x, y }]))]] : [];
    }),
  );
}

/** A browser further behind than this reads the whole map again. */
export const mostNews = 2000;

/** News since a revision; null where there are too many of them, or the revision is none of this map. */
export async function newsSince(initiativeId: string, revision: number): Promise<MapNews | null> {
  // One snapshot: otherwise a change between two queries would be missing from one and counted in the other.
  return db.$transaction(async (tx) => readNews(tx, initiativeId, revision), { isolationLevel: "RepeatableRead" });
}

async function readNews(tx: Tx, initiativeId: string, revision: number): Promise<MapNews | null> {
  const map = await tx.partnerMap.findUnique({ where: { initiativeId } });
  const now = map?.revision ?? 0;
  if (revision > now || now - revision > mostNews) return null;
  const changes = await tx.mapChange.findMany({
    where: { initiativeId, seq: { gt: revision } },
    select: { entity: true, entityId: true, actorName: true, before: true, after: true },
    orderBy: { seq: "asc" },
  });
  const ids = (entity: string) => [...new Set(changes.filter((change) => change.entity === entity).map(({ entityId }) => entityId))];
  const partnerIds = ids("partner");
  const partners = await tx.partner.findMany({ where: { initiativeId, id: { in: partnerIds }, ...alive } });
  // A partner that was brought back brings its relations along.
  const touched: Prisma.PartnerRelationWhereInput = { OR: [{ id: { in: ids("relation") } }, { fromId: { in: partnerIds } }, { toId: { in: partnerIds } }] };
  const relations = await tx.partnerRelation.findMany({ where: { initiativeId, ...bothAlive, ...touched } });
  const offers = await tx.offer.findMany({
    where: { initiativeId, OR: [{ id: { in: ids("offer") } }, { partners: { some: { partnerId: { in: partnerIds } } } }] },
    include: { partners: { where: { partner: alive } } },
  });
  const moved = [...new Set([...ids("position"), ...partnerIds])];
  const positions = await tx.mapPosition.findMany({ where: { partnerId: { in: moved }, partner: { initiativeId } } });
  const missing = await tx.missingStage.findMany({ where: { initiativeId } });
  const there = new Map(positions.map((row) => [`${row.partnerId} ${row.arrangement}`, { x: row.x, y: row.y }]));
  return {
    revision: now,
    partners: byId(partnerIds, partners.map(partnerOfRow)),
    relations: byId([...ids("relation"), ...relations.map(({ id }) => id)], relations.map(relationOfRow)),
    offers: byId([...ids("offer"), ...offers.map(({ id }) => id)], offers.map(offerOfRow)),
    positions: moved.flatMap((id) => arrangements.map((arrangement) => ({ id, arrangement, position: there.get(`${id} ${arrangement}`) ?? null }))),
    missingStages: Object.fromEntries(missing.map(({ stage, nearest }) => [stage, nearest])),
    coordinatorId: map?.coordinatorId ?? null,
    by: [...new Set(changes.map(({ actorName }) => actorName).filter(Boolean))].slice(-5),
  };
}

function byId<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): Record<string, T | null> {
  return Object.fromEntries(ids.map((id) => [id, rows.find((row) => row.id === id) ?? null]));
}

export interface HistoryEntry {
  seq: number;
  entity: string;
  entityId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  batchId: string | null;
  actorName: string;
  at: Date;
}

/** What happened to a partner, newest first; where its card lies is left out. */
export async function historyOfPartner(initiativeId: string, partnerId: string, take = 50): Promise<HistoryEntry[]> {
  const rows = await db.mapChange.findMany({
    where: { initiativeId, partnerIds: { has: partnerId }, entity: { not: "position" } },
    orderBy: { seq: "desc" },
    take,
  });
  return rows.map(({ seq, entity, entityId, before, after, batchId, actorName, at }) => ({
    seq,
    entity,
    entityId,
    before: before as HistoryEntry["before"],
    after: after as HistoryEntry["after"],
    batchId,
    actorName,
    at,
  }));
}
