import type { Anchor } from "@machines/events";
import { impulseFields } from "~/domains/impulse";
import { impulseTexts } from "~/domains/impulse/impulse.text";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { questionTexts } from "./questions.text";

/** What an entry is called in a sentence: "Gespräch mit …". */
export function anchorName(locale: Locale, { kind, id, label }: Anchor): string {
  const field = kind === "impulse" ? impulseFields.find((known) => known === id) : undefined;
  const name = field ? textFor(locale, impulseTexts)(`field.${field}`) : label;
  return textFor(locale, questionTexts)(`anchor.${kind}`, { name });
}
