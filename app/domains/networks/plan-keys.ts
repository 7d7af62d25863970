import { goals, stages, targetGroups, themes } from "./vocabulary";
import { goalWords, keysInText, stageWords, targetGroupWords, themeWords } from "./word-list";

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
