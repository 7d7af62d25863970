import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { config } from "~/platform/config.server";
import { db, type Tx } from "~/platform/db.server";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { assignmentTexts } from "./assignment.text";

export interface PossibleAdviser {
  id: string;
  name: string;
  email: string;
  /** groups advised now */
  groups: number;
  assigned: boolean;
}

/** Everybody who may advise, those assigned to this initiative first. */
export async function possibleAdvisers(initiativeId: string): Promise<PossibleAdviser[]> {
  const rows = await db.user.findMany({
    where: { role: { not: "member" } },
    select: { id: true, name: true, email: true, _count: { select: { assignments: true } }, assignments: { where: { initiativeId }, select: { userId: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const advisers = rows.map(({ _count, assignments, ...user }) => ({ ...user, groups: _count.assignments, assigned: assignments.length > 0 }));
  return [...advisers.filter(({ assigned }) => assigned), ...advisers.filter(({ assigned }) => !assigned)];
}

/**
 * Brings the advisers of an initiative from `before` to `after`: what others changed meanwhile stays. New advisers and
 * the leads of the team get a mail. Who may not advise, or is unknown, is left out.
 * @returns how many were assigned and withdrawn
 */
export function assignAdvisers(initiativeId: string, actor: RecordActor, before: readonly string[], after: readonly string[]): Promise<{ assigned: number; withdrawn: number }> {
  return changeInitiative(initiativeId, actor, async (tx) => {
    const wanted = after.filter((id) => !before.includes(id));
    const advisers = await tx.user.findMany({
      where: { id: { in: wanted }, role: { not: "member" }, assignments: { none: { initiativeId } } },
      select: { id: true, name: true, email: true, locale: true },
    });
    await tx.adviserAssignment.createMany({ data: advisers.map(({ id: userId }) => ({ userId, initiativeId })) });
    const gone = before.filter((id) => !after.includes(id));
    const { count } = await tx.adviserAssignment.deleteMany({ where: { initiativeId, userId: { in: gone } } });
    if (advisers.length > 0) await tell(tx, initiativeId, advisers);
    return { assigned: advisers.length, withdrawn: count };
  });
}

async function tell(tx: Tx, initiativeId: string, advisers: { name: string; email: string; locale: string }[]): Promise<void> {
  const initiative = await tx.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: { name: true, slug: true, memberships: { where: { role: "lead" }, select: { user: { select: { email: true, locale: true } } } } },
  });
  const url = `${config.baseUrl}/initiativen/${initiative.slug}`;
  const names = advisers.map(({ name }) => name).join(", ");
  const letters = [...advisers.map((person) => ({ ...person, to: "adviser" as const })), ...initiative.memberships.map(({ user }) => ({ ...user, to: "team" as const }))];
  for (const { email, to, ...person } of letters) {
    const locale = isLocale(person.locale) ? person.locale : defaultLocale;
    const t = textFor(locale, assignmentTexts);
    await queueMail(
      tx,
      {
        to: email,
        locale,
        subject: t(`mail.${to}.subject`, { initiative: initiative.name }),
        paragraphs: [t(`mail.${to}.lead`, { initiative: initiative.name, names })],
        action: { label: t("mail.action"), url },
      },
      config.baseUrl,
    );
  }
}
