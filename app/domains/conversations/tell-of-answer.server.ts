import { config } from "~/platform/config.server";
import type { Tx } from "~/platform/db.server";
import { formatDate } from "~/platform/i18n/format";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { confirmationTexts } from "./confirmation.text";
import type { Answer } from "./conversation";

/** Tells who asked, and the leads, what the other side answered: in one sentence, with the way to the conversation. */
export async function tellOfAnswer(tx: Tx, conversationId: string, answer: Answer): Promise<void> {
  const { id, initiativeId, organisation, heldOn, confirmAskedById, initiative } = await tx.conversation.findUniqueOrThrow({
    where: { id: conversationId },
    select: { id: true, initiativeId: true, organisation: true, heldOn: true, confirmAskedById: true, initiative: { select: { slug: true, name: true } } },
  });
  const members = await tx.membership.findMany({
    where: { initiativeId, OR: [{ role: "lead" }, { userId: confirmAskedById }] },
    select: { user: { select: { email: true, locale: true } } },
  });
  for (const { user } of members) {
    const locale = isLocale(user.locale) ? user.locale : defaultLocale;
    const t = textFor(locale, confirmationTexts);
    const names = { initiative: initiative.name, organisation, date: formatDate(locale, heldOn), name: answer.name };
    await queueMail(tx, {
      to: user.email,
      locale,
      subject: t(`told.subject.${answer.type}`, names),
      paragraphs: [t(`told.sentence.${answer.type}`, names), ...(answer.type === "dispute" ? [answer.text] : [])],
      action: { label: t("told.action"), url: `${config.baseUrl}/initiativen/${initiative.slug}/bestand/gespraeche/${id}` },
    });
  }
}
