import { matchesState } from "xstate";
import type { JourneyValue } from "./stored-value";
import { steps, trackSteps, type Phase, type ReviewState, type ReviewStep, type Step, type StepState } from "./steps";

/** State of one step, read from the value of the path. */
export function stateOf(value: JourneyValue, step: "decision"): JourneyValue["decision"];
export function stateOf(value: JourneyValue, step: "founding"): JourneyValue["carrying"]["founding"];
export function stateOf(value: JourneyValue, step: ReviewStep): ReviewState;
export function stateOf(value: JourneyValue, step: Step): StepState;
export function stateOf(value: JourneyValue, step: Step): StepState {
  switch (step) {
    case "impulse":
    case "check":
      return value.approach[step];
    case "decision":
    case "joining":
      return value[step];
    case "vision":
    case "agreement":
      return value.building.goals[step];
    case "founding":
    case "annualReview":
      return value.carrying[step];
    default:
      return value.building[step];
  }
}

/** Whether a step is finished: discussed, closed, decided or done. Set aside is not finished. */
export function isFinished(value: JourneyValue, step: Step): boolean {
  if (step === "decision") return value.decision !== "open";
  if (step === "founding") return value.carrying.founding === "founded" || value.decision === "existing";
  const state = stateOf(value, step);
  return state === "discussed" || state === "closedByTeam";
}

/** Where the whole path stands. */
export function phaseOf(value: JourneyValue): Phase {
  if (value.decision === "open") return "orienting";
  if (value.decision === "existing" || matchesState({ carrying: { founding: "founded" } }, value)) return "carrying";
  if (value.decision === "joining") return isFinished(value, "joining") ? "joined" : "joining";
  return "building";
}

/** Tracks of the building phase that are neither finished nor set aside. */
export function unfinishedTracks(value: JourneyValue): Step[] {
  return trackSteps.filter((step) => !isFinished(value, step) && stateOf(value, step) !== "setAside");
}

/** States of all steps in reading order. */
export function allStates(value: JourneyValue): { step: Step; state: StepState }[] {
  return steps.map((step) => ({ step, state: stateOf(value, step) }));
}
