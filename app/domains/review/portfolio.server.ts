import { migrateValue, type JourneyValue } from "@machines/stored-value";
import { advisedIds } from "~/domains/account/index.server";
import { districtsOfLand, findDistricts, labelOf } from "~/domains/districts";
import { isStep, phaseOf, type Phase } from "~/domains/journey";
import { calendarDate } from "~/platform/i18n/format";
import { db, Prisma } from "~/platform/db.server";
import { portfolioPageSize, quietAfterDays, type PortfolioQuery, type Turns } from "./portfolio";

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
  /** since when the oldest question of the adviser is open */
  askedSince: Date | null;
  turns: Turns;
  /** names of those who lead the team */
  leads: string[];
  /** calendar dates of the last visit or call, and of the last yearly talk */
  lastVisit: string | null;
  lastTalk: string | null;
  /** when the team last did something */
  lastActivity: Date;
}

export interface PortfolioCounts {
  all: number;
  waiting: number;
  asked: number;
  quiet: number;
  /** without a yearly talk this year */
  talkDue: number;
  oldestWaiting: Date | null;
}

interface Row {
  id: string;
  slug: string;
  name: string;
  value: unknown;
  machineVersion: number;
  waitingSince: Date | null;
  askedSince: Date | null;
  turns: Record<string, string> | null;
  leads: string[];
  lastVisit: string | null;
  lastTalk: string | null;
  lastActivity: Date;
}

// What the adviser does is no sign of life of the group.
const adviserEvents = ["STEP.ASK", "STEP.DISCUSS"];

/** The groups somebody advises, with what the database has to know of them to filter and sort. */
const groupsOf = (userId: string) => Prisma.sql`
  SELECT i."id", i."slug", i."name", j."value", j."machineVersion",
    w."waitingSince", w."askedSince", w."turns",
    CASE WHEN j."value"->>'decision' = 'open' THEN 'orienting'
      WHEN j."value"->>'decision' = 'existing' OR j."value"->'carrying'->>'founding' = 'founded' THEN 'carrying'
      WHEN j."value"->>'decision' = 'joining' THEN CASE WHEN j."value"->>'joining' IN ('discussed', 'closedByTeam') THEN 'joined' ELSE 'joining' END
      ELSE 'building' END AS "phaseKey",
    ARRAY(SELECT u."name" FROM "Membership" b JOIN "User" u ON u."id" = b."userId" WHERE b."initiativeId" = i."id" AND b."role" = 'lead' ORDER BY u."name") AS "leads",
    (SELECT max(n."heldOn") FROM "AdviserNote" n WHERE n."initiativeId" = i."id") AS "lastVisit",
    (SELECT max(n."heldOn") FROM "AdviserNote" n WHERE n."initiativeId" = i."id" AND n."occasion" = 'status') AS "lastTalk",
    GREATEST(i."createdAt",
      (SELECT max(e."at") FROM "JourneyEvent" e WHERE e."initiativeId" = i."id" AND e."type" <> ALL(${adviserEvents})),
      (SELECT max(c."updatedAt") FROM "Conversation" c WHERE c."initiativeId" = i."id"),
      (SELECT max(p."updatedAt") FROM "Partner" p WHERE p."initiativeId" = i."id"),
      (SELECT max(s."createdAt") FROM "SearchEntry" s WHERE s."initiativeId" = i."id"),
      (SELECT m."updatedAt" FROM "Impulse" m WHERE m."initiativeId" = i."id")) AS "lastActivity"
  FROM "Initiative" i
  JOIN "Journey" j ON j."initiativeId" = i."id"
  CROSS JOIN LATERAL (
    SELECT min(l."at") FILTER (WHERE l."to" = 'submitted') AS "waitingSince", min(l."at") FILTER (WHERE l."to" = 'question') AS "askedSince",
      jsonb_object_agg(l."step", l."at") FILTER (WHERE l."to" IN ('submitted', 'question')) AS "turns"
    FROM (
      SELECT DISTINCT ON (c->>'step') c->>'step' AS "step", c->>'to' AS "to", e."at"
      FROM "JourneyEvent" e CROSS JOIN LATERAL jsonb_array_elements(e."payload"->'changes') c
      WHERE e."initiativeId" = i."id" ORDER BY c->>'step', e."seq" DESC
    ) l
  ) w
  WHERE i."id" IN (${advisedIds(userId)})`;

