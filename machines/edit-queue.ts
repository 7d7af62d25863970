import { setup } from "xstate";

/** What happens to edits that are sent as they are made. The sending and the clock are the page's; this says where things stand. */
export type EditQueueEvent =
  /** something was edited and waits to be sent */
  | { type: "EDIT" }
  /** the server has answered; `left`: how many edits still wait */
  | { type: "ANSWERED"; left: number }
  /** no answer came */
  | { type: "UNREACHABLE" }
  /** the connection is back, or it is time to try again */
  | { type: "RETRY" }
  /** signed out, or no right to edit any more: trying again would not help */
  | { type: "REFUSED" };

export const editQueueStates = ["idle", "sending", "offline", "refused"] as const;
export type EditQueueState = (typeof editQueueStates)[number];

/** Edits go out one request after the other, in their order; what cannot be sent waits and loses nothing. */
export const editQueueMachine = setup({
  types: { events: {} as EditQueueEvent },
  guards: { moreWait: ({ event }) => event.type === "ANSWERED" && event.left > 0 },
}).createMachine({
  id: "editQueue",
  initial: "idle",
  states: {
    idle: { on: { EDIT: "sending" } },
    sending: {
      on: {
        ANSWERED: [{ guard: "moreWait", target: "sending", reenter: true }, { target: "idle" }],
        UNREACHABLE: "offline",
        REFUSED: "refused",
      },
    },
    offline: { on: { RETRY: "sending" } },
    refused: { on: { RETRY: "sending" } },
  },
});

/** Whether leaving the page now would lose something. */
export function holdsUnsent(state: EditQueueState): boolean {
  return state !== "idle";
}
