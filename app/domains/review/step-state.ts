import type { DecisionState, FoundingState, ReviewState, Step, StepState } from "~/domains/journey";

type StateKey = `state.${ReviewState}` | `decisionState.${DecisionState}` | `foundingState.${FoundingState}`;

/** Key of the path's texts for the state of a step: decision and founding have words of their own. */
export function stateKey(step: Step, state: StepState): StateKey {
  if (step === "decision") return `decisionState.${state as DecisionState}`;
  if (step === "founding") return `foundingState.${state as FoundingState}`;
  return `state.${state as ReviewState}`;
}
