import type { Anchor } from "@machines/events";
import { stateOf } from "@machines/states";
import { steps, type Step, type StepState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";

/** A question of the adviser that the step still turns on: open, or answered and not looked at yet. */
export type AskedQuestion = {
  seq: number;
  step: Step;
  text: string;
  by: string;
  at: Date;
  anchor: Anchor | null;
  /** the entry it is about was deleted */
  gone: boolean;
  answer: { text: string; by: string } | null;
};

type Recorded = {
  seq: number;
  type: string;
  step: Step | null;
  text: string;
  anchor: Anchor | null;
  changes: { step: Step; to: StepState }[];
  actorName: string;
  at: Date;
};

const turnsOnQuestions = (state: StepState) => state === "question" || state === "submitted";

/** The questions of the present round of each step. @param events the whole record, oldest first */
export function questionsOf(value: JourneyValue, events: readonly Recorded[]): AskedQuestion[] {
  return steps.filter((step) => turnsOnQuestions(stateOf(value, step))).flatMap((step) => questionsOfStep(step, events));
}

/** The questions of the last round of a step. @param events the record of the path, oldest first */
export function questionsOfStep(step: Step, events: readonly Recorded[]): AskedQuestion[] {
  let round: AskedQuestion[] = [];
  for (const event of events) {
    if (event.step === step && event.type === "STEP.ASK") {
      const open = round.filter(({ answer }) => answer === null);
      round = [...open, { seq: event.seq, step, text: event.text, by: event.actorName, at: event.at, anchor: event.anchor, gone: false, answer: null }];
    } else if (event.step === step && event.type === "STEP.ANSWER") {
      round = round.map((question) => ({ ...question, answer: { text: event.text, by: event.actorName } }));
    } else if (event.changes.some((change) => change.step === step && !turnsOnQuestions(change.to))) {
      round = [];
    }
  }
  return round;
}
