import type { Warning } from "@machines/events";
import type { Locale } from "~/platform/i18n/locale";
import { isPartnerWarning, partnerPlace } from "./partner-hints";
import { warningSentence } from "./sentences";

/** What is not there yet, in a sentence, and where it is seen: `path` follows `/initiativen/:slug`; null: the page itself shows it. */
export interface Hint {
  text: string;
  place: { label: string; path: string } | null;
}

export function hintOf(locale: Locale, warning: Warning): Hint {
  return { text: warningSentence(locale, warning), place: isPartnerWarning(warning) ? partnerPlace(locale, warning) : null };
}
