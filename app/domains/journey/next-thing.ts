import type { Facts } from "@machines/facts";
import { isAvailable } from "@machines/rules";
import { isFinished, phaseOf, stateOf, unfinishedTracks } from "@machines/states";
import { steps, trackSteps, type Step } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { isReady } from "./missing";
import { stepInfo } from "./steps";

export type NextReason =
  | "answerQuestion"
  | "beginImpulse"
  | "completeImpulse"
  | "closeImpulse"
  | "chooseArea"
  | "recordSearch"
  | "talkToNetworks"
  | "decide"
  | "lookAgain"
  | "describeContribution"
  | "handOverFindings"
  | "closeJoining"
  | "joined"
  | "continueStep"
  | "beginStep"
  | "waitForAdviser"
  | "waitForNobody"
  | "found"
  | "beginReview"
  | "continueReview"
  | "carryOn";

/** The one next thing to do. `path` is appended to `/initiativen/:slug`; `count`: of fields, networks … for the sentence. */
export type NextThing = { step: Step; reason: NextReason; path: string; count: number };

/** What a team should do next: one thing, however much is open. */
export function nextThing(value: JourneyValue, facts: Facts): NextThing {
  const question = steps.find((step) => isAvailable(step, value) && stateOf(value, step) === "question");
  if (question) return next(question, "answerQuestion");
  switch (phaseOf(value)) {
    case "orienting":
      return nextWhileOrienting(value, facts);
    case "joining":
      return nextInJoining(facts);
    case "joined":
      return next("joining", "joined");
    case "building":
      return nextWhileBuilding(value, facts);
    case "carrying":
      return nextWhileCarrying(value);
  }
}

function nextWhileOrienting(value: JourneyValue, facts: Facts): NextThing {
  if (isPending(value, "impulse") && facts.impulseMissing.length > 0) {
    return facts.impulseStarted ? next("impulse", "completeImpulse", facts.impulseMissing.length) : next("impulse", "beginImpulse");
  }
  if (isReady("impulse", value, facts)) return { ...next("impulse", "closeImpulse"), path: `${stepInfo.impulse.path}#stand` };
  return nextOfCheck(facts) ?? next("decision", "decide");
}

function nextOfCheck(facts: Facts): NextThing | null {
  if (facts.areaDistricts.length === 0) return next("check", "chooseArea");
  if (facts.searchEntries === 0) return next("check", "recordSearch");
  if (facts.highOverlapOpen.length > 0) return next("check", "talkToNetworks", facts.highOverlapOpen.length);
  return null;
}

function nextInJoining(facts: Facts): NextThing {
  if (!facts.joiningContribution) return next("joining", "describeContribution");
  return next("joining", facts.handedOver ? "closeJoining" : "handOverFindings");
}

function nextWhileBuilding(value: JourneyValue, facts: Facts): NextThing {
  if (value.approach.check === "working") return next("check", "lookAgain", facts.highOverlapOpen.length);
  if (isAvailable("joining", value) && isPending(value, "joining")) return nextInJoining(facts);
  const unfinished = unfinishedTracks(value);
  const waiting = unfinished.filter((step) => stateOf(value, step) === "submitted");
  return nextTrack(value, unfinished) ?? (waiting[0] ? next(waiting[0], facts.hasAdviser ? "waitForAdviser" : "waitForNobody", waiting.length) : next("founding", "found"));
}

function nextWhileCarrying(value: JourneyValue): NextThing {
  const review = stateOf(value, "annualReview");
  if (review === "working") return next("annualReview", "continueReview");
  return nextTrack(value, trackSteps.filter((step) => stateOf(value, step) === "working")) ?? next("annualReview", review === "open" ? "beginReview" : "carryOn");
}

/** A track at work goes before one that is still open. */
function nextTrack(value: JourneyValue, among: readonly Step[]): NextThing | null {
  const working = among.find((step) => stateOf(value, step) === "working");
  if (working) return next(working, "continueStep");
  const open = among.find((step) => stateOf(value, step) === "open");
  return open ? next(open, "beginStep") : null;
}

function isPending(value: JourneyValue, step: "impulse" | "joining"): boolean {
  return !isFinished(value, step) && stateOf(value, step) !== "setAside";
}

function next(step: Step, reason: NextReason, count = 0): NextThing {
  return { step, reason, path: stepInfo[step].path, count };
}
