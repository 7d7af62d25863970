import type { AnyTransitionDefinition } from "xstate";
import { getStateNodes } from "xstate/graph";
import type { EventWithFacts, PathEvent } from "./events";
import { neutralFacts, type Facts } from "./facts";
import { journeyMachine } from "./journey";
import { initialValue, send, type Sent } from "./run";
import type { JourneyValue } from "./stored-value";
import type { ReviewStep, Step } from "./steps";

/** Facts under which every gate is open. */
export const openFacts: Facts = {
  ...neutralFacts,
  areaDistricts: ["03352", "03356"],
  searchEntries: 1,
  hasAdviser: true,
  joiningContribution: true,
  handedOver: true,
};

/** Facts that show that work on a step has begun. */
const begun: Partial<Record<Step, Partial<Facts>>> = {
  impulse: { impulseStarted: true },
  partners: { partnersKnown: 1 },
  agreement: { agreementInForce: true },
  coordination: { coordinatorNamed: true },
  financing: { startUpGrantEndsOn: "2028-06-30" },
};

const decide: PathEvent[] = [[], ["join" as const], ["join" as const, "found" as const], ["division" as const]].map((outcomes) => ({
  type: "DECIDE",
  outcomes,
}));
const reopenDecision: PathEvent = { type: "STEP.REOPEN", step: "decision" };
const later: PathEvent[] = [
  { type: "FOUND", foundedOn: "2027-03-01" },
  { type: "STEP.REOPEN", step: "founding" },
  { type: "ENTER_EXISTING" },
];

/** The events of the trunk that matter to a step: all of them at every step would only multiply the same states. */
function trunk(step: Step): PathEvent[] {
  switch (step) {
    case "impulse":
      return [];
    case "check":
    case "joining":
      return [...decide, reopenDecision];
    case "decision":
    case "founding":
      return [...decide, reopenDecision, ...later];
    case "annualReview":
      return [{ type: "DECIDE", outcomes: ["found"] }, ...later, { type: "REVIEW_YEAR", year: 2027 }];
    default:
      return [{ type: "DECIDE", outcomes: ["found"] }, reopenDecision];
  }
}

const own = (step: ReviewStep): PathEvent[] => [
  { type: "STEP.START", step },
  { type: "STEP.SUBMIT", step },
  { type: "STEP.WITHDRAW", step },
  { type: "STEP.ASK", step, question: "Wer springt ein?" },
  { type: "STEP.ASK", step, question: " " },
  { type: "STEP.ANSWER", step, answer: "Die Stellvertretung." },
  { type: "STEP.ANSWER", step, answer: "" },
  { type: "STEP.DISCUSS", step },
  { type: "STEP.CLOSE", step },
  { type: "STEP.SET_ASIDE", step, reason: "Erst nach der Wahl." },
  { type: "STEP.SET_ASIDE", step, reason: "" },
  { type: "STEP.REOPEN", step },
];

/** What the walk tries in every state, for one step: its own events and those of the trunk, under each kind of facts. */
function trials(step: Step): EventWithFacts[] {
  const acts = step === "decision" || step === "founding";
  const events: PathEvent[] = [{ type: "FACTS_CHANGED" }, ...trunk(step), ...(acts ? [] : own(step))];
  const variants: Facts[] = [
    neutralFacts,
    { ...openFacts, ...begun[step] },
    { ...openFacts, highOverlapOpen: ["n1"], hasAdviser: false, lastReviewYear: 2027, handedOver: false },
    { ...openFacts, basisChanged: [step] },
  ];
  return variants.flatMap((facts) => events.map((event) => ({ ...event, facts })));
}

export type Seen = { states: Set<string>; transitions: Set<string> };

type Visit = (from: JourneyValue, event: PathEvent, sent: Sent) => void;

/** Walks all that can be reached with the events of one step and of the trunk. */
export function walk(step: Step, seen: Seen, visit: Visit): void {
  const tried = trials(step);
  const waiting: JourneyValue[] = [initialValue()];
  const known = new Set<string>(waiting.map((value) => JSON.stringify(value)));
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    const snapshot = journeyMachine.resolveState({ value, context: {} });
    for (const node of snapshot._nodes) seen.states.add(node.id);
    for (const { facts, ...event } of tried) {
      const sent = send(value, event, facts);
      visit(value, event, sent);
      if (!sent.allowed) continue;
      for (const taken of journeyMachine.getTransitionData(snapshot, { ...event, facts })) seen.transitions.add(nameOf(taken));
      const key = JSON.stringify(sent.value);
      if (!known.has(key)) {
        known.add(key);
        waiting.push(sent.value);
      }
    }
  }
}

/** Everything the machine has: what a walk has to see. */
export function everything(): Seen {
  const nodes = [journeyMachine.root, ...getStateNodes(journeyMachine.root)];
  return {
    states: new Set(nodes.map((node) => node.id)),
    transitions: new Set(nodes.flatMap((node) => [...node.transitions.values()].flat().map(nameOf))),
  };
}

/** A transition by its source, its event and its place among those of the same event. */
function nameOf(definition: AnyTransitionDefinition): string {
  const place = definition.source.transitions.get(definition.eventType)?.indexOf(definition) ?? -1;
  return `${definition.source.id} ${definition.eventType} #${place}`;
}
