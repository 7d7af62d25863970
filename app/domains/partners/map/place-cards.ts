import { card, cardsMeet } from "./layout";
import type { Position } from "./map-state";

/** A place as a grid of slots, in its own coordinates. */
export interface Grid {
  width: number;
  /** Where the first slot lies. */
  left: number;
  top: number;
  columns: number;
  /** From one slot to the next. */
  pitch: Position;
  /** So many slots at the beginning stay free. */
  reserved?: number;
}

const edge = 4;

/**
 * Puts cards into a place: those that were put somewhere by hand stay there (pushed back inside), the others take the
 * free slots row by row. `bottom`: lower edge of the lowest card.
 */
export function placeCards(ids: readonly string[], kept: Readonly<Record<string, Position>>, grid: Grid): { at: Record<string, Position>; bottom: number } {
  const at: Record<string, Position> = {};
  for (const id of ids) {
    const own = kept[id];
    if (own) at[id] = { x: clamp(own.x, edge, grid.width - card.width - edge), y: Math.max(own.y, grid.top - edge) };
  }
  const taken = Object.values(at);
  let slot = grid.reserved ?? 0;
  for (const id of ids) {
    if (id in at) continue;
    let free = slotAt(grid, slot);
    while (taken.some((other) => cardsMeet(other, free, edge))) free = slotAt(grid, ++slot);
    at[id] = free;
    slot++;
  }
  const lowest = Math.max(0, ...Object.values(at).map(({ y }) => y + card.height));
  return { at, bottom: Math.max(lowest, grid.reserved ? grid.top + card.height : 0) };
}

function slotAt({ left, top, columns, pitch }: Grid, slot: number): Position {
  return { x: left + (slot % columns) * pitch.x, y: top + Math.floor(slot / columns) * pitch.y };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
