import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { goals, stages, targetGroups, themes } from "~/domains/vocabulary";
import { keysInText } from "./keys-in-text";
import { goalWords, stageWords, targetGroupWords, themeWords } from "./word-list";

/** The four fixed lists under the names the plan gives them. */
export const planKeyLists = { themes, goals, targetGroups, stages } as const;

/** Keys that the words of a plan speak of. Unlike a network's entry, its text names stages wherever it likes. */
export function planKeysIn(texts: readonly string[]): { [List in keyof typeof planKeyLists]: (typeof planKeyLists)[List][number][] } {
  return {
    themes: keysInText(themeWords, texts),
    goals: keysInText(goalWords, texts),
    targetGroups: keysInText(targetGroupWords, texts),
    stages: keysInText(stageWords, texts),
  };
}

type Option = { value: string; label: string };

/** The four lists as choices of a form, in the words of a language. */
export function planKeyOptions(locale: Locale): Record<keyof typeof planKeyLists, Option[]> {
  const t = textFor(locale, vocabularyTexts);
  return {
    themes: themes.map((value) => ({ value, label: t(`theme.${value}`) })),
    goals: goals.map((value) => ({ value, label: t(`goal.${value}`) })),
    targetGroups: targetGroups.map((value) => ({ value, label: t(`targetGroup.${value}`) })),
    stages: stages.map((value) => ({ value, label: t(`stage.${value}`) })),
  };
}
