import { districtByAgs, neighboursOf } from "~/domains/districts";
import { areaOf } from "~/domains/impulse/index.server";
import { db, type Prisma } from "~/platform/db.server";

/** Whom the form offers; the value of an option is "network:ID" or "partner:ID". */
export interface Counterparts {
  networks: { id: string; name: string }[];
  finds: { id: string; name: string }[];
  partners: { id: string; name: string }[];
}

/** Networks an initiative may talk about: those of the public directory and its own finds. */
export function offeredNetworks(initiativeId: string): Prisma.NetworkWhereInput {
  return { OR: [{ state: { in: ["published", "outdated", "ended"] } }, { proposedByInitiativeId: initiativeId }] };
}

/**
 * Whom a conversation can be with. Networks are those of the area and what the search for it includes.
 * @param also ids of networks and partners that have to be in the list too: preselected, or already chosen
 */
export async function listCounterparts(initiativeId: string, also: readonly string[] = []): Promise<Counterparts> {
  const choice = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;
  const inArea = await networksOfArea(initiativeId);
  const [finds, networks, partners] = await Promise.all([
    db.network.findMany({ where: { proposedByInitiativeId: initiativeId }, ...choice }),
    db.network.findMany({ where: { OR: [{ ...inArea, state: { in: ["published", "outdated"] } }, { id: { in: [...also] }, ...offeredNetworks(initiativeId) }] }, ...choice }),
    db.partner.findMany({ where: { initiativeId, OR: [{ removedAt: null }, { id: { in: [...also] } }] }, ...choice }),
  ]);
  const own = new Set(finds.map(({ id }) => id));
  return { networks: networks.filter(({ id }) => !own.has(id)), finds, partners };
}

async function networksOfArea(initiativeId: string): Promise<Prisma.NetworkWhereInput> {
  const { parts, withNeighbours, withLandWide } = await areaOf(initiativeId);
  const inside = parts.map(({ ags }) => ags);
  const lands = [...new Set(inside.flatMap((ags) => districtByAgs(ags)?.land ?? []))];
  const kreise = withNeighbours ? [...inside, ...neighboursOf(inside)] : inside;
  const wherever: Prisma.NetworkWhereInput = { land: { in: lands }, OR: [...(withLandWide ? [{ landWide: true }] : []), { landWide: false, districts: { none: {} } }] };
  return { OR: [{ districts: { some: { ags: { in: kreise } } } }, wherever] };
}
