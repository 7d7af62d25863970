import type { Notification } from "@machines/events";
import { config } from "~/platform/config.server";
import { transaction, type Tx } from "~/platform/db.server";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { JobData } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { journeyTexts } from "./journey.text";
import { noticeTexts } from "./notice.text";
import { stepInfo } from "./steps";

/** Handler of the job "journey-notice": one mail to each adviser or each member who may edit, but not to who caused it. */
export async function sendNotice({ initiativeId, seq, notice, params }: JobData["journey-notice"]): Promise<void> {
  const { step, reason } = params as Notification["params"];
  await transaction(async (tx) => {
    const initiative = await tx.initiative.findUnique({ where: { id: initiativeId }, select: { name: true, slug: true } });
    const cause = await tx.journeyEvent.findUnique({ where: { initiativeId_seq: { initiativeId, seq } }, select: { actorId: true, payload: true } });
    // deleted meanwhile: nobody is to be told any more
    if (!initiative || !cause) return;
    const { question, answer } = cause.payload as { question?: string; answer?: string };
    const quoted = question ?? answer;
    const people = (await recipients(tx, initiativeId, notice)).filter(({ id }) => id !== cause.actorId);
    for (const person of people) {
      const locale = isLocale(person.locale) ? person.locale : defaultLocale;
      const t = textFor(locale, noticeTexts);
      const names = { initiative: initiative.name, step: textFor(locale, journeyTexts)(`step.${step}`) };
      await queueMail(
        tx,
        {
          to: person.email,
          locale,
          subject: t(`subject.${reason}`, names),
          paragraphs: [t(`lead.${reason}`), ...(quoted ? [quoted] : [])],
          action: { label: t("action"), url: `${config.baseUrl}/initiativen/${initiative.slug}${stepInfo[step].path}` },
        },
        config.baseUrl,
      );
    }
  });
}

async function recipients(tx: Tx, initiativeId: string, notice: string) {
  const user = { select: { id: true, email: true, locale: true } };
  const rows =
    notice === "notifyAdviser"
      ? await tx.adviserAssignment.findMany({ where: { initiativeId, user: { role: { not: "member" } } }, select: { user } })
      : await tx.membership.findMany({ where: { initiativeId, role: { not: "read" } }, select: { user } });
  return rows.map((row) => row.user);
}
