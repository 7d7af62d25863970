import { stepCommandTypes, type Command } from "@machines/events";
import type { ReviewStep, StepState } from "@machines/steps";
import { z } from "zod";

const reviewSteps = [
  "impulse",
  "check",
  "joining",
  "partners",
  "vision",
  "agreement",
  "coordination",
  "financing",
  "support",
  "annualReview",
] as const satisfies readonly ReviewStep[];

/** A command on a step as a form sends it: the button is the intent, `text` the question, answer, note or reason. */
export const stepCommandSchema = z.object({
  intent: z.enum(stepCommandTypes),
  step: z.enum([...reviewSteps, "decision", "founding"]),
  text: z.string().trim().max(2000).default(""),
  /** of a question: the entry it is about, "conversation:4711" */
  anchor: z.string().max(200).optional(),
});
export type StepCommandInput = z.output<typeof stepCommandSchema>;

/** The command that a form means; null where an act of the path is sent as if it were a step with a review. */
export function stepCommand({ intent, step, text }: StepCommandInput): Command | null {
  if (intent === "STEP.REOPEN") return { type: intent, step, reason: text };
  if (step === "decision" || step === "founding") return null;
  switch (intent) {
    case "STEP.ASK":
      return { type: intent, step, question: text };
    case "STEP.ANSWER":
      return { type: intent, step, answer: text };
    case "STEP.SET_ASIDE":
      return { type: intent, step, reason: text };
    case "STEP.START":
    case "STEP.WITHDRAW":
      return { type: intent, step };
    default:
      return { type: intent, step, note: text } satisfies { type: "STEP.SUBMIT" | "STEP.DISCUSS" | "STEP.CLOSE"; step: ReviewStep; note: string } as Command;
  }
}

/** The right that a command on a step needs: what is the adviser's is not the team's, and the other way round. */
export function rightFor(command: Pick<Command, "type">): "initiative.edit" | "review.write" {
  return command.type === "STEP.ASK" || command.type === "STEP.DISCUSS" ? "review.write" : "initiative.edit";
}

export type Rights = { canEdit: boolean; canReview: boolean };

/** Whether somebody may send a command while its step is in this state. Advisers also take back what they recorded or asked themselves. */
export function maySend({ type }: Pick<Command, "type">, state: StepState, { canEdit, canReview }: Rights): boolean {
  if (rightFor({ type }) === "review.write") return canReview;
  return canEdit || (canReview && ((type === "STEP.REOPEN" && state === "discussed") || (type === "STEP.WITHDRAW" && state === "question")));
}
