import { notify } from "~/domains/account/index.server";
import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { config } from "~/platform/config.server";
import { db, type Tx } from "~/platform/db.server";
import { textFor } from "~/platform/i18n/texts";
import { assignmentTexts } from "./assignment.text";
import { tellTeam } from "./tell-team.server";

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
 * the leads of the team get a mail, the leads also about who left. Who may not advise, or is unknown, is left out.
 * @returns how many were assigned and withdrawn
 */
export function assignAdvisers(initiativeId: string, actor: RecordActor, before: readonly string[], after: readonly string[]): Promise<{ assigned: number; withdrawn: number }> {
  return changeInitiative(initiativeId, actor, async (tx) => {
    const wanted = after.filter((id) => !before.includes(id));
    const advisers = await tx.user.findMany({
      where: { id: { in: wanted }, role: { not: "member" }, assignments: { none: { initiativeId } } },
      select: { id: true, name: true },
    });
    await tx.adviserAssignment.createMany({ data: advisers.map(({ id: userId }) => ({ userId, initiativeId })) });
    const gone = before.filter((id) => !after.includes(id));
    const leaving = await tx.user.findMany({ where: { id: { in: gone }, assignments: { some: { initiativeId } } }, select: { name: true } });
    const { count } = await tx.adviserAssignment.deleteMany({ where: { initiativeId, userId: { in: gone } } });
    if (advisers.length > 0) {
      await tellAdvisers(tx, initiativeId, advisers, actor.user?.name);
      await tellTeam(tx, initiativeId, { kind: "assigned", name: advisers.map(({ name }) => name).join(", ") }, actor.user?.name);
    }
    for (const { name } of leaving) await tellTeam(tx, initiativeId, { kind: "lost", name }, actor.user?.name);
    return { assigned: advisers.length, withdrawn: count };
  });
}

async function tellAdvisers(tx: Tx, initiativeId: string, advisers: { id: string }[], by: string | undefined): Promise<void> {
  const { name, slug } = await tx.initiative.findUniqueOrThrow({ where: { id: initiativeId }, select: { name: true, slug: true } });
  for (const { id } of advisers) {
    await notify(tx, id, (locale) => {
      const t = textFor(locale, assignmentTexts);
      return {
        group: name,
        subject: t("mail.adviser.subject", { initiative: name }),
        paragraphs: [t("mail.adviser.lead", { initiative: name }), ...(by ? [t("mail.by", { name: by })] : [])],
        action: { label: t("mail.action"), url: `${config.baseUrl}/initiativen/${slug}` },
      };
    });
  }
}
