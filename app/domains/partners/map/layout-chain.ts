import { type Stage, stages } from "~/domains/vocabulary";
import { type Column, columnOf, columns } from "../education-chain";
import { isKnown } from "../partner";
import { boxAround, card, type Gap, inOrder, type Layout, type LayoutInput, type LayoutPartner, type Place } from "./layout";
import type { Position } from "./map-state";
import { placeCards } from "./place-cards";

const between = { lanes: 8, cards: { x: 20, y: 22 } };
const inset = 12;
const head = { lane: 42, band: 44 };
const leastRows = 5;
const pitch = { x: card.width + between.cards.x, y: card.height + between.cards.y };
const gapHeight = 68;

/** The lanes of the chain beside each other, below them the extracurricular and the supporting ones. */
export function layoutChain(input: LayoutInput): Layout {
  const byColumn = new Map<Column, LayoutPartner[]>(columns.map((column) => [column, []]));
  for (const partner of input.partners) byColumn.get(columnOf(partner))!.push(partner);
  const cards: Record<string, Position> = {};
  const put = (at: Record<string, Position>, place: Position) => {
    for (const [id, { x, y }] of Object.entries(at)) cards[id] = { x: place.x + x, y: place.y + y };
  };

  const most = Math.max(...stages.map((stage) => byColumn.get(stage)!.length));
  const rows = Math.max(leastRows, Math.ceil(2 * Math.sqrt(most)));
  const lanes: Place[] = [];
  const gaps: Gap[] = [];
  let right = 0;
  let laneHeight = head.lane + leastRows * pitch.y;
  for (const stage of stages) {
    const partners = byColumn.get(stage)!;
    const across = Math.max(1, Math.ceil(partners.length / rows));
    const width = across * pitch.x - between.cards.x + 2 * inset;
    const gap = gapOf(stage, partners, input);
    const { at, bottom } = placeCards(ids(partners), input.kept, { width, left: inset, top: head.lane + 18, columns: across, pitch, reserved: gap ? across : 0 });
    const place: Place = { key: stage, x: right, y: 0, width, height: 0, head: head.lane };
    if (gap) gaps.push({ ...gap, x: place.x + inset, y: head.lane + 14, width: card.width, height: gapHeight });
    put(at, place);
    lanes.push(place);
    laneHeight = Math.max(laneHeight, bottom + between.cards.y);
    right += width + between.lanes;
  }
  const whole = right - between.lanes;
  const places = lanes.map((lane) => ({ ...lane, height: laneHeight }));
  let top = laneHeight + 14;
  for (const band of ["extracurricular", "supporting"] as const) {
    const place: Place = { key: band, x: 0, y: top, width: whole, height: 0, head: head.band };
    const across = Math.max(1, Math.floor((whole - 2 * inset + between.cards.x) / pitch.x));
    const { at, bottom } = placeCards(ids(byColumn.get(band)!), input.kept, { width: whole, left: inset, top: head.band + 6, columns: across, pitch });
    put(at, place);
    places.push({ ...place, height: Math.max(bottom, head.band + 6 + card.height) + 20 });
    top += places.at(-1)!.height + 14;
  }
  return { arrangement: "chain", cards, places, gaps, rings: [], box: { ...boxAround([{ x: 0, y: 0 }], { width: whole, height: top - 14 }) } };
}

function gapOf(stage: Stage, partners: readonly LayoutPartner[], { missingStages, partners: all }: LayoutInput): Pick<Gap, "stage" | "missing" | "servedBy"> | null {
  if (partners.some(isKnown)) return null;
  const servedBy = all.filter((partner) => isKnown(partner) && partner.stages.includes(stage)).map(({ id }) => id);
  return { stage, missing: missingStages[stage] ?? null, servedBy };
}

function ids(partners: readonly LayoutPartner[]): string[] {
  return inOrder(partners).map(({ id }) => id);
}
