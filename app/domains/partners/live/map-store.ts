import type { MapEdit } from "../map/edit";
import type { MapState } from "../map/map-state";
import type { MapConflict, MapNotice } from "./edit-queue";

/** Somebody who has the map open. */
export interface Present {
  clientId: string;
  name: string;
  /** this very browser */
  self: boolean;
}

/** The map of one browser: what it shows, and how it is changed. Made by `useMapStore`. */
export interface MapStore {
  /** With own edits already in it. */
  map: MapState;
  /** Makes edits; those of one call are taken back together. `whole`: all or none. */
  send(edits: readonly MapEdit[], options?: { whole?: boolean }): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  connection: "live" | "connecting" | "offline" | "signedOut";
  /** Edits that are not on the server yet. */
  waiting: number;
  conflicts: readonly MapConflict[];
  settle(editId: string, choice: "mine" | "theirs"): void;
  notices: readonly MapNotice[];
  dismiss(id: string): void;
  /** Everybody who is here, oneself first. */
  people: readonly Present[];
}
