import { card } from "../map/layout";
import type { Position } from "../map/map-state";

/** A line between two cards as SVG path, and its middle, for the sign of its kind. */
export interface LinePath {
  d: string;
  middle: Position;
}

/**
 * From edge to edge of two cards (upper left corners), curved; it runs below cards, so names are never crossed. Between
 * cards of one column it swings out, or those between would hide it. `lane`: the how manieth line between the same two.
 */
export function linePath(a: Position, b: Position, lane = 0): LinePath {
  const from = { x: a.x + card.width / 2, y: a.y + card.height / 2 };
  const to = { x: b.x + card.width / 2, y: b.y + card.height / 2 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [width, height] = [Math.abs(dx), Math.abs(dy)];
  const shift = lane * 10;
  if (width < card.width && height > card.height * 2.2) {
    const side = card.width / 2;
    const out = 26 + Math.min(40, height / 12) + shift;
    return curve({ x: from.x + side, y: from.y }, { x: from.x + side + out, y: from.y }, { x: to.x + side + out, y: to.y }, { x: to.x + side, y: to.y });
  }
  if (width < card.width) {
    const down = Math.sign(dy) || 1;
    const [start, end] = [{ x: from.x + shift, y: from.y + (down * card.height) / 2 }, { x: to.x + shift, y: to.y - (down * card.height) / 2 }];
    return curve(start, { x: start.x, y: start.y + down * 12 }, { x: end.x, y: end.y - down * 12 }, end);
  }
  const right = Math.sign(dx);
  const steep = height > Math.max(width * 0.75, card.height * 2);
  const down = Math.sign(dy);
  const start = steep ? { x: from.x + right * (card.width / 4), y: from.y + (down * card.height) / 2 } : { x: from.x + (right * card.width) / 2, y: from.y + shift };
  const end = steep ? { x: to.x - right * (card.width / 4), y: to.y - (down * card.height) / 2 } : { x: to.x - (right * card.width) / 2, y: to.y + shift };
  const bend = steep ? (height - card.height) * 0.4 : Math.max(16, (width - card.width) * 0.45);
  return steep
    ? curve(start, { x: start.x, y: start.y + down * bend }, { x: end.x, y: end.y - down * bend }, end)
    : curve(start, { x: start.x + right * bend, y: start.y }, { x: end.x - right * bend, y: end.y }, end);
}

function curve(a: Position, b: Position, c: Position, d: Position): LinePath {
  const at = (axis: "x" | "y") => Math.round((a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8);
  const point = ({ x, y }: Position) => `${Math.round(x)} ${Math.round(y)}`;
  return { d: `M${point(a)}C${point(b)} ${point(c)} ${point(d)}`, middle: { x: at("x"), y: at("y") } };
}
