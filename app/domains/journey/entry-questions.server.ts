import { neutralFacts } from "@machines/facts";
import { possibleCommands } from "@machines/run";
import { steps, type Step } from "@machines/steps";
import type { EntryQuestion } from "./entry-questions";
import { openQuestions } from "./queries.server";
import type { Rights } from "./schema";

export type EntryQuestionsData = { questions: EntryQuestion[]; askable: Step[]; rights: Rights };

/** What stands at the entries of an initiative: questions about them, and for the adviser the steps that can be asked about. */
export async function entryQuestions(initiativeId: string, rights: Rights): Promise<EntryQuestionsData> {
  const journey = await openQuestions(initiativeId);
  if (!journey) return { questions: [], askable: [], rights };
  const { value, questions } = journey;
  const open = (step: Step) => questions.filter((question) => question.step === step && question.answer === null).length;
  return {
    rights,
    questions: questions.flatMap(({ seq, step, text, by, anchor, answer }) =>
      anchor ? [{ seq, step, text, by, kind: anchor.kind, id: anchor.id, answer, openInStep: open(step) }] : [],
    ),
    // Asking depends on the state alone, so the facts, which are dear, are not collected.
    askable: rights.canReview ? steps.filter((step) => possibleCommands(value, step, neutralFacts).some(({ type, blockers }) => type === "STEP.ASK" && blockers.length === 0)) : [],
  };
}
