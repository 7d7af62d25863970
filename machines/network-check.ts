import { reviewLifeCycle } from "./step-review";

export { checkBlockers } from "./rules";

/**
 * "Was gibt es schon?": the review life cycle with the gate before closing (`checkBlockers`). It cannot be set aside, and
 * taking the decision closes it.
 */
export const networkCheck = reviewLifeCycle("check", { canBeSetAside: false, closedByDecision: true });
