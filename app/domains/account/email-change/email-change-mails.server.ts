import { config } from "~/platform/config.server";
import type { Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { emailChangeHours } from "../lifetimes";
import { emailChangeTexts } from "./email-change.text";

interface Mailbox {
  to: string;
  locale: Locale;
  /** null: the address belongs to another account, whose owner is told of the attempt */
  token: string | null;
}

/** One mail to either side of a change of address, in its language. */
export async function queueChangeMails(tx: Tx, { old, fresh, by }: { old: Mailbox; fresh: Mailbox; /** of the service point, who vouches for the owner: the old mailbox is told, not asked */ by?: string }): Promise<void> {
  for (const [side, { to, locale, token }] of [[by ? "told" : "old", old], [fresh.token ? "new" : "foreign", fresh]] as const) {
    const t = textFor(locale, emailChangeTexts);
    await queueMail(tx, {
      to,
      locale,
      subject: t(`mail.${side}.subject`),
      paragraphs: [t(`mail.${side}.lead`, { email: fresh.to, name: by ?? "" }), t(`mail.${side}.how`, { hours: emailChangeHours })],
      ...(token && { action: { label: t("mail.action"), url: `${config.baseUrl}/adresse/${token}` } }),
    }, config.baseUrl);
  }
}
