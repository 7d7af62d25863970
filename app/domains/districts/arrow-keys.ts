export type Direction = "up" | "down" | "left" | "right";

interface Point {
  readonly ags: string;
  readonly x: number;
  readonly y: number;
}

const ahead: Record<Direction, (dx: number, dy: number) => [forward: number, aside: number]> = {
  up: (dx, dy) => [-dy, Math.abs(dx)],
  down: (dx, dy) => [dy, Math.abs(dx)],
  left: (dx, dy) => [-dx, Math.abs(dy)],
  right: (dx, dy) => [dx, Math.abs(dy)],
};

/**
 * Where an arrow key leads from a Kreis: to the neighbour that lies most in that direction, or where none does (a city within
 * its Landkreis, a coast) to the nearest Kreis that does; null at the edge of the map.
 */
export function nextInDirection<P extends Point>(from: P, direction: Direction, neighbours: readonly P[], all: readonly P[]): P | null {
  return nearestAhead(from, direction, neighbours) ?? nearestAhead(from, direction, all);
}

function nearestAhead<P extends Point>(from: P, direction: Direction, points: readonly P[]): P | null {
  let best: { point: P; cost: number } | null = null;
  for (const point of points) {
    const [forward, aside] = ahead[direction](point.x - from.x, point.y - from.y);
    if (point.ags === from.ags || forward <= 0 || aside > forward) continue;
    const cost = forward + 2 * aside;
    if (!best || cost < best.cost) best = { point, cost };
  }
  return best?.point ?? null;
}
