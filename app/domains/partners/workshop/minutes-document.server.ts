import { formatDate, formatDateTime, formatSpan } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { type Block, bullet, heading, packDocument, paragraph, printable, table, title } from "~/platform/docx/docx-parts.server";
import type { Minutes } from "./minutes.server";
import { minutesTexts } from "./minutes.text";

/** The minutes as a Word file. @param talks follow-ups with partners, the next one first; dates as YYYY-MM-DD */
export function minutesDocument(locale: Locale, minutes: Minutes, initiative: string, talks: readonly { organisation: string; followUpOn: string }[]): Promise<Buffer> {
  const t = textFor(locale, minutesTexts);
  const span = minutes.endedAt ? t("span", formatSpan(locale, minutes.openedAt, minutes.endedAt)) : t("spanOpen", { from: formatDateTime(locale, minutes.openedAt) });
  const name = t("title", { title: printable(minutes.title) });
  const became = ({ partner }: Minutes["entries"][number]) => (!partner ? t("takenOver") : partner.added ? t("added") : t("completed", { name: printable(partner.name) }));
  const blocks: Block[] = [
    title(name),
    paragraph(`${t("of", { name: printable(initiative) })}\n${span}`),
    heading(t("who")),
    ...(minutes.entries.length > 0 ? [...new Set(minutes.entries.map(({ organisation }) => organisation))].map((organisation) => bullet(printable(organisation))) : [paragraph(t("nobody"))]),
    heading(t("agreed")),
    paragraph(printable(minutes.agreed) || t("notAgreed")),
    heading(t("talks")),
    ...(talks.length > 0 ? talks.map(({ organisation, followUpOn }) => bullet(printable(t("talk", { name: organisation, date: formatDate(locale, followUpOn) })))) : [paragraph(t("noTalks"))]),
    ...(minutes.entries.length > 0
      ? [
          heading(t("entries")),
          table(
            [t("organisation"), t("offers"), t("gives"), t("needs"), t("became")],
            minutes.entries.map((entry) => [...[entry.organisation, entry.offers, entry.gives, entry.needs].map(printable), became(entry)]),
            [5, 4, 4, 4, 3],
          ),
        ]
      : []),
  ];
  return packDocument(name, blocks, locale === "de" ? "de-DE" : "en-GB");
}
