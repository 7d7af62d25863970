import { describe, expect, it } from "vitest";
import { type AnyTransitionDefinition, getInitialSnapshot, getNextSnapshot, matchesState, type SnapshotFrom } from "xstate";
import { getStateNodes } from "xstate/graph";
import { type MapEditorEvent, mapEditorMachine } from "./map-editor";

type Snapshot = SnapshotFrom<typeof mapEditorMachine>;

const trials: MapEditorEvent[] = [
  { type: "CREATE", column: null },
  { type: "CREATE", column: "kita" },
  { type: "EDIT", partnerId: "a" },
  { type: "EDIT_RELATION", relationId: "r" },
  { type: "CONNECT", partnerId: "a" },
  { type: "CHOOSE", otherId: "a" },
  { type: "CHOOSE", otherId: "b" },
  { type: "JOIN", partnerId: "a", otherId: "b" },
  { type: "JOIN", partnerId: "a", otherId: "a" },
  { type: "DONE" },
  { type: "CANCEL" },
  { type: "GONE", ids: ["a"] },
  { type: "GONE", ids: ["b"] },
  { type: "GONE", ids: ["r"] },
  { type: "GONE", ids: ["x"] },
  { type: "GRAB" },
  { type: "NUDGE" },
  { type: "DROP" },
  { type: "LINE", state: "live" },
  { type: "LINE", state: "connecting" },
  { type: "LINE", state: "offline" },
];

const nameOf = (definition: AnyTransitionDefinition) =>
  `${definition.source.id} ${definition.eventType} #${definition.source.transitions.get(definition.eventType)?.indexOf(definition) ?? -1}`;

const start = (canEdit = true) => getInitialSnapshot(mapEditorMachine, { canEdit });
const after = (...events: MapEditorEvent[]): Snapshot => events.reduce<Snapshot>((snapshot, event) => getNextSnapshot(mapEditorMachine, snapshot, event), start());
const taskOf = (snapshot: Snapshot) => snapshot.value.task;

/** All that can be reached from `from`, with what is true on every way. */
function walk(from: Snapshot, visit: (before: Snapshot, event: MapEditorEvent, next: Snapshot) => void) {
  const seen = { states: new Set<string>(), transitions: new Set<string>() };
  const waiting = [from];
  const known = new Set(waiting.map(keyOf));
  for (let snapshot = waiting.pop(); snapshot; snapshot = waiting.pop()) {
    for (const node of snapshot._nodes) seen.states.add(node.id);
    for (const event of trials) {
      for (const taken of mapEditorMachine.getTransitionData(snapshot, event) ?? []) seen.transitions.add(nameOf(taken));
      const next = getNextSnapshot(mapEditorMachine, snapshot, event);
      visit(snapshot, event, next);
      if (!known.has(keyOf(next))) {
        known.add(keyOf(next));
        waiting.push(next);
      }
    }
  }
  return seen;
}
const keyOf = (snapshot: Snapshot) => JSON.stringify([snapshot.value, snapshot.context]);

describe("model walk", () => {
  it("visits every state and every transition, and the panel always knows what it is about", () => {
    const seen = walk(start(), (_, __, { value, context }) => {
      const { partnerId, otherId, relationId, column } = context;
      const subject = [partnerId !== null, otherId !== null, relationId !== null];
      if (matchesState({ task: "idle" }, value)) expect([...subject, column]).toEqual([false, false, false, null]);
      if (matchesState({ task: { editing: "creating" } }, value)) expect(subject).toEqual([false, false, false]);
      if (matchesState({ task: { editing: "partner" } }, value)) expect(subject).toEqual([true, false, false]);
      if (matchesState({ task: { editing: "relation" } }, value)) expect(subject).toEqual([false, false, true]);
      if (matchesState({ task: { connecting: "choosing" } }, value)) expect(subject).toEqual([true, false, false]);
      if (matchesState({ task: { connecting: "describing" } }, value)) {
        expect(subject).toEqual([true, true, false]);
        expect(partnerId).not.toBe(otherId);
      }
    });
    const nodes = [mapEditorMachine.root, ...getStateNodes(mapEditorMachine.root)];
    const transitions = nodes.flatMap((node) => [...node.transitions.values()].flat().map(nameOf));
    expect(nodes.map(({ id }) => id).filter((id) => !seen.states.has(id)), "states never visited").toEqual([]);
    expect(transitions.filter((name) => !seen.transitions.has(name)), "transitions never taken").toEqual([]);
  });

  it("leads back to idle from everywhere", () => {
    walk(start(), (_, __, next) => {
      const freed = getNextSnapshot(mapEditorMachine, getNextSnapshot(mapEditorMachine, next, { type: "CANCEL" }), { type: "DROP" });
      expect([freed.value.task, freed.value.hand]).toEqual(["idle", "free"]);
    });
  });

  it("lets readers do nothing but read, and hear of the line", () => {
    walk(start(false), (_, __, { value }) => expect([value.task, value.hand]).toEqual(["idle", "free"]));
  });
});

describe("ways that matter", () => {
  it("connects by choosing, and by pulling from card to card", () => {
    const chosen = after({ type: "CONNECT", partnerId: "a" }, { type: "CHOOSE", otherId: "b" });
    const pulled = after({ type: "JOIN", partnerId: "a", otherId: "b" });
    expect(chosen.context).toEqual(pulled.context);
    expect(taskOf(chosen)).toEqual({ connecting: "describing" });
  });

  it("keeps a form open while a card is moved and while the line is down", () => {
    const snapshot = after({ type: "EDIT", partnerId: "a" }, { type: "GRAB" }, { type: "LINE", state: "offline" }, { type: "DROP" });
    expect(snapshot.value).toEqual({ task: { editing: "partner" }, hand: "free", line: "offline" });
    expect(snapshot.context.partnerId).toBe("a");
  });

  it("closes a form whose partner others took away", () => {
    expect(taskOf(after({ type: "EDIT", partnerId: "a" }, { type: "GONE", ids: ["a"] }))).toBe("idle");
    expect(taskOf(after({ type: "EDIT", partnerId: "a" }, { type: "GONE", ids: ["b"] }))).toEqual({ editing: "partner" });
  });
});
