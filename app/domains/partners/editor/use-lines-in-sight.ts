import { type ReactFlowState, useStore } from "@xyflow/react";
import { useMemo } from "react";
import { card } from "../map/layout";
import type { MapRelation, Position } from "../map/map-state";

/** What is in sight is told in tiles of this size, so that panning changes it seldom. */
const tile = 600;

const tilesInSight = ({ transform: [x, y, zoom], width, height }: ReactFlowState) =>
  [-x / zoom, -y / zoom, (width - x) / zoom, (height - y) / zoom].map((edge, i) => (i < 2 ? Math.floor(edge / tile) : Math.ceil(edge / tile)) * tile).join(" ");
const everything = () => "";

/** On a large map only the lines that may be in sight are drawn; on others all. */
export function useLinesInSight(relations: readonly MapRelation[], cards: Readonly<Record<string, Position>>, large: boolean): readonly MapRelation[] {
  const tiles = useStore(large ? tilesInSight : everything);
  return useMemo(() => {
    if (tiles === "") return relations;
    const [left, top, right, bottom] = tiles.split(" ").map(Number) as [number, number, number, number];
    return relations.filter(({ fromId, toId }) => {
      const [from, to] = [cards[fromId], cards[toId]];
      if (!from || !to) return false;
      return Math.min(from.x, to.x) < right && Math.max(from.x, to.x) + card.width > left && Math.min(from.y, to.y) < bottom && Math.max(from.y, to.y) + card.height > top;
    });
  }, [tiles, relations, cards]);
}
