import type { Step, StepState } from "~/domains/journey";
import { journeyTexts } from "~/domains/journey/journey.text";
import { useText } from "~/platform/i18n/use-text";
import { stateKey } from "./step-state";

/** Gives the word for the state of a step. */
export function useStepState(): (step: Step, state: StepState) => string {
  const word = useText(journeyTexts);
  return (step, state) => word(stateKey(step, state));
}
