import type { Box } from "./shapes";

/** The part of the map that is on the screen, in map units; always of the whole map's proportions. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const margin = 0.04;
export const deepestZoom = 12;

/** All of the map with a small margin. */
export function wholeView(box: Box): MapView {
  const width = box[2] - box[0];
  const height = box[3] - box[1];
  return { x: box[0] - width * margin, y: box[1] - height * margin, width: width * (1 + 2 * margin), height: height * (1 + 2 * margin) };
}

/** How many times larger than in the whole view. */
export function zoomOf(view: MapView, whole: MapView): number {
  return whole.width / view.width;
}

/** The closest view that shows a box entirely, with air around it. */
export function fitView(box: Box, whole: MapView): MapView {
  const share = Math.max((box[2] - box[0]) / whole.width, (box[3] - box[1]) / whole.height) * 1.12;
  return centreView((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1 / share, whole);
}

/** Looks at a point with a zoom; both are kept within the map. */
export function centreView(x: number, y: number, zoom: number, whole: MapView): MapView {
  const allowed = Math.min(deepestZoom, Math.max(1, zoom));
  const width = whole.width / allowed;
  const height = whole.height / allowed;
  return {
    x: clamp(x - width / 2, whole.x, whole.x + whole.width - width),
    y: clamp(y - height / 2, whole.y, whole.y + whole.height - height),
    width,
    height,
  };
}

/** Closer (factor above 1) or farther, keeping the middle. */
export function zoomView(view: MapView, factor: number, whole: MapView): MapView {
  return centreView(view.x + view.width / 2, view.y + view.height / 2, zoomOf(view, whole) * factor, whole);
}

/** Moves what is seen by a distance in map units. */
export function panView(view: MapView, dx: number, dy: number, whole: MapView): MapView {
  return centreView(view.x + view.width / 2 + dx, view.y + view.height / 2 + dy, zoomOf(view, whole), whole);
}

/** The same view if the point is well within it, else one that has the point in the middle. */
export function showPoint(view: MapView, x: number, y: number, whole: MapView): MapView {
  const airX = view.width * 0.08;
  const airY = view.height * 0.08;
  const seen = x > view.x + airX && x < view.x + view.width - airX && y > view.y + airY && y < view.y + view.height - airY;
  return seen ? view : centreView(x, y, zoomOf(view, whole), whole);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
