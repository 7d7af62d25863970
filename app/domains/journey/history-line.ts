import type { Anchor } from "@machines/events";
import { isStep, reviewStates, type Step, type StepState } from "@machines/steps";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { anchorName } from "./anchor-name";
import { stepCommandKeys } from "./command-words";
import { journeyTexts } from "./journey.text";
import { notExamined } from "./not-examined";

/** An event of the record, as `historyOf` and `journeyOf` give it. */
export type Recorded = {
  seq: number;
  type: string;
  step: Step | null;
  text: string;
  /** the entry that a question is about */
  anchor: Anchor | null;
  year: number | null;
  changes: { step: Step; from: StepState; to: StepState }[];
  /** "" for the system itself */
  actorName: string;
  at: Date;
  machineVersion: number;
};

/** One line of the history in the reader's language. */
export type HistoryLine = {
  seq: number;
  /** what happened */
  what: string;
  /** question, answer, note or reason; may be "" */
  text: string;
  /** "Partner gewinnen: in Arbeit", where the sentence does not say it already */
  changes: string[];
  who: string;
  at: string;
  version: string;
};

/** Says an event of the record. */
export function historyLine(locale: Locale, event: Recorded): HistoryLine {
  const t = textFor(locale, journeyTexts);
  const told = event.changes.filter(({ step }) => step !== event.step);
  return {
    seq: event.seq,
    what: whatHappened(locale, event),
    text: event.type === "STEP.DISCUSS" ? notExamined(locale, event.text) : event.text,
    changes: told.map(({ step, to }) => `${t(`step.${step}`)}: ${stateName(locale, step, to)}`),
    who: whoDid(locale, event),
    at: event.at.toISOString(),
    version: t("history.machineVersion", { version: String(event.machineVersion) }),
  };
}

/** The path reacts by itself to what somebody entered: nobody decided that it moves. */
function whoDid(locale: Locale, { type, actorName }: Recorded): string {
  const t = textFor(locale, journeyTexts);
  if (actorName === "") return t("history.system");
  return type === "FACTS_CHANGED" ? t("history.byItself", { name: actorName }) : actorName;
}

function whatHappened(locale: Locale, { type, step, year, anchor, changes }: Recorded): string {
  const t = textFor(locale, journeyTexts);
  const word = type in stepCommandKeys ? stepCommandKeys[type as keyof typeof stepCommandKeys] : null;
  if (word && isStep(step)) {
    const unanswered = word === "withdraw" && changes.some(({ from }) => from === "question");
    const what = t(`history.${unanswered ? "withdrawQuestion" : word}`, { step: t(`step.${step}`) });
    return anchor ? `${what} (${anchorName(locale, anchor)})` : what;
  }
  switch (type) {
    case "DECIDE":
      return t("history.decide");
    case "FOUND":
      return t("history.found");
    case "ENTER_EXISTING":
      return t("history.enterExisting");
    case "REVIEW_YEAR":
      return t("history.reviewYear", { year: String(year ?? "") });
    case "FACTS_CHANGED":
      return t("history.factsChanged");
    default:
      return t("history.started");
  }
}

function stateName(locale: Locale, step: Step, state: StepState): string {
  const t = textFor(locale, journeyTexts);
  if (step === "decision") return t(`decisionState.${state}` as "decisionState.open");
  if (step === "founding") return t(`foundingState.${state}` as "foundingState.ahead");
  const known = reviewStates.find((name) => name === state);
  return known ? t(`state.${known}`) : state;
}
