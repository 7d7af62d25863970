import type { Stage } from "~/domains/vocabulary";
import { type Arrangement, type MapOffer, type MapPartner, type MapRelation, type MapState, type OfferContent, type Position } from "./map-state";
import type { PartnerContent } from "../partner-fields";
import { isSameRelation, type RelationContent } from "../relation";

/**
 * One edit of the map, as a browser or a form asks for it. `before`: what the editor saw; `after`: what it shall be.
 * Adding has no `before`, taking away no `after`, changing names the same fields on both sides. Swapping the two sides
 * is the way back. `id` of something new is made by the editor, so that an edit sent twice counts once.
 */
export type EntityEdit<E extends string, C> = { entity: E; id: string } & (
  | { before: null; after: C }
  | { before: C; after: null }
  | { before: Partial<C>; after: Partial<C> }
);
export type PartnerEdit = EntityEdit<"partner", PartnerContent>;
export type RelationEdit = EntityEdit<"relation", RelationContent>;
export type OfferEdit = EntityEdit<"offer", OfferContent>;
/** `id` is the partner. The last one wins: where a card lies is nobody's property. */
export interface PositionEdit {
  entity: "position";
  id: string;
  arrangement: Arrangement;
  before: Position | null;
  after: Position | null;
}
/** "" where no institution outside is named; null: the region has the stage. */
export interface StageEdit {
  entity: "stage";
  id: Stage;
  before: string | null;
  after: string | null;
}
export interface CoordinatorEdit {
  entity: "coordinator";
  id: "coordinator";
  before: string | null;
  after: string | null;
}
export type MapEdit = PartnerEdit | RelationEdit | OfferEdit | PositionEdit | StageEdit | CoordinatorEdit;

/** "taken": the id of something new is somebody else's. */
export type Refusal = "selfRelation" | "doubleRelation" | "unknownPartner" | "tooMany" | "taken";

/** A field that somebody else changed meanwhile. `field` is "" where the thing itself is gone or was there already. */
export interface FieldConflict {
  field: string;
  before: unknown;
  mine: unknown;
  now: unknown;
}

export type Verdict = { status: "done" } | { status: "same" } | { status: "refused"; reason: Refusal } | { status: "conflict"; fields: FieldConflict[] };

/** What became of an edit that was sent. `seq`: the revision of the map that it made; `by`: who was faster, "" if not known. */
export type EditResult = { editId: string } & ({ status: "done"; seq: number } | { status: "same" } | { status: "refused"; reason: Refusal } | { status: "conflict"; fields: FieldConflict[]; by: string });

/** What an edit is judged by: the map as it is now, or the part of it that the edit touches. */
export type MapView = Pick<MapState, "missingStages" | "coordinatorId"> & {
  partners: readonly MapPartner[];
  relations: readonly MapRelation[];
  offers: readonly MapOffer[];
};

export const mostPartners = 5000;

/** Whether an edit can be made on the map as it is now. "same": it is so already. */
export function judge(edit: MapEdit, map: MapView): Verdict {
  switch (edit.entity) {
    case "partner":
      if (edit.before === null && map.partners.length >= mostPartners) return { status: "refused", reason: "tooMany" };
      return compare(edit, byId(map.partners, edit.id));
    case "relation":
      return judgeRelation(edit, map);
    case "offer": {
      const known = new Set(map.partners.map(({ id }) => id));
      if (edit.after?.partnerIds?.some((id) => !known.has(id))) return { status: "refused", reason: "unknownPartner" };
      return compare(edit, byId(map.offers, edit.id));
    }
    case "position":
      return byId(map.partners, edit.id) ? { status: "done" } : gone(edit);
    case "stage":
      return single(edit, map.missingStages[edit.id] ?? null);
    case "coordinator":
      if (edit.after !== null && !byId(map.partners, edit.after)) return { status: "refused", reason: "unknownPartner" };
      return single(edit, map.coordinatorId);
  }
}

function judgeRelation(edit: RelationEdit, map: MapView): Verdict {
  const now = byId(map.relations, edit.id);
  const verdict = compare(edit, now);
  if (verdict.status !== "done" || edit.after === null) return verdict;
  const wanted = { ...now, ...edit.after } as RelationContent;
  if (wanted.fromId === wanted.toId) return { status: "refused", reason: "selfRelation" };
  if (![wanted.fromId, wanted.toId].every((id) => byId(map.partners, id))) return { status: "refused", reason: "unknownPartner" };
  const double = map.relations.some((other) => other.id !== edit.id && isSameRelation(other, wanted));
  return double ? { status: "refused", reason: "doubleRelation" } : verdict;
}

