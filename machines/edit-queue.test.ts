import { getShortestPaths } from "xstate/graph";
import { initialTransition, transition } from "xstate";
import { expect, test } from "vitest";
import { editQueueMachine, editQueueStates, type EditQueueEvent, type EditQueueState, holdsUnsent } from "./edit-queue";

const events: EditQueueEvent[] = [{ type: "EDIT" }, { type: "ANSWERED", left: 0 }, { type: "ANSWERED", left: 2 }, { type: "UNREACHABLE" }, { type: "RETRY" }, { type: "REFUSED" }];

function after(...sent: EditQueueEvent[]): EditQueueState {
  let [snapshot] = initialTransition(editQueueMachine);
  for (const event of sent) [snapshot] = transition(editQueueMachine, snapshot, event);
  return snapshot.value;
}

test("every state is reached and every transition taken", () => {
  const paths = getShortestPaths(editQueueMachine, { events });
  const reached = paths.map(({ state }) => state.value);
  expect(editQueueStates.filter((state) => !reached.includes(state))).toEqual([]);
  const table = Object.fromEntries(editQueueStates.map((state) => [state, paths.find((path) => path.state.value === state)!.steps.slice(1).map(({ event }) => event as EditQueueEvent)]));
  const taken = editQueueStates.flatMap((state) => events.map((event) => [state, event, after(...table[state]!, event)] as const)).filter(([from, , to]) => from !== to);
  expect(taken.map(([from, { type }, to]) => `${from} ${type} ${to}`)).toEqual([
    "idle EDIT sending",
    "sending ANSWERED idle",
    "sending UNREACHABLE offline",
    "sending REFUSED refused",
    "offline RETRY sending",
    "refused RETRY sending",
  ]);
});

test("what was edited while sending goes out with the next request", () => {
  expect(after({ type: "EDIT" }, { type: "EDIT" }, { type: "ANSWERED", left: 1 })).toBe("sending");
  expect(after({ type: "EDIT" }, { type: "ANSWERED", left: 1 }, { type: "ANSWERED", left: 0 })).toBe("idle");
});

test("editing offline waits for the connection", () => {
  expect(after({ type: "EDIT" }, { type: "UNREACHABLE" }, { type: "EDIT" })).toBe("offline");
});

test("only an idle queue may be left without asking", () => {
  expect(editQueueStates.filter((state) => !holdsUnsent(state))).toEqual(["idle"]);
});
