import { Prisma, type Tx } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";

const today = () => calendarDate(new Date());

/** A stand-in that is running: the absence has begun and its last day is not over. */
export const running = (day: string) => ({ startsOn: { lte: day }, endsOn: { gte: day } });

/**
 * The assignments by which somebody advises: their own, and those of absent colleagues whom they stand in for. Every
 * question who advises what goes through here, so that an absence that is over ends everywhere at once.
 * @param day calendar date
 */
export function advisedBy(userId: string, day = today()): Prisma.AdviserAssignmentWhereInput {
  return { user: { role: { not: "member" } }, OR: [{ userId }, { user: { coveredBy: { some: { standInId: userId, ...running(day) } } } }] };
}

/** Ids of the initiatives somebody advises, as a subquery: `WHERE i."id" IN (…)`. Says the same as `advisedBy`. */
export function advisedIds(userId: string, day = today()): Prisma.Sql {
  return Prisma.sql`SELECT a."initiativeId" FROM "AdviserAssignment" a JOIN "User" u ON u."id" = a."userId"
    WHERE u."role" <> 'member' AND (a."userId" = ${userId} OR EXISTS (
      SELECT 1 FROM "StandIn" s WHERE s."absentId" = a."userId" AND s."standInId" = ${userId} AND s."startsOn" <= ${day} AND s."endsOn" >= ${day}))`;
}

export interface Adviser {
  id: string;
  name: string;
  email: string;
  locale: string;
  /** last day of standing in for somebody; null: assigned */
  standInUntil: string | null;
}

/** Who advises an initiative on a day: those assigned, then those who stand in for them. Nobody twice. */
export async function advisersOf(reader: Tx, initiativeId: string, day = today()): Promise<Adviser[]> {
  const person = { id: true, name: true, email: true, locale: true } as const;
  const rows = await reader.adviserAssignment.findMany({
    where: { initiativeId, user: { role: { not: "member" } } },
    select: { user: { select: { ...person, coveredBy: { where: { standIn: { role: { not: "member" } }, ...running(day) }, select: { endsOn: true, standIn: { select: person } } } } } },
    orderBy: { user: { name: "asc" } },
  });
  const advisers = new Map<string, Adviser>();
  for (const { user: { coveredBy: _, ...user } } of rows) advisers.set(user.id, { ...user, standInUntil: null });
  for (const { standIn, endsOn } of rows.flatMap(({ user }) => user.coveredBy)) {
    const known = advisers.get(standIn.id);
    if (!known || (known.standInUntil !== null && known.standInUntil < endsOn)) advisers.set(standIn.id, { ...standIn, standInUntil: endsOn });
  }
  return [...advisers.values()];
}
