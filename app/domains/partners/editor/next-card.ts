import type { Position } from "../map/map-state";

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
export const isDirection = (key: string): key is Direction => /^Arrow(Left|Right|Up|Down)$/.test(key);

export const steps: Record<Direction, Position> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The card that lies in a direction from another: near, and not far off the line. None at the edge of the map. */
export function nextCard(cards: Readonly<Record<string, Position>>, from: string, direction: Direction): string | undefined {
  const start = cards[from];
  if (!start) return Object.keys(cards)[0];
  const step = steps[direction];
  let best: { id: string; cost: number } | undefined;
  for (const [id, at] of Object.entries(cards)) {
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    if (id === from || ahead <= 4 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
