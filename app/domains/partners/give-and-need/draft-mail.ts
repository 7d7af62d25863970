import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { sectorOf } from "../findings/sector";
import type { SharedContent } from "../partner-fields";
import { giveAndNeedTexts } from "./give-and-need.text";

/** What may be said of a partner to another one. */
type Named = Pick<SharedContent, "name" | "kind" | "gives" | "needs">;

export interface MailDraft {
  subject: string;
  body: string;
}

/**
 * A mail that brings two partners together, in the words of whoever receives it. It knows nothing of a partner but what
 * everybody may see. @param to which of the two gets it
 */
export function draftMail(locale: Locale, { giver, receiver }: { giver: Named; receiver: Named }, to: "giver" | "receiver", from: { initiative: string; name: string }): MailDraft {
  const t = textFor(locale, giveAndNeedTexts);
  const [addressee, other] = to === "giver" ? [giver, receiver] : [receiver, giver];
  const sector = sectorOf(addressee.kind);
  const { initiative } = from;
  const match = t(to === "giver" ? "toGiver" : "toReceiver", { other: other.name, needs: receiver.needs.trim(), gives: giver.gives.trim() });
  const paragraphs = [t("hello"), t(`opening.${sector}`, { initiative }), match, t(`closing.${sector}`), t("offer"), `${t("regards")}\n${from.name}\n${initiative}`];
  return { subject: t("subject", { initiative, other: other.name }), body: paragraphs.join("\n\n") };
}

/** Address that opens the mail program with the draft. `mailbox` may be "". Longer drafts are cut: some programs take no more. */
export function mailTo(mailbox: string, { subject, body }: MailDraft): string {
  const lines = body.length > 1800 ? `${body.slice(0, 1800)}…` : body;
  return `mailto:${encodeURIComponent(mailbox).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.replaceAll("\n", "\r\n"))}`;
}
