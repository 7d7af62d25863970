import { useReactFlow } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";
import { type Box, card, type Layout } from "../map/layout";
import type { Position } from "../map/map-state";

/** Smaller than this, names can no longer be read: then rather a part of the map. Rings are looked at as a whole. */
const leastReadable = 0.7;
const leastOfRings = 0.45;
const room = 16;
/** For the buttons in the corner. */
const foot = 40;

interface Wanted {
  /** The card that is to take the focus. */
  focusOn: string | null;
  focusCard: (id: string | null) => void;
  /** Cards that are to be seen without taking the focus. */
  lookAt: readonly string[];
}

/** What part of the map is in sight: all of it where it can be read, else its beginning; and cards that are asked for. It begins anew with every `occasion`. */
export function useSight(layout: Layout, { focusOn, focusCard, lookAt }: Wanted, occasion: string) {
  const box = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();

  const show = useCallback(
    () => {
      const { width, height } = box.current!.getBoundingClientRect();
      const whole = Math.min((width - 2 * room) / layout.box.width, (height - 2 * room - foot) / layout.box.height, 1.25);
      const zoom = Math.max(whole, layout.rings.length > 0 ? leastOfRings : leastReadable);
      const middle = layout.rings.length > 0 || zoom === whole;
      const x = middle ? (width - layout.box.width * zoom) / 2 - layout.box.x * zoom : room - layout.box.x * zoom;
      const y = layout.rings.length > 0 ? (height - foot - layout.box.height * zoom) / 2 - layout.box.y * zoom : room - layout.box.y * zoom;
      void flow.setViewport({ x, y, zoom });
    },
    [flow, layout.box, layout.rings.length],
  );

  // Another arrangement, or the wall: begin anew. Moving a card must not move the map.
  const shown = useRef("");
  useEffect(() => {
    if (shown.current === "" || shown.current === occasion) return;
    const frame = requestAnimationFrame(() => {
      shown.current = occasion;
      show();
    });
    return () => cancelAnimationFrame(frame);
  }, [occasion, show]);
  const settled = useCallback(() => {
    shown.current = occasion;
    show();
  }, [occasion, show]);

  // What a finding points to is brought into sight, unless it is there already.
  const looked = lookAt.join(" ");
  const lookedBefore = useRef("");
  useEffect(() => {
    if (lookedBefore.current === looked) return;
    const at = looked.split(" ").flatMap((id) => layout.cards[id] ?? []);
    const frame = requestAnimationFrame(() => {
      lookedBefore.current = looked;
      if (at.length === 0) return;
      const { width, height } = box.current!.getBoundingClientRect();
      const around = boxOf(at);
      const { x, y, zoom } = flow.getViewport();
      const seen = around.x * zoom + x >= 0 && around.y * zoom + y >= 0 && (around.x + around.width) * zoom + x <= width && (around.y + around.height) * zoom + y <= height;
      if (seen) return;
      const fitting = Math.min((width - 2 * room) / around.width, (height - 2 * room - foot) / around.height);
      void flow.setCenter(around.x + around.width / 2, around.y + around.height / 2, { zoom: Math.min(Math.max(fitting, leastOfRings), Math.max(zoom, leastReadable)) });
    });
    return () => cancelAnimationFrame(frame);
  }, [looked, layout.cards, flow]);

  // Far off, a card is only in the page once it is in sight: then it can take the focus.
  useEffect(() => {
    const at = focusOn === null ? undefined : layout.cards[focusOn];
    if (focusOn === null || !at) return;
    const { x, y, zoom } = flow.getViewport();
    const frame = box.current!.getBoundingClientRect();
    const [left, top] = [at.x * zoom + x, at.y * zoom + y];
    const inSight = left >= 0 && top >= 0 && left + card.width * zoom <= frame.width && top + card.height * zoom <= frame.height;
    if (!inSight) void flow.setCenter(at.x + card.width / 2, at.y + card.height / 2, { zoom: Math.max(zoom, leastReadable) });
    let tries = 20;
    let next = 0;
    const take = () => {
      const element = box.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(focusOn)}"]`);
      if (element) {
        element.focus({ preventScroll: true });
        focusCard(null);
      } else if (tries-- > 0) next = requestAnimationFrame(take);
      else focusCard(null);
    };
    next = requestAnimationFrame(take);
    return () => cancelAnimationFrame(next);
  }, [focusOn, focusCard, layout.cards, flow]);

  return { box, settled };
}

/** The box around cards. */
function boxOf(at: readonly Position[]): Box {
  const [left, top] = [Math.min(...at.map(({ x }) => x)), Math.min(...at.map(({ y }) => y))];
  return { x: left, y: top, width: Math.max(...at.map(({ x }) => x)) + card.width - left, height: Math.max(...at.map(({ y }) => y)) + card.height - top };
}
