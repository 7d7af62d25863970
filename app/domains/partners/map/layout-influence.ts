import { boxAround, card, type Cell, inOrder, type Layout, type LayoutInput, type LayoutPartner, type Place } from "./layout";
import type { Position } from "./map-state";
import { placeCards } from "./place-cards";

const inset = 14;
const head = 34;
const pitch = { x: card.width + 14, y: card.height + 14 };
const between = 8;

/** For the team alone: influence upward, stake to the right, and below those who were not rated. */
export function layoutInfluence(input: LayoutInput): Layout {
  const byCell = new Map<Cell, LayoutPartner[]>();
  for (const partner of inOrder(input.partners)) byCell.set(cellOf(partner), [...(byCell.get(cellOf(partner)) ?? []), partner]);
  const rated = [...byCell].flatMap(([cell, { length }]) => (cell === "unsaid" ? [] : [length]));
  const across = Math.max(2, Math.ceil(Math.sqrt(Math.max(1, ...rated) / 2)));
  const width = across * pitch.x - 14 + 2 * inset;

  const cards: Record<string, Position> = {};
  const places: Place[] = [];
  const fill = (key: Cell, box: { x: number; y: number; width: number }, columns: number): number => {
    const partners = byCell.get(key) ?? [];
    const { at, bottom } = placeCards(partners.map(({ id }) => id), input.kept, { width: box.width, left: inset, top: head + 6, columns, pitch });
    for (const [id, { x, y }] of Object.entries(at)) cards[id] = { x: box.x + x, y: box.y + y };
    return Math.max(bottom, head + 6 + card.height) + inset;
  };
  let top = 0;
  for (const influence of [3, 2, 1] as const) {
    const row = ([1, 2, 3] as const).map((stake, i) => ({ key: `${influence}-${stake}` as const, x: i * (width + between), y: top, width }));
    const height = Math.max(...row.map((cell) => fill(cell.key, cell, across)));
    places.push(...row.map((cell) => ({ ...cell, height, head })));
    top += height + between;
  }
  const whole = 3 * width + 2 * between;
  const band = { x: 0, y: top + between, width: whole };
  const height = fill("unsaid", band, Math.floor((whole - 2 * inset + 14) / pitch.x));
  places.push({ key: "unsaid", ...band, height, head });
  return { arrangement: "influence", cards, places, gaps: [], rings: [], box: boxAround([{ x: 0, y: 0 }], { width: whole, height: band.y + height }) };
}

function cellOf({ influence, stake }: LayoutPartner): Cell {
  return influence && stake ? (`${influence}-${stake}` as Cell) : "unsaid";
}
