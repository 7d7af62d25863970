import { applyEdit, type EditResult, type FieldConflict, inverse, isSame, judge, type MapEdit } from "../map/edit";
import type { EditAnswer, InvalidEdit } from "../map/edit-schema";
import type { MapNews, MapState } from "../map/map-state";
import { applyNews } from "./apply-news";

/** Edits that were made together: undone together, and with `whole` made together or not at all. */
export interface Batch {
  edits: { editId: string; edit: MapEdit }[];
  whole: boolean;
  /** Where it comes from: what may be taken back, and what such a going back made. */
  origin: "edit" | "undo" | "redo";
}

export interface MapConflict {
  editId: string;
  edit: MapEdit;
  fields: FieldConflict[];
  /** Who was faster, "" if not known. */
  by: string;
}

/** Something the person has to know: an edit that was not made. */
export type MapNotice = { id: string } & ({ kind: "refused"; reason: string } | { kind: "invalid"; errors: Record<string, string> } | { kind: "undoTooLate"; by: string });

/** What one browser knows of the map. */
export interface LocalMap {
  /** As the server has it. */
  base: MapState;
  /** Made here, not answered yet, oldest first. */
  waiting: readonly Batch[];
  done: readonly MapEdit[][];
  undone: readonly MapEdit[][];
  conflicts: readonly MapConflict[];
  notices: readonly MapNotice[];
}

export const startMap = (base: MapState, waiting: readonly Batch[] = []): LocalMap => ({ base, waiting, done: [], undone: [], conflicts: [], notices: [] });

/** The map as this person sees it: the server's, with own edits that are still on their way. Edits that no longer fit are left out. */
export function seenMap({ base, waiting }: LocalMap): MapState {
  return waiting.reduce((map, { edits }) => edits.reduce((seen, { edit }) => (judge(edit, seen).status === "done" ? applyEdit(seen, edit) : seen), map), base);
}

const mostSteps = 100;

export type LocalEvent =
  | { type: "edit"; batch: Batch }
  | { type: "undo" | "redo"; ids: readonly string[] }
  | { type: "answer"; results: EditAnswer["results"] }
  | { type: "map"; map: MapState }
  | { type: "news"; news: MapNews }
  | { type: "settle"; editId: string; mine: Batch | null }
  | { type: "dismiss"; id: string };

export function localMap(local: LocalMap, event: LocalEvent): LocalMap {
  switch (event.type) {
    case "edit":
      return { ...local, waiting: [...local.waiting, event.batch], done: [...local.done, event.batch.edits.map(({ edit }) => edit)].slice(-mostSteps), undone: [] };
    case "undo":
    case "redo":
      return stepped(local, event.type, event.ids);
    case "answer":
      return event.results.reduce(answered, local);
    case "map":
      return { ...local, base: event.map };
    case "news":
      return { ...local, base: applyNews(local.base, event.news) };
    case "settle": {
      const conflicts = local.conflicts.filter(({ editId }) => editId !== event.editId);
      return event.mine ? { ...local, conflicts, waiting: [...local.waiting, event.mine] } : { ...local, conflicts };
    }
    case "dismiss":
      return { ...local, notices: local.notices.filter(({ id }) => id !== event.id) };
  }
}

/** How many ids the next step back or forth needs. */
export function stepSize(local: LocalMap, type: "undo" | "redo"): number {
  return (type === "undo" ? local.done : local.undone).at(-1)?.length ?? 0;
}

