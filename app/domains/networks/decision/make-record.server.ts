import { makePdf } from "~/platform/pdf/make-pdf.server";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { Findings } from "./findings";
import { recordDocument, type RecordedDecision } from "./record-document";
import { recordTexts } from "./record.text";
import { recordTemplate } from "./record.typ";

/**
 * The record of the check as tagged PDF, in the language of the findings.
 * @param decision the decision the findings rest with; null makes the interim record, marked as such
 * @param today calendar date on which the file is made
 * @param undecided names of the Kreise that came to the area after the decision
 */
export function makeRecord(findings: Findings, decision: RecordedDecision | null, today: string, undecided: readonly string[] = []): Buffer {
  return makePdf(recordTemplate, recordDocument(findings, decision, today, undecided));
}

/** "protokoll-mint-an-der-kueste.pdf"; slugs are plain ASCII. */
export function recordFileName(locale: Locale, slug: string, decided: boolean): string {
  const t = textFor(locale, recordTexts);
  return `${decided ? t("file") : t("draftFile")}-${slug}.pdf`;
}
