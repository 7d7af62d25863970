import type { Blocker, Warning } from "@machines/events";
import { formatDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { journeyTexts } from "./journey.text";
import type { Lack, Missing } from "./missing";
import type { NextThing } from "./next-thing";
import { isPartnerWarning, partnerSentence } from "./partner-hints";
import { reasonTexts } from "./reasons.text";

/** Why something is not possible, as a sentence that says what to do. */
export function blockerSentence(locale: Locale, blocker: Blocker): string {
  const t = textFor(locale, reasonTexts);
  if (blocker.code === "conversationsMissing") return t("blocker.conversationsMissing", { count: blocker.networks.length });
  return t(`blocker.${blocker.code}`);
}

/** What is not there yet, as a sentence. */
export function warningSentence(locale: Locale, warning: Warning): string {
  const t = textFor(locale, reasonTexts);
  if (isPartnerWarning(warning)) return partnerSentence(locale, warning);
  switch (warning.code) {
    case "impulseNotFromRegion":
      return t("warning.impulseNotFromRegion", { willing: warning.willing });
    case "impulseIncomplete":
      return t("warning.impulseIncomplete", { count: warning.fields.length });
    case "onlyBilateral":
      return t("warning.onlyBilateral", { partners: warning.partners });
    case "stepsUnfinished":
      return t("warning.stepsUnfinished", { count: warning.steps.length });
    case "startUpGrantEnds":
      return t("warning.startUpGrantEnds", { date: formatDate(locale, warning.endsOn) });
    default:
      return t(`warning.${warning.code}`);
  }
}

/** What a step lacks, in a few words for a table. */
export function missingSentence(locale: Locale, missing: Missing): string {
  const t = textFor(locale, reasonTexts);
  switch (missing.code) {
    case "impulseField":
      return t("missing.impulseField", { field: missing.field });
    case "conversationsMissing":
      return t("missing.conversationsMissing", { count: missing.count });
    default:
      return t(`missing.${missing.code}`);
  }
}

/** What stands under "Was fehlt": never a dash that says nothing. */
export function lackSentence(locale: Locale, lack: Lack): string {
  const t = textFor(locale, reasonTexts);
  if (!("missing" in lack)) return t(`lack.${lack.code}`);
  const list = lack.missing.map((missing) => missingSentence(locale, missing)).join(", ");
  return lack.code === "closedWithout" ? t("lack.closedWithout", { list }) : list;
}

/** The next thing to do: a call, and why. */
export function nextSentence(locale: Locale, { reason, step, count }: NextThing): { title: string; why: string } {
  const t = textFor(locale, reasonTexts);
  const params = { step: textFor(locale, journeyTexts)(`step.${step}`), count };
  const say = t as (key: string, params: Record<string, string | number>) => string;
  return { title: say(`next.${reason}.title`, params), why: say(`next.${reason}.why`, params) };
}
