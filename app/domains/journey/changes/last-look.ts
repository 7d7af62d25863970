import type { Step, StepState } from "@machines/steps";

interface Recorded {
  seq: number;
  type: string;
  step: Step | null;
  actorName: string;
  at: Date;
  changes: { step: Step; to: StepState }[];
}

/** When the adviser looked at a step last; before the first look, when the team asked for it. */
export interface LastLook {
  kind: "asked" | "discussed" | "submitted";
  seq: number;
  by: string;
  at: Date;
}

/** What a look at a step is measured from; null for a step that nobody was asked about. @param events the record, oldest first */
export function lastLook(step: Step, state: StepState, events: readonly Recorded[]): LastLook | null {
  const latest = (...types: string[]) => events.findLast((event) => event.step === step && types.includes(event.type));
  const look = latest("STEP.ASK", "STEP.DISCUSS") ?? (state === "submitted" ? latest("STEP.SUBMIT") : undefined);
  if (!look) return null;
  const kind = look.type === "STEP.ASK" ? "asked" : look.type === "STEP.DISCUSS" ? "discussed" : "submitted";
  return { kind, seq: look.seq, by: look.actorName, at: look.at };
}