function compare(edit: PartnerEdit | RelationEdit | OfferEdit, now: object | undefined): Verdict {
  const { before, after } = edit as { before: Record<string, unknown> | null; after: Record<string, unknown> | null };
  if (before === null) return now === undefined ? { status: "done" } : { status: "same" };
  if (now === undefined) return after === null ? { status: "same" } : gone(edit);
  const current = now as Record<string, unknown>;
  const open = Object.keys(before).filter((field) => after === null || !isSame(current[field], after[field]));
  if (open.length === 0 && after !== null) return { status: "same" };
  const fields = open.filter((field) => !isSame(current[field], before[field])).map((field) => ({ field, before: before[field], mine: after?.[field] ?? null, now: current[field] }));
  return fields.length > 0 ? { status: "conflict", fields } : { status: "done" };
}

function single(edit: StageEdit | CoordinatorEdit, now: string | null): Verdict {
  if (now === edit.after) return { status: "same" };
  if (now === edit.before) return { status: "done" };
  return { status: "conflict", fields: [{ field: "", before: edit.before, mine: edit.after, now }] };
}

function gone(edit: MapEdit): Verdict {
  return { status: "conflict", fields: [{ field: "", before: edit.before, mine: edit.after, now: null }] };
}

/** Texts, numbers and lists as they are kept; lists compare as sets. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item) => b.includes(item));
  return (a ?? null) === (b ?? null);
}

/** The map after an edit that was judged "done". */
export function applyEdit(map: MapState, edit: MapEdit): MapState {
  switch (edit.entity) {
    case "partner":
      return { ...map, partners: changed(map.partners, edit), coordinatorId: edit.after === null && map.coordinatorId === edit.id ? null : map.coordinatorId };
    case "relation":
      return { ...map, relations: changed(map.relations, edit) };
    case "offer":
      return { ...map, offers: changed(map.offers, edit) };
    case "position":
      return { ...map, positions: { ...map.positions, [edit.arrangement]: withEntry(map.positions[edit.arrangement] ?? {}, edit.id, edit.after) } };
    case "stage":
      return { ...map, missingStages: withEntry(map.missingStages, edit.id, edit.after) };
    case "coordinator":
      return { ...map, coordinatorId: edit.after };
  }
}

function changed<T extends { id: string }>(list: readonly T[], { id, before, after }: { id: string; before: object | null; after: object | null }): readonly T[] {
  if (after === null) return list.filter((item) => item.id !== id);
  if (before === null) return [...list, { id, ...after } as unknown as T];
  return list.map((item) => (item.id === id ? { ...item, ...after } : item));
}

function withEntry<V>(record: Readonly<Partial<Record<string, V>>>, key: string, value: V | null): Record<string, V> {
  const { [key]: _, ...rest } = record as Record<string, V>;
  return value === null ? rest : { ...rest, [key]: value };
}

/** The way back: valid as long as nobody changed the same since. */
export function inverse<E extends MapEdit>(edit: E): E {
  return { ...edit, before: edit.after, after: edit.before };
}

/** Whether an edit changes what the path and the comparison with networks rest on: then the path has to be asked. */
export function touchesPath(edit: MapEdit): boolean {
  if (edit.entity !== "partner") return false;
  if (edit.before === null || edit.after === null) return true;
  return ["name", "state", "gives", "ags", "postcode", "webDomain"].some((field) => field in (edit.after ?? {}));
}

/** The partners whose history an edit belongs to. */
export function partnersOfEdit(edit: MapEdit, now: Partial<RelationContent & OfferContent> = {}): string[] {
  const sides = { ...now, ...(edit.before as object | null), ...(edit.after as object | null) } as Partial<RelationContent & OfferContent>;
  switch (edit.entity) {
    case "partner":
    case "position":
      return [edit.id];
    case "relation":
      return [sides.fromId, sides.toId].filter((id) => id !== undefined);
    case "offer":
      return [...new Set([...((edit.before as Partial<OfferContent> | null)?.partnerIds ?? []), ...(sides.partnerIds ?? [])])];
    case "stage":
      return [];
    case "coordinator":
      return [edit.before, edit.after].filter((id) => id !== null);
  }
}

function byId<T extends { id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((item) => item.id === id);
}

