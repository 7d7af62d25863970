import { config } from "~/platform/config.server";
import type { Tx } from "~/platform/db.server";
import { defaultLocale, isLocale, type Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { enqueue } from "~/platform/jobs.server";
import { queueMail, type Letter } from "~/platform/mail/queue-mail.server";
import { nextDigest } from "./digest-time";
import { noticeRateTexts } from "./notices.text";

export interface Notice extends Pick<Letter, "subject" | "paragraphs"> {
  /** name of the initiative it is about; empty: of several, or of none */
  group: string;
  /** `url` absolute */
  action: { label: string; url: string };
  /** said in the daily summary in place of the paragraphs */
  short?: string;
}

/**
 * Tells somebody of something about an initiative, as often as they chose: by mail, in the daily summary, or not at all.
 * Only for what may be left out: sign-in, security and changes of the account are mailed with `queueMail`.
 * @param say makes the notice in the language of its reader
 */
export async function notify(tx: Tx, userId: string, say: (locale: Locale) => Notice, now = new Date()): Promise<void> {
  const person = await tx.user.findUnique({ where: { id: userId }, select: { email: true, locale: true, notices: true } });
  if (!person || person.notices === "none") return;
  const locale = isLocale(person.locale) ? person.locale : defaultLocale;
  const { group, short, ...letter } = say(locale);
  if (person.notices === "each") {
    await queueMail(tx, { ...letter, to: person.email, locale, remark: howToChange(locale) }, config.baseUrl);
    return;
  }
  await tx.pendingNotice.create({ data: { userId, group, text: asSentence(short ?? letter.paragraphs.join(" ")), url: letter.action.url, at: now } });
  // One job for each notice: the first that runs takes all of them, the others find none. So none is ever left behind.
  await enqueue(tx, { name: "notice-digest", data: { userId } }, nextDigest(now));
}

/** Where the reader of a notice sets how often they come. */
export function howToChange(locale: Locale): string {
  return textFor(locale, noticeRateTexts)("change", { address: `${config.baseUrl}/konto#nachrichten` });
}

/** After "Guten Tag," a sentence goes on in small letters; in a list it begins. */
function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("de") + text.slice(1);
}
