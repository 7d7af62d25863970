import type { Facts } from "@machines/facts";
import type { JourneyValue } from "@machines/stored-value";
import { areaOf } from "~/domains/impulse/index.server";
import { idsInArea, searchAreaOf, type SearchArea } from "~/domains/networks/index.server";
import { db, Prisma } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { collectFacts } from "./facts.server";

interface Remembered {
  revision: number;
  /** calendar date: who stands in for an adviser changes with the day */
  day: string;
  area: SearchArea;
  mark: string;
  facts: Facts;
}

const known = new Map<string, Remembered>();
const most = 500;

/**
 * The facts of a path for a page. They take twenty questions to the database and a comparison with every network of the
 * area; so this process remembers them, and asks with one question whether any row they rest on is another one now.
 * Commands do without: they collect the facts under the lock.
 * @param value the path's state, @param revision of the path when it was read
 */
export async function rememberedFacts(initiativeId: string, value: JourneyValue, revision: number): Promise<Facts> {
  const before = known.get(initiativeId);
  const day = calendarDate(new Date());
  if (before?.revision === revision && before.day === day && before.mark === (await markOfRows(before.area))) return before.facts;
  // The mark is taken first: what changes while the facts are collected is found at the next look.
  const area = searchAreaOf(initiativeId, await areaOf(initiativeId));
  const mark = await markOfRows(area);
  const facts = await collectFacts(db, initiativeId, value);
  if (known.size >= most) known.clear();
  known.set(initiativeId, { revision, day, area, mark, facts });
  return facts;
}

/** Tables of which the facts take what belongs to an initiative. */
const tables = ["AreaDistrict", "Impulse", "Partner", "PartnerRelation", "PartnerMap", "MissingStage", "Conversation", "SearchEntry", "MatchVerdict", "AdviserAssignment", "Decision", "Joining", "JourneyEvent"];

/**
 * Place and writing transaction of every row the facts rest on: PostgreSQL gives a changed row a new place, so the mark
 * differs after any change, whoever made it and however.
 */
async function markOfRows(area: SearchArea): Promise<string> {
  const { initiativeId } = area;
  const rows = (source: Prisma.Sql) => Prisma.sql`(SELECT string_agg(r.ctid::text || r.xmin::text, '' ORDER BY r.ctid) FROM ${source})`;
  const parts = [
    rows(Prisma.sql`"Initiative" r WHERE r."id" = ${initiativeId}`),
    ...tables.map((table) => rows(Prisma.sql`${Prisma.raw(`"${table}"`)} r WHERE r."initiativeId" = ${initiativeId}`)),
    rows(Prisma.sql`"DecisionPart" r JOIN "Decision" d ON d."id" = r."decisionId" WHERE d."initiativeId" = ${initiativeId}`),
    rows(Prisma.sql`"User" r WHERE r."id" IN (SELECT a."userId" FROM "AdviserAssignment" a WHERE a."initiativeId" = ${initiativeId} UNION SELECT s."standInId" FROM "StandIn" s JOIN "AdviserAssignment" a ON a."userId" = s."absentId" WHERE a."initiativeId" = ${initiativeId})`),
    rows(Prisma.sql`"StandIn" r JOIN "AdviserAssignment" a ON a."userId" = r."absentId" WHERE a."initiativeId" = ${initiativeId}`),
    rows(Prisma.sql`"Network" r WHERE r."id" IN (SELECT "id" FROM area)`),
    rows(Prisma.sql`"NetworkDistrict" r WHERE r."networkId" IN (SELECT "id" FROM area)`),
  ];
  const [found] = await db.$queryRaw<{ mark: string }[]>(Prisma.sql`WITH area AS (${idsInArea(area)}) SELECT md5(concat_ws('|', ${Prisma.join(parts.map((part) => Prisma.sql`coalesce(${part}, '')`))})) AS mark`);
  return found?.mark ?? "";
}
