import { migrateValue, type JourneyValue } from "@machines/stored-value";
import { advisedIds } from "~/domains/account/index.server";
import { findDistricts, labelOf } from "~/domains/districts";
import { phaseOf, type Phase } from "~/domains/journey";
import { db, Prisma } from "~/platform/db.server";
import { portfolioPageSize, quietAfterDays, type PortfolioQuery } from "./portfolio";

/** A group of the portfolio. */
export interface PortfolioGroup {
  slug: string;
  name: string;
  /** "Lkr. Cuxhaven" */
  districts: string[];
  /** null where the stored path cannot be read: the group is shown all the same */
  value: JourneyValue | null;
  phase: Phase | null;
  /** since when the oldest step waits for the adviser */
  waitingSince: Date | null;
  /** when the team last did something */
  lastActivity: Date;
}

export interface PortfolioCounts {
  all: number;
  waiting: number;
  quiet: number;
  oldestWaiting: Date | null;
}

interface Row {
  id: string;
  slug: string;
  name: string;
  value: unknown;
  machineVersion: number;
  waitingSince: Date | null;
  lastActivity: Date;
}

// What the adviser does is no sign of life of the group.
const adviserEvents = ["STEP.ASK", "STEP.DISCUSS"];

/** The groups somebody advises, with what the database has to know of them to filter and sort. */
const groupsOf = (userId: string) => Prisma.sql`
  SELECT i."id", i."slug", i."name", j."value", j."machineVersion",
    (SELECT min(l."at") FROM (
      SELECT DISTINCT ON (c->>'step') c->>'to' AS "to", e."at"
      FROM "JourneyEvent" e CROSS JOIN LATERAL jsonb_array_elements(e."payload"->'changes') c
      WHERE e."initiativeId" = i."id" ORDER BY c->>'step', e."seq" DESC
    ) l WHERE l."to" = 'submitted') AS "waitingSince",
    GREATEST(i."createdAt",
      (SELECT max(e."at") FROM "JourneyEvent" e WHERE e."initiativeId" = i."id" AND e."type" <> ALL(${adviserEvents})),
      (SELECT max(c."updatedAt") FROM "Conversation" c WHERE c."initiativeId" = i."id"),
      (SELECT max(p."updatedAt") FROM "Partner" p WHERE p."initiativeId" = i."id"),
      (SELECT max(s."createdAt") FROM "SearchEntry" s WHERE s."initiativeId" = i."id"),
      (SELECT m."updatedAt" FROM "Impulse" m WHERE m."initiativeId" = i."id")) AS "lastActivity"
  FROM "Initiative" i
  JOIN "Journey" j ON j."initiativeId" = i."id"
  WHERE i."id" IN (${advisedIds(userId)})`;

const quietBefore = (now: Date) => new Date(now.getTime() - quietAfterDays * 86_400_000);

function conditions({ q, filter }: PortfolioQuery, now: Date): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter === "waiting") all.push(Prisma.sql`g."waitingSince" IS NOT NULL`);
  if (filter === "quiet") all.push(Prisma.sql`g."lastActivity" < ${quietBefore(now)}`);
  if (q) {
    const ags = q.length >= 3 ? findDistricts(q).map((district) => district.ags) : [];
    all.push(Prisma.sql`(lower(g."name") LIKE ${`%${q.toLocaleLowerCase("de").replace(/[\\%_]/g, "\\$&")}%`}
      OR EXISTS (SELECT 1 FROM "AreaDistrict" d WHERE d."initiativeId" = g."id" AND d."ags" = ANY(${ags})))`);
  }
  return Prisma.join(all, " AND ");
}

const orders = {
  waiting: Prisma.sql`g."waitingSince" ASC NULLS LAST, g."lastActivity" DESC, g."id"`,
  activity: Prisma.sql`g."lastActivity" DESC, g."id"`,
  name: Prisma.sql`g."name" COLLATE "de-x-icu", g."id"`,
};

/** How many groups somebody advises, how many wait and how many are quiet, whatever the page filters. */
export async function portfolioCounts(userId: string, now = new Date()): Promise<PortfolioCounts> {
  const [row] = await db.$queryRaw<PortfolioCounts[]>`
    WITH g AS (${groupsOf(userId)})
    SELECT count(*)::int AS "all", count(g."waitingSince")::int AS "waiting", min(g."waitingSince") AS "oldestWaiting",
      count(*) FILTER (WHERE g."lastActivity" < ${quietBefore(now)})::int AS "quiet" FROM g`;
  return row ?? { all: 0, waiting: 0, quiet: 0, oldestWaiting: null };
}

/** A page of the portfolio: filtered, sorted, counted by the database. */
export async function portfolioOf(userId: string, query: PortfolioQuery, now = new Date()): Promise<{ groups: PortfolioGroup[]; total: number }> {
  const where = conditions(query, now);
  const [[count], groups] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`WITH g AS (${groupsOf(userId)}) SELECT count(*)::int AS total FROM g WHERE ${where}`,
    readGroups(userId, query, where, portfolioPageSize, (query.page - 1) * portfolioPageSize),
  ]);
  return { groups, total: count?.total ?? 0 };
}

/** All groups that the filters leave, for the export. */
export function portfolioForExport(userId: string, query: PortfolioQuery, now = new Date()): Promise<PortfolioGroup[]> {
  return readGroups(userId, query, conditions(query, now), 5000, 0);
}

async function readGroups(userId: string, { sort }: PortfolioQuery, where: Prisma.Sql, limit: number, offset: number): Promise<PortfolioGroup[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH g AS (${groupsOf(userId)}) SELECT * FROM g WHERE ${where} ORDER BY ${orders[sort]} LIMIT ${limit} OFFSET ${offset}`;
  const areas = await db.areaDistrict.findMany({ where: { initiativeId: { in: rows.map(({ id }) => id) } }, orderBy: { ags: "asc" } });
  return rows.map(({ id, slug, name, value, machineVersion, waitingSince, lastActivity }) => {
    const checked = migrateValue(machineVersion, value);
    const path = checked.ok ? checked.value : null;
    const districts = areas.filter(({ initiativeId }) => initiativeId === id).map(({ ags }) => labelOf(ags));
    return { slug, name, districts, value: path, phase: path && phaseOf(path), waitingSince, lastActivity };
  });
}
