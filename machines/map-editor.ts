import { assign, setup } from "xstate";

/** What the panel of the map editor is about. Ids are those of the map; `column` is a key of its lanes. */
export interface MapEditorContext {
  /** Readers look, select and search; nothing else. */
  canEdit: boolean;
  partnerId: string | null;
  otherId: string | null;
  relationId: string | null;
  column: string | null;
}

export type MapEditorEvent =
  /** A new partner; `column`: the lane it was asked for in. */
  | { type: "CREATE"; column: string | null }
  | { type: "EDIT"; partnerId: string }
  | { type: "EDIT_RELATION"; relationId: string }
  /** From one partner, the other one is still to be chosen. */
  | { type: "CONNECT"; partnerId: string }
  | { type: "CHOOSE"; otherId: string }
  /** Both are known: pulled from card to card. */
  | { type: "JOIN"; partnerId: string; otherId: string }
  /** The form was sent. */
  | { type: "DONE" }
  /** Escape, or the closing button. */
  | { type: "CANCEL" }
  /** Taken away, here or by others. */
  | { type: "GONE"; ids: readonly string[] }
  | { type: "GRAB" }
  | { type: "NUDGE" }
  | { type: "DROP" }
  | { type: "LINE"; state: "live" | "connecting" | "offline" };

const nothing = { partnerId: null, otherId: null, relationId: null, column: null };

/**
 * The modes of the map editor. `task`: what the panel is for; `hand`: what pointer or arrow keys hold; `line`: whether
 * the others hear of it. They are independent: a card can be moved while a form is open, and offline everything goes on.
 */
export const mapEditorMachine = setup({
  types: { context: {} as MapEditorContext, events: {} as MapEditorEvent, input: {} as { canEdit: boolean } },
  guards: {
    mayEdit: ({ context }) => context.canEdit,
    subjectGone: ({ context: { partnerId, otherId, relationId }, event }) =>
      event.type === "GONE" && [partnerId, otherId, relationId].some((id) => id !== null && event.ids.includes(id)),
    differs: ({ context, event }) => event.type === "CHOOSE" && event.otherId !== context.partnerId,
    twoOfThem: ({ context, event }) => context.canEdit && event.type === "JOIN" && event.otherId !== event.partnerId,
    isLive: ({ event }) => event.type === "LINE" && event.state === "live",
    isConnecting: ({ event }) => event.type === "LINE" && event.state === "connecting",
    isOffline: ({ event }) => event.type === "LINE" && event.state === "offline",
  },
  actions: {
    forget: assign(nothing),
    about: assign((_, params: Partial<Record<keyof typeof nothing, string | null>>) => ({ ...nothing, ...params })),
    withOther: assign(({ event }) => (event.type === "CHOOSE" ? { otherId: event.otherId } : {})),
  },
}).createMachine({
  id: "mapEditor",
  context: ({ input }) => ({ canEdit: input.canEdit, ...nothing }),
  type: "parallel",
  states: {
    task: {
      initial: "idle",
      on: {
        CREATE: { guard: "mayEdit", target: ".editing.creating", actions: { type: "about", params: ({ event }) => ({ column: event.column }) } },
        EDIT: { guard: "mayEdit", target: ".editing.partner", actions: { type: "about", params: ({ event }) => ({ partnerId: event.partnerId }) } },
        EDIT_RELATION: { guard: "mayEdit", target: ".editing.relation", actions: { type: "about", params: ({ event }) => ({ relationId: event.relationId }) } },
        CONNECT: { guard: "mayEdit", target: ".connecting.choosing", actions: { type: "about", params: ({ event }) => ({ partnerId: event.partnerId }) } },
        JOIN: { guard: "twoOfThem", target: ".connecting.describing", actions: { type: "about", params: ({ event }) => ({ partnerId: event.partnerId, otherId: event.otherId }) } },
      },
      states: {
        idle: { entry: "forget" },
        connecting: {
          on: { CANCEL: "idle", GONE: { guard: "subjectGone", target: "idle" } },
          initial: "choosing",
          states: {
            choosing: { on: { CHOOSE: { guard: "differs", target: "describing", actions: "withOther" } } },
            describing: { on: { DONE: "#mapEditor.task.idle" } },
          },
        },
        editing: {
          on: { DONE: "idle", CANCEL: "idle", GONE: { guard: "subjectGone", target: "idle" } },
          initial: "creating",
          states: { creating: {}, partner: {}, relation: {} },
        },
      },
    },
    hand: {
      initial: "free",
      states: {
        free: { on: { GRAB: { guard: "mayEdit", target: "dragging" }, NUDGE: { guard: "mayEdit", target: "nudging" } } },
        /** By the pointer. */
        dragging: { on: { DROP: "free" } },
        /** By the arrow keys, from the first stroke until the key is let go. */
        nudging: { on: { DROP: "free", GRAB: "dragging" } },
      },
    },
    line: {
      initial: "connecting",
      on: {
        LINE: [
          { guard: "isLive", target: ".live" },
          { guard: "isConnecting", target: ".connecting" },
          { guard: "isOffline", target: ".offline" },
        ],
      },
      states: { connecting: {}, live: {}, offline: {} },
    },
  },
});
