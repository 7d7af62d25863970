import { config } from "~/platform/config.server";
import { transaction } from "~/platform/db.server";
import { defaultLocale, isLocale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { JobData } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { howToChange } from "./notify.server";
import { noticeRateTexts } from "./notices.text";

interface Waiting {
  group: string;
  text: string;
  url: string;
  at: Date;
}

/** Handler of the job "notice-digest": one mail with all that waits for somebody, by initiative. Nothing waits, nothing is sent. */
export async function sendDigest({ userId }: JobData["notice-digest"]): Promise<void> {
  await transaction(async (tx) => {
    // Taken first: of two servers that do this at once the second finds nothing.
    const waiting = await tx.$queryRaw<Waiting[]>`DELETE FROM "PendingNotice" WHERE "userId" = ${userId} RETURNING "group", "text", "url", "at"`;
    const person = await tx.user.findUnique({ where: { id: userId }, select: { email: true, locale: true, notices: true } });
    if (!person || waiting.length === 0 || person.notices === "none") return;
    const locale = isLocale(person.locale) ? person.locale : defaultLocale;
    const t = textFor(locale, noticeRateTexts);
    const inOrder = waiting.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const groups = [...new Set(inOrder.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, locale));
    await queueMail(
      tx,
      {
        to: person.email,
        locale,
        subject: t("digest.subject", { count: waiting.length }),
        paragraphs: [t("digest.lead")],
        lists: groups.map((heading) => ({ heading, items: inOrder.filter(({ group }) => group === heading) })),
        action: { label: t("digest.action"), url: `${config.baseUrl}/start` },
        remark: howToChange(locale),
      },
      config.baseUrl,
    );
  });
}
