import { stages, type Stage } from "~/domains/vocabulary";
import type { Column } from "../education-chain";
import type { MapEdit } from "../map/edit";
import { changeOfPlace, type Layout, type PlaceKey, whereDropped } from "../map/layout";
import type { Arrangement, MapPartner, MapRelation, MapState, Position } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { PartnerContent } from "../partner-fields";
import { isSame } from "../map/edit";
import type { RelationContent } from "../relation";

/** What people do on the map, as edits. Pure: ids are given. */

/** A new partner; `column`: the lane it was asked for in, else it stands where its kind usually does. */
export function creation(id: string, known: Pick<PartnerContent, "name" | "kind" | "state">, column: Column | null): MapEdit[] {
  return [{ entity: "partner", id, before: null, after: newPartner({ ...known, ...placeOf(column) }) }];
}

function placeOf(column: Column | null): Partial<Pick<PartnerContent, "lane" | "stages">> {
  if (column === null) return {};
  return stages.includes(column as Stage) ? { lane: "chain", stages: [column as Stage] } : { lane: column as "extracurricular" | "supporting" };
}

/** Only the fields that differ; nothing where none does. */
export function change<C extends object>(entity: "partner" | "relation", now: C & { id: string }, fields: Partial<C>): MapEdit[] {
  const changed = (Object.keys(fields) as (keyof C)[]).filter((field) => !isSame(now[field], fields[field]));
  if (changed.length === 0) return [];
  const side = (from: Partial<C>) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return [{ entity, id: now.id, before: side(now), after: side(fields) } as unknown as MapEdit];
}

/** Takes partners off the map. The coordinating body is unset first, so that taking it back brings that back too. */
export function removal(map: MapState, ids: ReadonlySet<string>): MapEdit[] {
  const coordinator: MapEdit[] = map.coordinatorId !== null && ids.has(map.coordinatorId) ? [{ entity: "coordinator", id: "coordinator", before: map.coordinatorId, after: null }] : [];
  return [...coordinator, ...map.partners.filter(({ id }) => ids.has(id)).map(({ id, ...content }): MapEdit => ({ entity: "partner", id, before: content, after: null }))];
}

export function connection(id: string, content: RelationContent): MapEdit[] {
  return [{ entity: "relation", id, before: null, after: content }];
}

export function disconnection({ id, ...content }: MapRelation): MapEdit[] {
  return [{ entity: "relation", id, before: content, after: null }];
}

/** Cards that were put somewhere, and the partners that came to stand in another lane or cell by that. */
export function moves(map: MapState, layout: Layout, moved: ReadonlyMap<string, Position>): { edits: MapEdit[]; placed: { partner: MapPartner; key: PlaceKey }[] } {
  const { arrangement } = layout;
  const edits: MapEdit[] = [];
  const placed: { partner: MapPartner; key: PlaceKey }[] = [];
  for (const [id, at] of moved) {
    const partner = map.partners.find((one) => one.id === id);
    if (!partner) continue;
    const { key, kept } = whereDropped(layout, at);
    const changed = key && changeOfPlace(partner, key);
    if (changed) {
      edits.push(...change<PartnerContent>("partner", partner, changed));
      placed.push({ partner, key });
    }
    edits.push(position(map, arrangement, id, kept));
  }
  return { edits, placed };
}

/** Keeps where every card lies now: in the free arrangement the first move fixes all, so that none jumps away later. */
export function keepAll(map: MapState, arrangement: Arrangement, cards: Readonly<Record<string, Position>>): MapEdit[] {
  return Object.entries(cards)
    .filter(([id, at]) => !samePosition(map.positions[arrangement]?.[id], at))
    .map(([id, at]) => position(map, arrangement, id, at));
}

function position(map: MapState, arrangement: Arrangement, id: string, after: Position): MapEdit {
  return { entity: "position", id, arrangement, before: map.positions[arrangement]?.[id] ?? null, after };
}

function samePosition(a: Position | undefined, b: Position): boolean {
  return a?.x === b.x && a.y === b.y;
}
