/** The stations of the path, in reading order. Ids are stored in events and state values: never rename one without a migration. */
export const steps = [
  "impulse",
  "check",
  "decision",
  "joining",
  "partners",
  "vision",
  "agreement",
  "coordination",
  "financing",
  "support",
  "founding",
  "annualReview",
] as const;
export type Step = (typeof steps)[number];

/** The tracks of the building phase: side by side, in any order. */
export const trackSteps = ["partners", "vision", "agreement", "coordination", "financing", "support"] as const satisfies readonly Step[];

/** States of a step that runs the review life cycle of `step-review.ts`. */
export const reviewStates = ["open", "working", "submitted", "question", "discussed", "closedByTeam", "setAside"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Steps with a review life cycle: all but the two acts, decision and founding. */
export type ReviewStep = Exclude<Step, "decision" | "founding">;

/** `buildingAndJoining`: decided differently per Kreis, some of them join an existing network. `existing`: the region was there before. */
export const decisionStates = ["open", "joining", "building", "buildingAndJoining", "existing"] as const;
export type DecisionState = (typeof decisionStates)[number];

export const foundingStates = ["ahead", "founded"] as const;
export type FoundingState = (typeof foundingStates)[number];

export type StepState = ReviewState | DecisionState | FoundingState;

/** Where the whole path stands; follows from the state value (`phaseOf`). */
export type Phase = "orienting" | "joining" | "joined" | "building" | "carrying";

export const outcomes = ["join", "common_roof", "division", "found"] as const;
/** What was decided; the same words as the database's `DecisionOutcome`. */
export type Outcome = (typeof outcomes)[number];

/** Whether the text names a step of the path. */
export function isStep(text: unknown): text is Step {
  return (steps as readonly unknown[]).includes(text);
}
