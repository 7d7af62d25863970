import { db } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";

const dayLength = 24 * 3600 * 1000;

/** Calendar date so many days from today. */
export const dayAhead = (days: number) => calendarDate(new Date(Date.now() + days * dayLength));
/** Calendar date of a working day so many days ago. */
export const dayAgo = (daysAgo: number) => calendarDate(workday(daysAgo));

/** Columns that say when something was written, of rows that belong to an initiative. */
const columns = [
  ["Initiative", "id", ["createdAt", "updatedAt"]],
  ["Membership", "initiativeId", ["createdAt"]],
  ["AdviserAssignment", "initiativeId", ["createdAt"]],
  ["Impulse", "initiativeId", ["updatedAt"]],
  ["Partner", "initiativeId", ["createdAt"]],
  ["MapChange", "initiativeId", ["at"]],
  ["Workshop", "initiativeId", ["openedAt", "closesAt"]],
  ["SearchEntry", "initiativeId", ["createdAt"]],
  ["Conversation", "initiativeId", ["createdAt", "updatedAt"]],
  ["Decision", "initiativeId", ["createdAt"]],
  ["Journey", "initiativeId", ["updatedAt"]],
  ["JourneyEvent", "initiativeId", ["at"]],
] as const;

/** The morning of that day, or later on the Friday before where nobody works, so that the order stays; never today, so nothing lies ahead. */
function workday(daysAgo: number): Date {
  const date = new Date(Date.now() - Math.max(1, daysAgo) * dayLength);
  const weekend = { 0: 2, 6: 1 }[date.getUTCDay()] ?? 0;
  date.setUTCDate(date.getUTCDate() - weekend);
  date.setUTCHours(8 + 3 * weekend, (daysAgo * 17) % 60);
  return date;
}

/**
 * Does a part of the example's history as if it had been done so many days ago: what it writes for the initiative is
 * dated back, in the order in which it was written. Go from older to newer.
 */
export async function asOf(initiativeId: string, daysAgo: number, work: () => Promise<unknown>): Promise<void> {
  await work();
  const then = workday(daysAgo);
  const seconds = (Date.now() - then.getTime()) / 1000;
  await db.$transaction([
    ...columns.flatMap(([table, key, names]) =>
      names.map((name) =>
        // Names of tables and columns are those above. What is older was dated back before.
        db.$executeRawUnsafe(`UPDATE "${table}" SET "${name}" = "${name}" - make_interval(secs => $1) WHERE "${key}" = $2 AND "${name}" > now() - interval '12 hours'`, seconds, initiativeId),
      ),
    ),
    db.decision.updateMany({ where: { initiativeId, decidedOn: dayAhead(0) }, data: { decidedOn: calendarDate(then) } }),
  ]);
}
