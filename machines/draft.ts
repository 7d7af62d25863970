import { assign, setup } from "xstate";

/** What happens to a form that is saved as one types. The clock and the sending are the page's; this says where things stand. */
export type DraftEvent =
  /** something was typed or ticked */
  | { type: "EDIT" }
  /** a pause in typing: send what there is */
  | { type: "SEND" }
  /** `revision`: what the next version goes on from */
  | { type: "SAVED"; revision: number }
  /** the server does not take it as it is: a field wants correcting */
  | { type: "REFUSED" }
  /** somebody else has saved since; both versions want to be seen */
  | { type: "CONFLICT" }
  /** no answer came */
  | { type: "UNREACHABLE" }
  /** the connection is back, or it is time to try again */
  | { type: "RETRY" };

export const draftStates = ["saved", "edited", "saving", "savingAndEdited", "refused", "offline", "conflict"] as const;
export type DraftState = (typeof draftStates)[number];

/**
 * Life of a draft. While one version is on its way the next is typed (`savingAndEdited`), so an answer never calls saved
 * what was typed after it was sent. From a conflict only the person leads on, by looking at both versions.
 */
export const draftMachine = setup({
  types: { events: {} as DraftEvent, context: {} as { revision: number }, input: {} as { revision: number } },
  actions: { goOnFrom: assign({ revision: ({ context, event }) => (event.type === "SAVED" ? event.revision : context.revision) }) },
}).createMachine({
  id: "draft",
  context: ({ input }) => ({ revision: input.revision }),
  initial: "saved",
  states: {
    saved: { on: { EDIT: "edited" } },
    edited: { on: { SEND: "saving" } },
    saving: { on: { EDIT: "savingAndEdited", SAVED: { target: "saved", actions: "goOnFrom" }, REFUSED: "refused", CONFLICT: "conflict", UNREACHABLE: "offline" } },
    savingAndEdited: { on: { SAVED: { target: "edited", actions: "goOnFrom" }, REFUSED: "edited", CONFLICT: "conflict", UNREACHABLE: "offline" } },
    refused: { on: { EDIT: "edited" } },
    offline: { on: { RETRY: "saving" } },
    conflict: {},
  },
});

/** Whether leaving the page now would lose something. */
export function holdsUnsaved(state: DraftState): boolean {
  return state !== "saved";
}
