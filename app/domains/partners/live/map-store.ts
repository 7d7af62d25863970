import type { FieldConflict, MapEdit } from "../map/edit";
import type { MapState } from "../map/map-state";

/** An own edit that somebody else was faster with. `by`: who, "" if not known. */
export interface MapConflict {
  editId: string;
  edit: MapEdit;
  fields: FieldConflict[];
  by: string;
}

/** What the views of the map read and write: the same for map and table. */
export interface MapStore {
  /** With own edits already in it, also those that are still on their way. */
  map: MapState;
  /** Edits go into a queue, and can be taken back. `whole`: all of them or none; `label`: what was done, for the words of undo. */
  send(edits: MapEdit[], options?: { whole?: boolean; label?: string }): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  connection: "live" | "connecting" | "offline";
  /** Edits that are not acknowledged yet. */
  waiting: number;
  conflicts: MapConflict[];
  settle(editId: string, choice: "mine" | "theirs"): void;
  /** Sentences about edits that were refused or could not be taken back. */
  notices: { id: string; text: string }[];
  dismiss(id: string): void;
  /** Who has the map open. */
  people: { clientId: string; name: string; self: boolean }[];
}