/** Own last changes taken back, or made again. Cards that others moved since stay where they are now. */
function stepped(local: LocalMap, type: "undo" | "redo", ids: readonly string[]): LocalMap {
  const from = type === "undo" ? local.done : local.undone;
  const last = from.at(-1);
  if (!last) return local;
  const back = [...last].reverse().map((edit) => inverse(edit));
  const batch: Batch = { edits: back.map((edit, i) => ({ editId: ids[i]!, edit })), whole: true, origin: type };
  const rest = from.slice(0, -1);
  const seen = seenMap(local);
  const moved = back.some((edit) => edit.entity === "position" && !isSamePlace(seen.positions[edit.arrangement]?.[edit.id] ?? null, edit.before));
  const steps = type === "undo" ? { done: rest } : { undone: rest };
  if (moved) return { ...local, ...steps, notices: [...local.notices, { id: ids[0]!, kind: "undoTooLate", by: "" }] };
  const other = type === "undo" ? { undone: [...local.undone, back] } : { done: [...local.done, back] };
  return { ...local, ...steps, ...other, waiting: [...local.waiting, batch] };
}

function isSamePlace(a: { x: number; y: number } | null, b: { x: number; y: number } | null): boolean {
  return a === b || (a !== null && b !== null && isSame(a.x, b.x) && isSame(a.y, b.y));
}

function answered(local: LocalMap, result: EditResult | InvalidEdit): LocalMap {
  const batch = local.waiting.find(({ edits }) => edits.some(({ editId }) => editId === result.editId));
  const sent = batch?.edits.find(({ editId }) => editId === result.editId);
  if (!batch || !sent) return local;
  const failed = result.status !== "done" && result.status !== "same";
  // Of a whole nothing was made if one of it was not possible.
  const gone = new Set(failed && batch.whole ? batch.edits.map(({ editId }) => editId) : [result.editId]);
  const waiting = local.waiting.map((one) => (one === batch ? { ...one, edits: one.edits.filter(({ editId }) => !gone.has(editId)) } : one)).filter(({ edits }) => edits.length > 0);
  const next = { ...local, waiting };
  if (!failed) return result.status === "done" && judge(sent.edit, local.base).status === "done" ? { ...next, base: applyEdit(local.base, sent.edit) } : next;
  return withoutStep({ ...next, ...told(local, batch, sent, result) }, batch);
}

function told(local: LocalMap, batch: Batch, sent: Batch["edits"][number], result: Exclude<EditResult | InvalidEdit, { status: "done" | "same" }>): Partial<LocalMap> {
  const notice = (more: Omit<Extract<MapNotice, { kind: "refused" }>, "id"> | Omit<Extract<MapNotice, { kind: "invalid" }>, "id"> | Omit<Extract<MapNotice, { kind: "undoTooLate" }>, "id">) => ({
    notices: [...local.notices, { id: sent.editId, ...more } as MapNotice],
  });
  if (result.status === "refused") return notice({ kind: "refused", reason: result.reason });
  if (result.status === "invalid") return notice({ kind: "invalid", errors: result.errors });
  if (batch.origin !== "edit") return notice({ kind: "undoTooLate", by: result.by });
  return { conflicts: [...local.conflicts, { ...sent, fields: result.fields, by: result.by }] };
}

/** What was not made cannot be taken back. */
function withoutStep(local: LocalMap, batch: Batch): LocalMap {
  const edits = batch.edits.map(({ edit }) => edit);
  const isIt = (step: readonly MapEdit[]) => step.length === edits.length && step.every((edit, i) => edit === edits[i]);
  return { ...local, done: local.done.filter((step) => !isIt(step)), undone: local.undone.filter((step) => !isIt(step)) };
}

/** The edit again, from what is there now: "mine" in a conflict. Null where the thing is gone: it cannot be changed any more. */
export function mineAgain({ edit, fields }: MapConflict): MapEdit | null {
  const now = fields.find(({ field }) => field === "");
  if (now) return now.now === null && edit.entity !== "stage" && edit.entity !== "coordinator" ? null : ({ ...edit, before: now.now } as MapEdit);
  if (edit.before === null || typeof edit.before !== "object") return null;
  return { ...edit, before: { ...edit.before, ...Object.fromEntries(fields.map(({ field, now: value }) => [field, value])) } } as MapEdit;
}
