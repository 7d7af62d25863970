import { db } from "~/platform/db.server";

/** A browser says every 20 s that it is here; after this long without a word it is gone. */
const goneAfter = 50_000;

/** Notes that a browser has the map open, and tells the others where that is new. */
export async function arrive(initiativeId: string, clientId: string, name: string): Promise<void> {
  const since = new Date(Date.now() - goneAfter);
  const known = await db.mapPresence.count({ where: { clientId, initiativeId, seenAt: { gt: since } } });
  // Never an upsert by `clientId` alone: it would take a browser away from another initiative's map.
  const { count } = await db.mapPresence.updateMany({ where: { clientId, initiativeId }, data: { name, seenAt: new Date() } });
  if (count === 0) await db.mapPresence.createMany({ data: [{ clientId, initiativeId, name }], skipDuplicates: true });
  if (known > 0) return;
  await db.mapPresence.deleteMany({ where: { seenAt: { lt: since } } });
  await tellOthers(initiativeId);
}

export async function leave(initiativeId: string, clientId: string): Promise<void> {
  const { count } = await db.mapPresence.deleteMany({ where: { clientId, initiativeId } });
  if (count > 0) await tellOthers(initiativeId);
}

async function tellOthers(initiativeId: string): Promise<void> {
  await db.$queryRaw`SELECT pg_notify('partner_map', ${JSON.stringify({ initiativeId })})::text`;
}

/** Who has the map open, in the order of names. */
export async function presentAt(initiativeId: string): Promise<{ clientId: string; name: string }[]> {
  return db.mapPresence.findMany({
    where: { initiativeId, seenAt: { gt: new Date(Date.now() - goneAfter) } },
    select: { clientId: true, name: true },
    orderBy: [{ name: "asc" }, { clientId: "asc" }],
  });
}
