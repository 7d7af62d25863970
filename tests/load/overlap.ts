import pg from "pg";
import { seededRandom, generateNetworks, plannedPartners } from "./generate-networks";
import { compare, type Compared } from "./measure";

/** Stade, Cuxhaven, Rotenburg (Wümme): side by side, as a group plans. */
const area = ["03352", "03357", "03359"];
const batch = 1000;

/** The same networks as the check asks for, by the same indexes, in one statement and nothing more. */
const published = `n."state" IN ('published', 'outdated')`;
const bareQuery = `SELECT n.* FROM "Network" n WHERE n."id" IN (
  SELECT n."id" FROM "NetworkDistrict" d JOIN "Network" n ON n."id" = d."networkId" WHERE d."ags" = ANY($1) AND ${published}
  UNION SELECT n."id" FROM "Network" n WHERE ${published} AND n."land" = $2 AND n."landWide"
  UNION SELECT n."id" FROM "Network" n WHERE ${published} AND n."land" = $2 AND NOT n."landWide" AND NOT EXISTS (SELECT 1 FROM "NetworkDistrict" d WHERE d."networkId" = n."id"))`;

export interface OverlapResult extends Compared {
  networks: number;
  /** how many of them the area concerns */
  inArea: number;
}

/**
 * How long the check of one plan takes among `count` networks: the functions of the check page, area query and scoring.
 * The app's modules have to be loaded by now with the environment's database, which is empty and gets filled.
 */
export async function measureOverlap(databaseUrl: string, count: number): Promise<OverlapResult> {
  const { db, disconnect } = await import("~/platform/db.server");
  const { compareNetworks } = await import("~/domains/networks/check/overlaps.server");
  const { neighboursOf } = await import("~/domains/districts");
  const bare = new pg.Client({ connectionString: databaseUrl });
  await bare.connect();
  try {
    const generated = generateNetworks(count, seededRandom(2026));
    for (let from = 0; from < count; from += batch) {
      const part = generated.slice(from, from + batch);
      await db.network.createMany({ data: part.map(({ network }) => network) });
      await db.networkDistrict.createMany({ data: part.flatMap(({ network, districts }) => districts.map((ags) => ({ networkId: network.id, ags }))) });
    }
    const plan = await db.initiative.create({
      data: {
        slug: "plan",
        name: "Plan",
        districts: { create: area.map((ags) => ({ ags, municipalities: [] })) },
        impulse: { create: { themes: ["math", "technology", "robotics"], goals: ["connect_actors", "girls", "career_orientation"], targetGroups: ["pupils", "teachers"], stages: ["sekundar", "beruf"] } },
        partners: { create: plannedPartners.map((name) => ({ name, state: "interested" as const })) },
      },
    });
    await bare.query("VACUUM ANALYZE");
    const values = [[...area, ...neighboursOf(area)], "NI"];
    const inArea = (await compareNetworks(plan.id)).length;
    const expected = (await bare.query(bareQuery, values)).rows.length;
    if (inArea !== expected) throw new Error(`The check finds ${inArea} networks, the bare query ${expected}: they cannot be compared.`);
    const times = await compare(() => compareNetworks(plan.id), () => bare.query(bareQuery, values), { warm: 10, repeats: 40 });
    return { ...times, networks: count, inArea };
  } finally {
    await bare.end();
    await disconnect();
  }
}
