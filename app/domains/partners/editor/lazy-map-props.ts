import type { ReactNode } from "react";
import type { MapStore } from "../live/map-store";
import type { SharedMap } from "../map/map-state";

export interface LazyMapProps {
  /** The map of this browser, for the team; null for others, who get `shared`. */
  store: MapStore | null;
  shared: Pick<SharedMap, "missingStages" | "coordinatorId"> & { partners: readonly SharedMap["partners"][number][]; relations: readonly SharedMap["relations"][number][] };
  /** Address of the page of the partners. */
  page: string;
  canEdit: boolean;
  /** Selected to begin with (`?partner=`). */
  partnerId: string | null;
  /** Key of the finding that stands out (`?zeige=`). */
  show: string | null;
  /** Stands beside the map as long as nothing is selected; `wall`: others look at the screen too. */
  aside: (wall: boolean) => ReactNode;
}
