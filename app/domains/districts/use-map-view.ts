import { useMemo, useRef, useState, type PointerEvent, type RefObject } from "react";
import type { LandCode } from "./districts";
import { centreView, fitView, panView, showPoint, wholeView, zoomOf, zoomView, type MapView } from "./map-view";
import { joinBoxes, type DistrictShape, type MapShapes } from "./shapes";

const dragThreshold = 6;
const smallestTarget = 24;

interface Drag {
  pointer: number;
  x: number;
  y: number;
  view: MapView;
  moved: boolean;
}

/** What a map shows first: a Land, or some Kreise with air around them; all of Germany if neither. */
export interface FirstSection {
  land?: LandCode | null | undefined;
  /** AGS; looked at once. */
  around?: readonly string[] | undefined;
}

/** The visible section of a map, and dragging it. */
export function useMapView(shapes: MapShapes, svg: RefObject<SVGSVGElement>, first: FirstSection) {
  const whole = useMemo(() => wholeView(shapes.box), [shapes]);
  const viewOf = (wanted: (shape: DistrictShape) => boolean) => {
    const boxes = shapes.districts.filter(wanted).map(({ box }) => box);
    return boxes.length === 0 ? whole : fitView(joinBoxes(boxes), whole);
  };
  const landView = (land: LandCode) => viewOf((shape) => shape.land === land);
  const [land, setLand] = useState(first.land ?? null);
  const [view, setView] = useState(() => (first.land ? landView(first.land) : viewOf(({ ags }) => first.around?.includes(ags) ?? false)));
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const move = (next: MapView) => {
    setView(next);
    setLand(null);
  };
  const unitsPerPixel = () => {
    const rect = svg.current?.getBoundingClientRect();
    return rect ? Math.max(view.width / rect.width, view.height / rect.height) : 1;
  };

  return {
    view,
    land,
    isWhole: zoomOf(view, whole) < 1.01,
    showLand(next: LandCode | null) {
      setView(next ? landView(next) : whole);
      setLand(next);
    },
    zoom: (factor: number) => move(zoomView(view, factor, whole)),
    follow(shape: DistrictShape) {
      const next = showPoint(view, shape.x, shape.y, whole);
      if (next !== view) move(next);
    },
    /** Comes closer to a Kreis that is too small for a finger; false if it is large enough, or nothing closer is left. */
    enlarge(shape: DistrictShape): boolean {
      const [left, top, right, bottom] = shape.box;
      const side = Math.min(right - left, bottom - top) / unitsPerPixel();
      const ofLand = landView(shape.land);
      const closer = zoomOf(ofLand, whole) > zoomOf(view, whole) * 1.1 ? ofLand : centreView(shape.x, shape.y, zoomOf(view, whole) * 2, whole);
      if (side >= smallestTarget || zoomOf(closer, whole) < zoomOf(view, whole) * 1.1) return false;
      setView(closer);
      setLand(closer === ofLand ? shape.land : null);
      return true;
    },
    /** True once after the map was dragged: that click chooses nothing. */
    takeDragged(): boolean {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    dragHandlers: {
      onPointerDown(event: PointerEvent) {
        dragged.current = false;
        drag.current = event.button === 0 ? { pointer: event.pointerId, x: event.clientX, y: event.clientY, view, moved: false } : null;
      },
      onPointerMove(event: PointerEvent) {
        const from = drag.current;
        if (!from || from.pointer !== event.pointerId || zoomOf(from.view, whole) < 1.01) return;
        const dx = event.clientX - from.x;
        const dy = event.clientY - from.y;
        if (!from.moved && Math.hypot(dx, dy) < dragThreshold) return;
        if (!from.moved) svg.current?.setPointerCapture(event.pointerId);
        from.moved = true;
        const scale = unitsPerPixel();
        move(panView(from.view, -dx * scale, -dy * scale, whole));
      },
      onPointerUp() {
        dragged.current = drag.current?.moved ?? false;
        drag.current = null;
      },
      onPointerCancel() {
        drag.current = null;
      },
    },
  };
}
