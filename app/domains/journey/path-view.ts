import type { Facts } from "@machines/facts";
import { isAvailable } from "@machines/rules";
import { isFinished, phaseOf, stateOf } from "@machines/states";
import { steps, trackSteps, type ReviewState, type Step, type StepState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { countdown, warningsOf } from "@machines/warnings";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { journeyTexts } from "./journey.text";
import { hintOf, type Hint } from "./hint";
import { lackOf } from "./missing";
import { nextThing } from "./next-thing";
import { isPartnerWarning, partnerPlace, partnerWords } from "./partner-hints";
import { drawnMap, toneOf, type StationTone } from "./path-stations";
import { pathViewTexts } from "./path-view.text";
import type { AskedQuestion } from "./questions";
import { lackSentence, nextSentence, warningSentence } from "./sentences";
import { shownQuestions, type ShownQuestion } from "./shown-question";
import { stepInfo } from "./steps";
import { layOutPath, type PathLayout, type StationWords } from "./path-layout";

/** A step as table and map show it. */
export type StepLine = StationWords & { step: Step; path: string; state: string; tone: StationTone; /** what it lacks; "" where only hints are left to say */ lack: string; /** whom it lacks besides, in a few words, each with where that is seen */ hints: { words: string; path: string }[]; later: boolean; fresh: boolean; at: string | null; inPath: boolean; questions: ShownQuestion[]; /** it waits for an adviser, and there is none */ forNobody: boolean };

export type PathView = {
  map: ReturnType<typeof drawnMap>;
  /** the same, laid out for wide screens */
  drawing: PathLayout;
  lines: StepLine[];
  progress: { done: number; total: number };
  next: { step: Step; title: string; why: string; path: string; hints: Hint[] };
  /** whose guides fit now, the next step first */
  guideSteps: Step[];
  countdown: string[];
  /** how many of the team's hidden steps are hidden here */
  hidden: number;
};

/** The event that brought each step where it is. */
export type Latest = Partial<Record<Step, { at: Date; type: string; text: string }>>;

/** How a step stands, in the weighed words. */
export function stateWord(locale: Locale, value: JourneyValue, step: Step): string {
  const t = textFor(locale, journeyTexts);
  if (toneOf(value, step) === "ahead") return aheadWord(locale, value, step);
  if (step === "decision") return t(`decisionState.${stateOf(value, "decision")}`);
  if (step !== "founding") return t(`state.${stateOf(value, step)}`);
  return value.decision === "existing" ? t("decisionState.existing") : t(`foundingState.${stateOf(value, "founding")}`);
}

function aheadWord(locale: Locale, value: JourneyValue, step: Step): string {
  const t = textFor(locale, pathViewTexts);
  if (value.decision === "open") return step === "joining" ? t("branchOpen") : textFor(locale, journeyTexts)("notUpYet");
  return belongsToPath(value, step) ? textFor(locale, journeyTexts)("notUpYet") : t("notInPath");
}

/** Steps that the team sees: without those it has hidden. */
export function shownSteps(hidden: readonly string[]): Step[] {
  const hideable: readonly string[] = trackSteps;
  return steps.filter((step) => !(hideable.includes(step) && hidden.includes(step)));
}

/** How far the path is: of the stations that belong to this team's path. */
export function progressOf(value: JourneyValue, hidden: readonly string[] = []): { done: number; total: number } {
  const own = shownSteps(hidden).filter((step) => belongsToPath(value, step));
  return { done: own.filter((step) => isFinished(value, step)).length, total: own.length };
}

/** The branch counts only for those who take it; who joins has nothing to build. */
function belongsToPath(value: JourneyValue, step: Step): boolean {
  if (step === "joining") return isAvailable("joining", value);
  if (value.decision !== "joining") return true;
  return step === "impulse" || step === "check" || step === "decision";
}

const freshFor = 60_000;

/** Everything the page of the path shows of the path itself, in the reader's language. */
export function pathView(
  journey: { value: JourneyValue; facts: Facts; latest: Latest; questions: AskedQuestion[] },
  { locale, hidden = [], now = new Date() }: { locale: Locale; hidden?: readonly string[]; now?: Date },
): PathView {
  const { value, facts, latest } = journey;
  const t = textFor(locale, journeyTexts);
  const shown = shownSteps(hidden);
  const whole = drawnMap(value);
  const map = { ...whole, stations: whole.stations.filter(({ step }) => shown.includes(step)) };
  const next = nextThing(value, facts);
  const asked = (step: Step) => shownQuestions(locale, journey.questions.filter((question) => question.step === step), phaseOf(journey.value));
  const lines = shown.map((step): StepLine => {
    const at = latest[step]?.at ?? null;
    const hints = partnerWarnings(value, facts, step).map((warning) => ({ words: partnerWords(locale, warning), path: partnerPlace(locale, warning).path }));
    const lack = lackOf(step, value, facts);
    return {
      step,
      path: stepInfo[step].path,
      name: t(`step.${step}`),
      note: noteOf(locale, value, facts, step),
      state: stateWord(locale, value, step),
      tone: toneOf(value, step),
      lack: hints.length > 0 && lack.code === "nothing" ? "" : lackSentence(locale, lack),
      hints,
      later: !stepInfo[step].hasPage,
      fresh: isFinished(value, step) && at !== null && now.getTime() - at.getTime() < freshFor,
      at: at?.toISOString() ?? null,
      inPath: value.decision === "open" || belongsToPath(value, step),
      questions: asked(step),
      forNobody: !facts.hasAdviser && ["submitted", "question"].includes(stateOf(value, step)),
    };
  });
  return {
    map,
    drawing: layOutPath(map, (step) => lines.find((line) => line.step === step) ?? { name: "", note: "" }),
    lines,
    progress: progressOf(value, hidden),
    next: { path: next.path, ...nextSentence(locale, next), ...nextQuestion(locale, asked(next.step)), step: next.step, hints: partnerWarnings(value, facts, next.step).map((warning) => hintOf(locale, warning)) },
    guideSteps: guideSteps(value, next.step, shown),
    countdown: countdown(facts).map((warning) => warningSentence(locale, warning)),
    hidden: steps.length - shown.length,
  };
}

/** Whom a step lacks that can be worked on. */
function partnerWarnings(value: JourneyValue, facts: Facts, step: Step) {
  return isAvailable(step, value) ? warningsOf(step, value, facts).filter(isPartnerWarning) : [];
}

/** A few words at the station; nothing at one that is not up yet. */
function noteOf(locale: Locale, value: JourneyValue, facts: Facts, step: Step): string {
  const t = textFor(locale, pathViewTexts);
  const tone = toneOf(value, step);
  if (tone === "ahead") return "";
  if (step === "decision") return decisionNote(locale, value, facts);
  if (step === "founding") return value.decision === "existing" ? t("note.existing") : textFor(locale, journeyTexts)(`foundingState.${value.carrying.founding}`);
  const state = textFor(locale, journeyTexts)(`state.${stateOf(value, step) as ReviewState}`);
  if (step === "check" && tone !== "open") return t("note.check", { networks: facts.networksInArea, conversations: facts.conversations });
  if (step === "partners" && tone === "working") return t("note.partners", { state, count: facts.partnersTakingPart });
  return state;
}

function decisionNote(locale: Locale, value: JourneyValue, facts: Facts): string {
  const t = textFor(locale, pathViewTexts);
  const state: StepState = value.decision;
  if (state === "open") return textFor(locale, journeyTexts)("state.open");
  if (state === "existing") return t("note.existing");
  const outcomes = facts.decision?.outcomes ?? [];
  const [only] = outcomes;
  return only && outcomes.length === 1 ? t(`note.outcome.${only}`) : t("note.mixed");
}

/** One question leads to the entry it is about; a short one is the title itself. */
function nextQuestion(locale: Locale, [question, ...others]: ShownQuestion[]): { title?: string; path?: string } {
  if (!question || others.length > 0) return {};
  const { text, about } = question;
  return {
    ...(text.length <= 140 ? { title: textFor(locale, pathViewTexts)("asked", { question: text }) } : {}),
    ...(about?.path ? { path: about.path } : {}),
  };
}

/** The next step first, then what is at work, then what is open. */
function guideSteps(value: JourneyValue, next: Step, shown: Step[]): Step[] {
  const current = shown.filter((step) => ["working", "question", "waiting"].includes(toneOf(value, step)));
  const open = shown.filter((step) => toneOf(value, step) === "open");
  return [...new Set([next, ...current, ...open])];
}
