import type { Command } from "@machines/events";
import type { Facts } from "@machines/facts";
import { blockersByState, isAvailable } from "@machines/rules";
import { possibleCommands } from "@machines/run";
import { phaseOf, stateOf } from "@machines/states";
import type { Step } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { foundingWarnings, warningsOf } from "@machines/warnings";
import type { Locale } from "~/platform/i18n/locale";
import { commandTexts } from "./command-words.text";
import { commandWords, type CommandWords } from "./command-words";
import { hintOf, type Hint } from "./hint";
import { historyLine, type HistoryLine, type Recorded } from "./history-line";
import { isReady, missingOf } from "./missing";
import { toneOf, type StationTone } from "./path-stations";
import { stateWord } from "./path-view";
import { stepInfo } from "./steps";
import { textFor } from "~/platform/i18n/texts";
import type { AskedQuestion } from "./questions";
import { answeredQuestions, shownQuestions, type ShownQuestion } from "./shown-question";
import { maySend, type Rights } from "./schema";
import type { StepChanges } from "./changes/step-changes";
import { blockerSentence, missingSentence } from "./sentences";

/** A button: what it does, and why it does not work now (`[]` = it does). */
export type StepAction = { type: Command["type"]; blockers: string[]; words: CommandWords };

/** The marks of a MINT region: which are there. */
export const regionMarks = ["structure", "area", "goals", "beyond"] as const;
export type RegionMark = { mark: (typeof regionMarks)[number]; there: boolean };

export type StepView = {
  step: Step;
  tone: StationTone;
  state: string;
  /** why the step cannot be worked on yet; null if it can */
  notYet: string | null;
  latest: HistoryLine | null;
  /** what the adviser asks and nobody has answered yet */
  questions: ShownQuestion[];
  /** what was answered and waits for the adviser's look */
  answered: ShownQuestion[];
  /** what is there to judge the step by, in one sentence; null: the page itself shows it */
  told: string | null;
  /** what changed since the adviser looked at it last; null: nobody was asked to */
  changes: StepChanges | null;
  /** the team's request for feedback, with its note, which may be "" */
  request: { text: string; who: string; at: string } | null;
  /** that nobody is there to give feedback; null otherwise */
  forNobody: string | null;
  /** the reader advises and does not work in the team */
  asAdviser: boolean;
  /** the adviser finds nothing of this step here but the note of the team */
  onlyNote: boolean;
  missing: string[];
  /** everything is there: it waits only to be closed or put to the adviser */
  ready: boolean;
  warnings: Hint[];
  marks: RegionMark[];
  actions: StepAction[];
  /** the action that comes next, if there is one */
  primary: Command["type"] | null;
  /** the year that a yearly check would be for */
  reviewYear: number;
};

type Journey = { value: JourneyValue; facts: Facts; latest: Partial<Record<Step, Recorded>>; questions: AskedQuestion[] };

const order: Command["type"][] = ["STEP.ANSWER", "STEP.DISCUSS", "STEP.START", "FOUND", "REVIEW_YEAR", "STEP.SUBMIT", "STEP.CLOSE", "STEP.ASK", "STEP.SET_ASIDE", "STEP.REOPEN", "STEP.WITHDRAW"];
const callsForAction: Command["type"][] = ["STEP.ANSWER", "STEP.DISCUSS", "STEP.START", "FOUND", "REVIEW_YEAR", "STEP.SUBMIT", "STEP.CLOSE"];

/** What a page shows of one step, for this reader and in this language. */
export function stepView({ value, facts, latest, questions }: Journey, step: Step, { locale, rights, today, changes = null }: { locale: Locale; rights: Rights; today: string; changes?: StepChanges | null }): StepView {
  const asAdviser = rights.canReview && !rights.canEdit;
  const actions = actionsOf(value, step, facts, rights).map(({ type, blockers }) => ({ type, blockers: blockers.map((blocker) => blockerSentence(locale, blocker)), words: commandWords(locale, type, asAdviser) }));
  const state = stateOf(value, step);
  const last = latest[step];
  const line = last ? historyLine(locale, last) : null;
  const ofStep = questions.filter((question) => question.step === step);
  const onlyNote = asAdviser && state === "submitted" && !stepInfo[step].hasPage;
  const waitsForNobody = (state === "submitted" || state === "question") && !facts.hasAdviser;
  const warnings = warningsOf(step, value, facts).filter(({ code }) => step !== "founding" || code === "stepsUnfinished" || code === "startUpGrantEnds");
  return {
    step,
    tone: toneOf(value, step),
    state: stateWord(locale, value, step),
    notYet: notYet(locale, value, step, facts),
    latest: line,
    questions: shownQuestions(locale, ofStep, phaseOf(value)),
    answered: answeredQuestions(locale, ofStep, phaseOf(value)),
    told: step === "partners" ? textFor(locale, commandTexts)("told.partners", { known: facts.partnersKnown, taking: facts.partnersTakingPart, covered: facts.stagesCovered.length, stages: facts.stagesCovered.length + facts.stagesOpen.length }) : null,
    changes,
    request: line && state === "submitted" && last?.type === "STEP.SUBMIT" ? { text: line.text, who: line.who, at: line.at } : null,
    forNobody: waitsForNobody ? textFor(locale, commandTexts)(`forNobody.${state}`) : null,
    asAdviser,
    onlyNote,
    missing: step === "founding" ? [] : missingOf(step, value, facts).map((missing) => missingSentence(locale, missing)),
    ready: isReady(step, value, facts),
    warnings: isAvailable(step, value) || step === "founding" ? warnings.map((warning) => hintOf(locale, warning)) : [],
    marks: step === "founding" ? marksOf(value, facts) : [],
    actions,
    primary: onlyNote || (state === "submitted" && !rights.canReview && facts.hasAdviser) ? null : (actions.find(({ type, blockers }) => blockers.length === 0 && callsForAction.includes(type))?.type ?? null),
    reviewYear: Math.max(Number(today.slice(0, 4)), (facts.lastReviewYear ?? 0) + 1),
  };
}

function actionsOf(value: JourneyValue, step: Step, facts: Facts, rights: Rights) {
  const underWay = step === "annualReview" && ["working", "submitted", "question"].includes(stateOf(value, step));
  return possibleCommands(value, step, facts)
    .filter(({ type }) => maySend({ type }, stateOf(value, step), rights))
    .filter(({ type }) => order.includes(type))
    // the yearly check begins with its year
    .filter(({ type }) => !(step === "annualReview" && (type === "STEP.START" || (type === "REVIEW_YEAR" && underWay))))
    .sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function notYet(locale: Locale, value: JourneyValue, step: Step, facts: Facts): string | null {
  const event = step === "founding" ? ({ type: "FOUND", foundedOn: "", facts } as const) : step === "decision" ? null : ({ type: "STEP.START", step, facts } as const);
  const [blocker] = event ? blockersByState(event, value) : [];
  return blocker ? blockerSentence(locale, blocker) : null;
}

function marksOf(value: JourneyValue, facts: Facts): RegionMark[] {
  const gone = foundingWarnings(value, facts).map(({ code }) => code);
  return [
    { mark: "structure", there: !gone.includes("structureMissing") },
    { mark: "area", there: !gone.includes("areaUndefined") },
    { mark: "goals", there: !gone.includes("goalsNotBinding") },
    { mark: "beyond", there: !gone.includes("onlyBilateral") },
  ];
}
