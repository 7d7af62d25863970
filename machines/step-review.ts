import type { NotifyReason } from "./events";
import { basisOf, beginsWith } from "./facts";
import { ifAvailable, path } from "./setup";
import type { ReviewStep, Step } from "./steps";

type Particulars = {
  /** the check and the joining branch are done or not done, never set aside */
  canBeSetAside: boolean;
  /** the decision concludes the check */
  closedByDecision?: boolean;
  /** the yearly check goes round */
  renewedYearly?: boolean;
  /** on the map: leads out of the trunk at this station */
  branchOf?: Step;
};

/**
 * The life cycle of a step that team and adviser look at together: a region of the path.
 * A step is finished as `discussed` (with the adviser) or `closedByTeam`; both go back to work when what they rest on changes.
 */
export function reviewLifeCycle(step: ReviewStep, { canBeSetAside, closedByDecision, renewedYearly, branchOf }: Particulars) {
  const to = <Target extends string>(target: Target, ...told: ReturnType<typeof tell>[]) => ({
    target,
    guard: ifAvailable(step, { type: "about", params: { step } }, "unblocked"),
    actions: told,
  });
  const tell = (type: "notifyAdviser" | "notifyTeam", reason: NotifyReason) => ({ type, params: { step, reason } }) as const;

  const close = { "STEP.CLOSE": to("closedByTeam") } as const;
  const discuss = { "STEP.DISCUSS": to("discussed", tell("notifyTeam", "discussed")) } as const;
  const ask = { "STEP.ASK": to("question", tell("notifyTeam", "question")) } as const;
  const withdraw = { "STEP.WITHDRAW": to("working") } as const;
  const setAside = canBeSetAside ? ({ "STEP.SET_ASIDE": to("setAside") } as const) : {};
  const decided = closedByDecision ? ({ DECIDE: { target: "closedByTeam", guard: ifAvailable(step, "unblocked") } } as const) : {};
  const restsOnFacts = Object.keys(basisOf[step]).length > 0;
  const basisGone = restsOnFacts
    ? ({
        FACTS_CHANGED: {
          target: "working",
          guard: ifAvailable(step, { type: "basisGone", params: { step } }),
          actions: [tell("notifyTeam", "basisChanged")],
        },
      } as const)
    : {};
  const begun = beginsWith[step]
    ? ({ FACTS_CHANGED: { target: "working", guard: ifAvailable(step, { type: "begun", params: { step } }) } } as const)
    : {};

  return path.createStateConfig({
    initial: "open",
    meta: { station: step, branchOf },
    on: renewedYearly ? { REVIEW_YEAR: to(".working") } : {},
    states: {
      open: { on: { "STEP.START": to("working"), ...close, ...setAside, ...decided, ...begun } },
      working: {
        on: {
          "STEP.SUBMIT": to("submitted", tell("notifyAdviser", "submitted")),
          ...ask,
          ...discuss,
          ...close,
          ...setAside,
          ...decided,
        },
      },
      submitted: { on: { ...ask, ...discuss, ...withdraw, ...close, ...setAside } },
      // Further questions at other entries: the step is the team's until they are answered.
      question: {
        on: { ...ask, "STEP.ANSWER": to("submitted", tell("notifyAdviser", "answered")), ...discuss, ...withdraw, ...close, ...setAside },
      },
      discussed: { on: { "STEP.REOPEN": to("working", tell("notifyAdviser", "reopened")), ...basisGone } },
      closedByTeam: { on: { "STEP.REOPEN": to("working"), ...ask, ...discuss, ...basisGone } },
      ...(canBeSetAside ? { setAside: { on: { "STEP.REOPEN": to("working") } } } : {}),
    },
  });
}
