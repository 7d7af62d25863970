import { getNextTransitions, initialTransition, transition, type AnyStateNode } from "xstate";
import type { Blocker, Command, Notification, PathEvent } from "./events";
import type { Facts } from "./facts";
import { journeyMachine } from "./journey";
import { blockersByFacts, blockersByState, stepOf } from "./rules";
import type { PathMeta } from "./setup";
import type { Step } from "./steps";
import type { JourneyValue } from "./stored-value";

/** The value of a path that has just begun. */
export function initialValue(): JourneyValue {
  return initialTransition(journeyMachine)[0].value as JourneyValue;
}

export type Sent =
  | { allowed: true; changed: boolean; value: JourneyValue; notifications: Notification[] }
  | { allowed: false; blockers: Blocker[] };

/**
 * What an event does to a path: pure. `value` has to be checked before (`checkStoredValue`).
 * Word that the world has changed is always allowed; it may change nothing.
 */
export function send(value: JourneyValue, event: PathEvent, facts: Facts): Sent {
  const full = { ...event, facts };
  const snapshot = snapshotOf(value);
  if (!snapshot.can(full)) {
    if (event.type === "FACTS_CHANGED") return { allowed: true, changed: false, value, notifications: [] };
    return { allowed: false, blockers: reasons(value, event, facts) };
  }
  const [next, actions] = transition(journeyMachine, snapshot, full);
  const notifications = actions.flatMap(({ type, params }) =>
    type === "notifyAdviser" || type === "notifyTeam" ? [{ type, params: params as Notification["params"] }] : [],
  );
  const changed = JSON.stringify(next.value) !== JSON.stringify(value);
  return { allowed: true, changed, value: next.value as JourneyValue, notifications };
}

/** Why a command is not possible, in codes; `[]` = it is. Asked by pages, so that no button lies. */
export function blockersOf(value: JourneyValue, command: Command, facts: Facts): Blocker[] {
  return snapshotOf(value).can({ ...command, facts }) ? [] : reasons(value, command, facts);
}

export type PossibleCommand = { type: Command["type"]; blockers: Blocker[] };

/**
 * The commands of a step that make sense in this state: what buttons there are. What a command needs to be told (reason,
 * question, date) counts as told; remaining `blockers` say why it is not possible all the same.
 */
export function possibleCommands(value: JourneyValue, step: Step, facts: Facts): PossibleCommand[] {
  const types = getNextTransitions(snapshotOf(value))
    .filter(({ source }) => stationOf(source) === step)
    .map(({ eventType }) => eventType as PathEvent["type"])
    .filter((type): type is Command["type"] => type.startsWith("STEP.") || stepOf({ type }) === step);
  return [...new Set(types)]
    .map((type) => ({ type, blockers: blockersOf(value, { ...told, type, step } as Command, facts) }))
    .filter(({ blockers }) => !blockers.some(({ code }) => outOfPlace.includes(code)));
}

/** What stands for the words and dates a person will add. */
const told = { reason: "…", question: "…", answer: "…", outcomes: ["found"], foundedOn: "9999-12-31", year: 9999 };

/** A button for these would only be in the way: the step is not part of the path now. */
const outOfPlace: Blocker["code"][] = ["notDecidedYet", "notPartOfDecision", "notFoundedYet"];

/** An event as it is on record; `facts` are those of its moment. */
export type RecordedEvent = { seq: number; event: PathEvent; facts: Facts };

/** The value that a history leads to. An event the machine would refuse today is an error that names its number. */
export function replay(history: RecordedEvent[], from: JourneyValue = initialValue()): JourneyValue {
  return history.reduce((value, { seq, event, facts }) => {
    const sent = send(value, event, facts);
    if (sent.allowed) return sent.value;
    throw new Error(`event ${seq} (${event.type}) is refused: ${sent.blockers.map(({ code }) => code).join(", ")}`);
  }, from);
}

function reasons(value: JourneyValue, command: Command, facts: Facts): Blocker[] {
  const event = { ...command, facts };
  const byState = blockersByState(event, value);
  if (byState.length > 0) return byState;
  // a closed gate explains nothing where the event has no business in this state anyway
  if (!handledIn(value, command)) return [{ code: "notInThisState" }];
  return blockersByFacts(event);
}

function handledIn(value: JourneyValue, command: Command): boolean {
  const step = "step" in command ? command.step : null;
  return getNextTransitions(snapshotOf(value)).some(
    ({ eventType, source }) => eventType === command.type && (step === null || stationOf(source) === step),
  );
}

/** The station whose region a state belongs to. */
function stationOf(node: AnyStateNode): Step | null {
  const meta = node.meta as PathMeta | undefined;
  if (meta && "station" in meta) return meta.station;
  return node.parent ? stationOf(node.parent) : null;
}

function snapshotOf(value: JourneyValue) {
  return journeyMachine.resolveState({ value, context: {} });
}
