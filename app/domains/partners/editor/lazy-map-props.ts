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
  /** Partners that stand out (`?zeige=`). */
  highlight: readonly string[];
  aside?: ReactNode;
}
