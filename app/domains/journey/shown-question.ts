import type { Anchor } from "@machines/events";
import type { Phase } from "@machines/steps";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { anchorName } from "./anchor-name";
import { anchorPath } from "./anchors";
import type { AskedQuestion } from "./questions";
import { questionTexts } from "./questions.text";

/** A question, with the name of the entry it is about and where that is read, appended to `/initiativen/:slug`; null where it was deleted. */
export type ShownQuestion = { seq: number; text: string; by: string; about: { name: string; path: string | null } | null; answer: { text: string; by: string } | null };

/** Those nobody has answered yet. */
export function shownQuestions(locale: Locale, questions: readonly AskedQuestion[], phase: Phase): ShownQuestion[] {
  return questions.filter(({ answer }) => answer === null).map(shown(locale, phase));
}

/** Those that were answered and that the adviser has not looked at yet. */
export function answeredQuestions(locale: Locale, questions: readonly AskedQuestion[], phase: Phase): ShownQuestion[] {
  return questions.filter(({ answer }) => answer !== null).map(shown(locale, phase));
}

const shown = (locale: Locale, phase: Phase) => ({ seq, text, by, anchor, gone, answer }: AskedQuestion): ShownQuestion => ({ seq, text, by, about: anchor && about(locale, anchor, gone, phase), answer });

function about(locale: Locale, anchor: Anchor, gone: boolean, phase: Phase): ShownQuestion["about"] {
  const name = anchorName(locale, anchor);
  return gone ? { name: textFor(locale, questionTexts)("gone", { name }), path: null } : { name, path: anchorPath(anchor, phase) };
}
