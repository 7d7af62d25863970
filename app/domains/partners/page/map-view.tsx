import type { MapStore } from "../live/map-store";
import type { ShownMap } from "../map/shown-map";
import { StageList } from "./stage-list";

export interface MapViewProps {
  /** What this reader may see. */
  map: ShownMap;
  /** The whole map of this browser, for the team alone. */
  store: MapStore | null;
  slug: string;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
  /** Partner to begin with, from `?partner=`. */
  partnerId: string | null;
}

/** The view "Karte": without script, and until the editor is there, the list by stage. */
export function MapView({ map, page, canEdit }: MapViewProps) {
  return <StageList map={map} page={page} canEdit={canEdit} />;
}
