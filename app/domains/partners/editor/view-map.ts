import type { MapRelation, MapState, SharedMap, SharedPartner } from "../map/map-state";
import { sharedMap, visibleRelations } from "../map/map-state";

/** A partner as the map draws it; rated only where the team looks. */
export type ShownPartner = SharedPartner & { influence?: number | null; stake?: number | null };

/** What the map draws: the team's map, or what others may see of it. */
export interface ViewMap extends Omit<SharedMap, "partners" | "relations" | "offers"> {
  partners: readonly ShownPartner[];
  relations: readonly MapRelation[];
  positions: MapState["positions"];
}

/** The whole map, for the team in front of its own screen. */
export function teamView(map: MapState): ViewMap {
  return { ...map, relations: visibleRelations(map) };
}

/** The same for a wall that others look at too: nothing internal in it. */
export function wallView(map: MapState): ViewMap {
  const { influence: _, ...positions } = map.positions;
  return { ...sharedMap(map), positions };
}

/** What others may see, for those who get no more: positions are the team's. */
export function sharedView(map: Omit<ViewMap, "positions">): ViewMap {
  return { ...map, positions: {} };
}
