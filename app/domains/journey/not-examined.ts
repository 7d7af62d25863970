import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { notExaminedTexts } from "./not-examined.text";

/** "Nicht geprüft: die Satzung"; the standard sentence where the adviser wrote nothing or the sentence itself. */
export function notExamined(locale: Locale, text: string): string {
  const t = textFor(locale, notExaminedTexts);
  const standards = (["de", "en"] as const).map((known) => textFor(known, notExaminedTexts)("standard"));
  return text === "" || standards.includes(text) ? t("standard") : t("said", { what: text });
}
