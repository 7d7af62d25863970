import { initialTransition, transition } from "xstate";
import { expect, test } from "vitest";
import { draftMachine, draftStates, holdsUnsaved, type DraftEvent, type DraftState } from "./draft";

const eventTypes = ["EDIT", "SEND", "SAVED", "REFUSED", "CONFLICT", "UNREACHABLE", "RETRY"] as const satisfies readonly DraftEvent["type"][];

/** Snapshot after a history of events; events that a state does not take change nothing. Each answer gives the next revision. */
function snapshotAfter(...types: DraftEvent["type"][]) {
  let [snapshot] = initialTransition(draftMachine, { revision: 1 });
  for (const type of types) [snapshot] = transition(draftMachine, snapshot, type === "SAVED" ? { type, revision: snapshot.context.revision + 1 } : { type });
  return snapshot;
}

function after(...types: DraftEvent["type"][]): DraftState {
  return snapshotAfter(...types).value;
}

/** Every state with a shortest way to it, and every transition that leads from one state to another. */
function walk() {
  const ways = new Map<DraftState, DraftEvent["type"][]>([["saved", []]]);
  const transitions = new Set<string>();
  for (const [state, way] of ways) {
    for (const type of eventTypes) {
      const next = after(...way, type);
      if (next === state) continue;
      transitions.add(`${state} ${type} ${next}`);
      if (!ways.has(next)) ways.set(next, [...way, type]);
    }
  }
  return { states: [...ways.keys()], transitions };
}

test("every state and every transition is visited", () => {
  const { states, transitions } = walk();
  expect(draftStates.filter((state) => !states.includes(state)), "states never visited").toEqual([]);
  const declared = Object.values(draftMachine.states).flatMap((node) => [...node.transitions].flatMap(([type, list]) => list.map((one) => `${node.key} ${type} ${one.target?.[0]?.key}`)));
  expect(declared.filter((one) => !transitions.has(one)), "transitions never taken").toEqual([]);
  expect(transitions.size).toBe(declared.length);
});

test("an answer never calls saved what was typed after it was sent", () => {
  expect(after("EDIT", "SEND", "EDIT", "SAVED")).toBe("edited");
  expect(after("EDIT", "SEND", "EDIT", "SAVED", "SEND", "SAVED")).toBe("saved");
});

test("each saved version goes on from the one before, also while typing on", () => {
  expect(snapshotAfter("EDIT", "SEND", "SAVED").context.revision).toBe(2);
  expect(snapshotAfter("EDIT", "SEND", "EDIT", "SAVED", "SEND", "SAVED").context.revision).toBe(3);
  expect(snapshotAfter("EDIT", "SEND", "UNREACHABLE").context.revision).toBe(1);
});

test("typing while offline loses nothing and goes out with the next try", () => {
  expect(after("EDIT", "SEND", "UNREACHABLE", "EDIT")).toBe("offline");
  expect(after("EDIT", "SEND", "UNREACHABLE", "EDIT", "RETRY", "SAVED")).toBe("saved");
});

test("no event leads out of a conflict: the person decides", () => {
  for (const type of eventTypes) expect(after("EDIT", "SEND", "CONFLICT", type)).toBe("conflict");
});

test("only a saved draft may be left without asking", () => {
  expect(draftStates.filter((state) => !holdsUnsaved(state))).toEqual(["saved"]);
});
