import { matchesState, type StateValue } from "xstate";
import type { Blocker, EventWithFacts } from "./events";
import type { Facts } from "./facts";
import type { Step } from "./steps";

/** The one hard gate: what is still needed before the check may be closed and the decision taken. */
export function checkBlockers(facts: Facts): Blocker[] {
  return [
    ...when(facts.areaDistricts.length === 0, { code: "areaMissing" }),
    ...when(facts.searchEntries === 0, { code: "searchRecordMissing" }),
    ...when(facts.highOverlapOpen.length > 0, { code: "conversationsMissing", networks: facts.highOverlapOpen }),
  ];
}

/** What is still needed before the joining branch may end. */
export function joiningBlockers(facts: Facts): Blocker[] {
  return [
    ...when(!facts.joiningContribution, { code: "contributionMissing" }),
    ...when(!facts.handedOver, { code: "handOverMissing" }),
  ];
}

/** What in the event or in the facts stands in the way, whatever the state; `[]` = nothing. */
export function blockersByFacts(event: EventWithFacts): Blocker[] {
  const { facts } = event;
  switch (event.type) {
    case "STEP.SUBMIT":
      return when(!facts.hasAdviser, { code: "adviserMissing" });
    case "STEP.ASK":
      return when(blank(event.question), { code: "questionMissing" });
    case "STEP.ANSWER":
      return [...when(blank(event.answer), { code: "answerMissing" }), ...when(!facts.hasAdviser, { code: "adviserMissing" })];
    case "STEP.DISCUSS":
    case "STEP.CLOSE":
      return event.step === "check" ? checkBlockers(facts) : event.step === "joining" ? joiningBlockers(facts) : [];
    case "STEP.SET_ASIDE":
      return when(blank(event.reason), { code: "reasonMissing" });
    case "DECIDE":
      return [...checkBlockers(facts), ...when(event.outcomes.length === 0, { code: "outcomeMissing" })];
    case "REVIEW_YEAR":
      return when(facts.lastReviewYear !== null && event.year <= facts.lastReviewYear, { code: "yearAlreadyReviewed" });
    default:
      return [];
  }
}

const always: StateValue[] = [];
const building: StateValue[] = [{ decision: "building" }, { decision: "buildingAndJoining" }, { decision: "existing" }];

/** In which parts of the path a step can be worked on: one of these must hold; an empty list = always. */
export const availableIn: Record<Step, StateValue[]> = {
  impulse: always,
  check: always,
  decision: always,
  joining: [{ decision: "joining" }, { decision: "buildingAndJoining" }],
  partners: building,
  vision: building,
  agreement: building,
  coordination: building,
  financing: building,
  support: building,
  founding: [{ decision: "building" }, { decision: "buildingAndJoining" }],
  annualReview: [{ decision: "existing" }, { carrying: { founding: "founded" } }],
};

/** A decision cannot be opened again under a region that was founded on it; the founding has to be taken back first. */
export const decisionReopensIn: StateValue[] = [{ carrying: { founding: "ahead" } }];

/** Whether a step can be worked on in this state of the path. */
export function isAvailable(step: Step, value: StateValue): boolean {
  return holds(availableIn[step], value);
}

/** What in the state of the path stands in the way of an event; `[]` = nothing. */
export function blockersByState(event: EventWithFacts, value: StateValue): Blocker[] {
  const step = stepOf(event);
  if (event.type === "STEP.REOPEN" && step === "decision") {
    return when(!holds(decisionReopensIn, value), { code: "alreadyFounded" });
  }
  if (step === null || isAvailable(step, value)) return [];
  if (matchesState({ decision: "open" }, value)) return [{ code: "notDecidedYet" }];
  return [{ code: step === "annualReview" && holds(building, value) ? "notFoundedYet" : "notPartOfDecision" }];
}

/** The step an event is about; null for word that the world has changed. */
export function stepOf(event: { type: string; step?: Step }): Step | null {
  if (event.step) return event.step;
  if (event.type === "DECIDE" || event.type === "ENTER_EXISTING") return "decision";
  if (event.type === "FOUND") return "founding";
  if (event.type === "REVIEW_YEAR") return "annualReview";
  return null;
}

function holds(alternatives: StateValue[], value: StateValue): boolean {
  return alternatives.length === 0 || alternatives.some((alternative) => matchesState(alternative, value));
}

function when(condition: boolean, blocker: Blocker): Blocker[] {
  return condition ? [blocker] : [];
}

function blank(text: string): boolean {
  return text.trim() === "";
}
