import { takeAttempt, type TooMany } from "~/domains/account/index.server";
import { config } from "~/platform/config.server";
import type { Tx } from "~/platform/db.server";
import { formatDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { confirmationTexts } from "./confirmation.text";
import { fingerprint, hashToken, linkLifetimeDays, newToken } from "./confirmation-link.server";
import { canBeConfirmed } from "./conversation";

interface Asking {
  initiative: { id: string; name: string };
  conversationId: string;
  /** Id of the member who asks; the answer is told to them. */
  askedBy: string;
  /** Where the link is sent; without it the team passes it on itself. */
  email?: string | undefined;
  locale: Locale;
}

export type AskResult =
  /** `link` is shown once: only its hash is kept. */
  | { status: "asked"; link: string }
  /** Nothing to confirm yet: not a talk, or nothing agreed. */
  | { status: "nothingToConfirm" }
  /** Enough mails for today, from this initiative or to this address; an earlier link goes on. */
  | { status: "tooMany"; tooMany: TooMany }
  | { status: "unknown" };

/** Makes a link for the other side (an earlier one ends) and queues the mail in the same transaction. */
export async function askConfirmation(tx: Tx, { initiative, conversationId, askedBy, email, locale }: Asking, now = new Date()): Promise<AskResult> {
  const where = { id: conversationId, initiativeId: initiative.id };
  const conversation = await tx.conversation.findFirst({ where, select: { kind: true, agreed: true, organisation: true, heldOn: true } });
  if (!conversation) return { status: "unknown" };
  if (!canBeConfirmed(conversation)) return { status: "nothingToConfirm" };
  if (email) {
    const tooMany = (await takeAttempt("confirmation by initiative", initiative.id, now, tx)) ?? (await takeAttempt("confirmation to address", email, now, tx));
    if (tooMany) return { status: "tooMany", tooMany };
  }
  const token = newToken();
  await tx.conversation.updateMany({
    where,
    data: {
      confirmTokenHash: hashToken(token),
      confirmAskedAt: now,
      confirmAskedFor: fingerprint(conversation),
      confirmAskedById: askedBy,
      confirmExpiresAt: new Date(now.getTime() + linkLifetimeDays * 24 * 3600 * 1000),
      confirmSentTo: email ?? "",
      revision: { increment: 1 },
    },
  });
  const link = `${config.baseUrl}/gespraech/${token}`;
  if (email) {
    const t = textFor(locale, confirmationTexts);
    const date = formatDate(locale, conversation.heldOn);
    await queueMail(tx, {
      to: email,
      locale,
      subject: t("mail.subject", { date }),
      paragraphs: [t("mail.intro", { initiative: initiative.name, organisation: conversation.organisation, date }), t("mail.what"), t("mail.notYou")],
      action: { label: t("mail.action"), url: link },
    });
  }
  return { status: "asked", link };
}

/** Ends the link. A confirmation that was given stays. @returns false if there is no such conversation */
export async function revokeConfirmationLink(tx: Tx, initiativeId: string, conversationId: string): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { id: conversationId, initiativeId },
    data: { confirmTokenHash: null, confirmExpiresAt: null, revision: { increment: 1 } },
  });
  return count > 0;
}
