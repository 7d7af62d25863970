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
 * Whom a conversation can be with.
 * @param networksInArea ids found by the search for the area
 * @param also ids that have to be in the list too: preselected, or already chosen
 */
export async function listCounterparts(initiativeId: string, networksInArea: readonly string[], also: readonly string[] = []): Promise<Counterparts> {
  const [finds, networks, partners] = await Promise.all([
    db.network.findMany({ where: { proposedByInitiativeId: initiativeId }, select: { id: true, name: true }, orderBy: { name: "asc" }, take: 200 }),
    db.network.findMany({
      where: { id: { in: [...networksInArea, ...also] }, ...offeredNetworks(initiativeId) },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
    db.partner.findMany({ where: { initiativeId }, select: { id: true, name: true }, orderBy: { name: "asc" }, take: 1000 }),
  ]);
  const own = new Set(finds.map(({ id }) => id));
  return { networks: networks.filter(({ id }) => !own.has(id)), finds, partners };
}