const quietBefore = (now: Date) => new Date(now.getTime() - quietAfterDays * 86_400_000);

/** Silent are those that do not wait for the adviser either. */
const isQuiet = (now: Date) => Prisma.sql`(g."waitingSince" IS NULL AND g."lastActivity" < ${quietBefore(now)})`;
const isTalkDue = (now: Date) => Prisma.sql`(g."lastTalk" IS NULL OR left(g."lastTalk", 4) < ${calendarDate(now).slice(0, 4)})`;

function conditions({ q, filter, phase, land }: PortfolioQuery, now: Date): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`true`];
  if (filter === "waiting") all.push(Prisma.sql`g."waitingSince" IS NOT NULL`);
  if (filter === "quiet") all.push(isQuiet(now));
  if (filter === "asked") all.push(Prisma.sql`g."askedSince" IS NOT NULL`);
  if (filter === "talkDue") all.push(isTalkDue(now));
  if (phase) all.push(Prisma.sql`g."phaseKey" = ${phase}`);
  if (land) all.push(Prisma.sql`EXISTS (SELECT 1 FROM "AreaDistrict" d WHERE d."initiativeId" = g."id" AND d."ags" = ANY(${districtsOfLand(land).map(({ ags }) => ags)}))`);
  if (q) {
    const ags = q.length >= 3 ? findDistricts(q).map((district) => district.ags) : [];
    const pattern = `%${q.toLocaleLowerCase("de").replace(/[\\%_]/g, "\\$&")}%`;
    all.push(Prisma.sql`(lower(g."name") LIKE ${pattern}
      OR EXISTS (SELECT 1 FROM unnest(g."leads") AS person WHERE lower(person) LIKE ${pattern})
      OR EXISTS (SELECT 1 FROM "AreaDistrict" d WHERE d."initiativeId" = g."id" AND d."ags" = ANY(${ags})))`);
  }
  return Prisma.join(all, " AND ");
}

const orders = {
  waiting: Prisma.sql`g."waitingSince" ASC NULLS LAST, g."lastActivity" DESC, g."id"`,
  asked: Prisma.sql`g."askedSince" ASC NULLS LAST, g."id"`,
  activity: Prisma.sql`g."lastActivity" DESC, g."id"`,
  silence: Prisma.sql`g."lastActivity" ASC, g."id"`,
  nameDown: Prisma.sql`g."name" COLLATE "de-x-icu" DESC, g."id"`,
  name: Prisma.sql`g."name" COLLATE "de-x-icu", g."id"`,
};

/** How many groups somebody advises, how many wait and how many are quiet, whatever the page filters. */
export async function portfolioCounts(userId: string, now = new Date()): Promise<PortfolioCounts> {
  const [row] = await db.$queryRaw<PortfolioCounts[]>`
    WITH g AS (${groupsOf(userId)})
    SELECT count(*)::int AS "all", count(g."waitingSince")::int AS "waiting", min(g."waitingSince") AS "oldestWaiting",
      count(g."askedSince")::int AS "asked", count(*) FILTER (WHERE ${isTalkDue(now)})::int AS "talkDue",
      count(*) FILTER (WHERE ${isQuiet(now)})::int AS "quiet" FROM g`;
  return row ?? { all: 0, waiting: 0, asked: 0, quiet: 0, talkDue: 0, oldestWaiting: null };
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
  return rows.map(({ id, slug, name, value, machineVersion, turns, waitingSince, askedSince, leads, lastVisit, lastTalk, lastActivity }) => {
    const checked = migrateValue(machineVersion, value);
    const path = checked.ok ? checked.value : null;
    const districts = areas.filter(({ initiativeId }) => initiativeId === id).map(({ ags }) => labelOf(ags));
    return { slug, name, districts, value: path, phase: path && phaseOf(path), waitingSince, askedSince, turns: turnsOf(turns), leads, lastVisit, lastTalk, lastActivity };
  });
}

function turnsOf(stored: Record<string, string> | null): Turns {
  return Object.fromEntries(Object.entries(stored ?? {}).flatMap(([step, at]) => (isStep(step) ? [[step, new Date(at)]] : [])));
}
