import { and, or, setup, stateIn, type StateValue } from "xstate";
import type { EventWithFacts, Notification } from "./events";
import { beginsWith } from "./facts";
import { availableIn, blockersByFacts, decisionReopensIn, stepOf } from "./rules";
import type { Step } from "./steps";

/** What a region of the path says of itself for the map: which station it is, or how its own regions lie. */
export type PathMeta =
  | { station: Step; /** an act at which lines part or meet */ interchange?: boolean; /** leads out of the trunk there */ branchOf?: Step }
  | { layout: "sequence" | "tracks" };

/** Guards and actions of all regions of the path. Actions only name what is to be told; nothing happens in the machine. */
export const path = setup({
  types: {
    context: {} as Record<string, never>,
    events: {} as EventWithFacts,
    meta: {} as PathMeta,
  },
  guards: {
    about: ({ event }, params: { step: Step }) => stepOf(event) === params.step,
    unblocked: ({ event }) => blockersByFacts(event).length === 0,
    basisGone: ({ event }, params: { step: Step }) => event.facts.basisChanged.includes(params.step),
    begun: ({ event }, params: { step: Step }) => beginsWith[params.step]?.(event.facts) ?? false,
    onlyJoining: ({ event }) => event.type === "DECIDE" && event.outcomes.every((outcome) => outcome === "join"),
    alsoJoining: ({ event }) => event.type === "DECIDE" && event.outcomes.includes("join"),
  },
  actions: {
    notifyAdviser: (_, _params: Notification["params"]) => {},
    notifyTeam: (_, _params: Notification["params"]) => {},
  },
});

type Named = "unblocked" | "onlyJoining" | "alsoJoining" | { type: "about" | "basisGone" | "begun"; params: { step: Step } };

/** All of these hold, and the step can be worked on at all. */
export function ifAvailable(step: Step, ...guards: Named[]) {
  return both(availableIn[step], guards);
}

/** All of these hold, and the decision may still be opened again. */
export function ifReopenable(...guards: Named[]) {
  return both(decisionReopensIn, guards);
}

// XState's types know lists of named guards or of built ones, not both in one
const all = and as (guards: readonly unknown[]) => ReturnType<typeof stateIn<Record<string, never>, EventWithFacts, undefined>>;

function both(places: StateValue[], guards: Named[]) {
  const somewhere = places.length > 0 ? [or(places.map((place) => stateIn(place)))] : [];
  return all([...somewhere, ...guards]);
}
