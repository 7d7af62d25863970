import { type Stage, stages } from "~/domains/vocabulary";
import { type Column, columnOf } from "../education-chain";
import type { PartnerContent } from "../partner-fields";
import type { PartnerState } from "../partner";
import type { Arrangement, MapRelation, MapState, Position } from "./map-state";

/** Lengths are pixels at scale 1; a position is the upper left corner of a card. */
export const card = { width: 160, height: 60 } as const;

export interface Box extends Position {
  width: number;
  height: number;
}

/** A cell of influence × stake: "3-1" is much influence, little stake. "unsaid": not rated. */
export type Cell = `${1 | 2 | 3}-${1 | 2 | 3}` | "unsaid";
export type PlaceKey = Column | Cell;

/** A lane, a band or a cell. Its heading is `head` high and lies inside of the box, at its top. */
export interface Place extends Box {
  key: PlaceKey;
  head: number;
}

/** A stage in whose lane nobody stands. `missing`: the region does not have it, with the nearest one outside; `servedBy`: who serves it from another lane. */
export interface Gap extends Box {
  stage: Stage;
  missing: string | null;
  servedBy: string[];
}

/** Closeness to the core, from the inside. */
export const ringKeys = ["active", "joining", "interested", "asked", "declined"] as const;
export type RingKey = (typeof ringKeys)[number];
export interface Ring {
  key: RingKey;
  /** Around (0, 0), which is the middle of the map. */
  radius: number;
}

export interface Layout {
  arrangement: Arrangement;
  cards: Readonly<Record<string, Position>>;
  places: readonly Place[];
  gaps: readonly Gap[];
  rings: readonly Ring[];
  box: Box;
}

export type LayoutPartner = Pick<PartnerContent, "name" | "state" | "lane" | "stages"> & Partial<Pick<PartnerContent, "influence" | "stake">> & { id: string };

/** What is needed of a map, whether the team's or the shared one. */
export interface LayoutInput {
  partners: readonly LayoutPartner[];
  relations: readonly Pick<MapRelation, "fromId" | "toId">[];
  missingStages: MapState["missingStages"];
  coordinatorId: string | null;
  /**
   * Only of the arrangement to be made. In lanes and cells a kept position counts from the corner of the place, so that it
   * holds when lanes grow or the partner gets another stage; elsewhere from the middle of the map.
   */
  kept: Readonly<Record<string, Position>>;
}

const closeness: readonly PartnerState[] = ["active", "joining", "interested", "asked", "idea", "declined"];

/** Those who take part first, then by name. */
export function inOrder<P extends Pick<LayoutPartner, "name" | "state" | "id">>(partners: readonly P[]): P[] {
  return [...partners].sort((a, b) => closeness.indexOf(a.state) - closeness.indexOf(b.state) || compareNames(a.name, b.name) || compareNames(a.id, b.id));
}

const names = new Intl.Collator("de");
const compareNames = (a: string, b: string) => names.compare(a, b);

/** The place a point lies in, or the nearest one; undefined where the arrangement has no places. */
export function placeAt(layout: Pick<Layout, "places">, point: Position): Place | undefined {
  const distance = (place: Place) => Math.hypot(outside(point.x, place.x, place.width), outside(point.y, place.y, place.height));
  return layout.places.reduce<Place | undefined>((best, place) => (best && distance(best) <= distance(place) ? best : place), undefined);
}

function outside(value: number, from: number, length: number): number {
  return Math.max(from - value, 0, value - (from + length));
}

/** Where a card that was put at `at` belongs, and the position to keep for it. */
export function whereDropped(layout: Pick<Layout, "places">, at: Position): { key: PlaceKey | null; kept: Position } {
  const place = placeAt(layout, { x: at.x + card.width / 2, y: at.y + card.height / 2 });
  const kept = { x: Math.round(at.x - (place?.x ?? 0)), y: Math.round(at.y - (place?.y ?? 0)) };
  return { key: place?.key ?? null, kept };
}

/** What changes for a partner whose card is put into a place; null if it stands there already. */
export function changeOfPlace(partner: Pick<PartnerContent, "lane" | "stages" | "influence" | "stake">, key: PlaceKey): Partial<PartnerContent> | null {
  if (key === "unsaid") return partner.influence === null || partner.stake === null ? null : { influence: null, stake: null };
  const [influence, stake] = key.split("-").map(Number);
  if (stake !== undefined) return partner.influence === influence && partner.stake === stake ? null : { influence: influence!, stake };
  const column = key as Column;
  if (columnOf(partner) === column) return null;
  if (column === "extracurricular" || column === "supporting") return { lane: column };
  // The first stage in the order of the chain decides on the column: earlier ones have to go, later ones stay.
  return { lane: "chain", stages: [column, ...partner.stages.filter((stage) => stageOrder(stage) > stageOrder(column))] };
}

const stageOrder = (stage: Stage) => stages.indexOf(stage);

/** The smallest box around cards and boxes, with some room; never empty. */
export function boxAround(parts: readonly Position[], size: { width: number; height: number } = card): Box {
  if (parts.length === 0) return { x: 0, y: 0, ...card };
  const [left, top] = [Math.min(...parts.map(({ x }) => x)), Math.min(...parts.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...parts.map(({ x }) => x)) + size.width, Math.max(...parts.map(({ y }) => y)) + size.height];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two cards would cover each other, or come closer than `room`. */
export function cardsMeet(a: Position, b: Position, room = 0): boolean {
  return Math.abs(a.x - b.x) < card.width + room && Math.abs(a.y - b.y) < card.height + room;
}
