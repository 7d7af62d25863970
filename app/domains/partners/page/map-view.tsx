import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { LazyMapEditor } from "../editor/lazy-map-editor";
import type { MapStore } from "../live/map-store";
import type { ShownMap } from "../map/shown-map";
import { StageList } from "./stage-list";

export interface MapViewProps {
  /** What this reader may see. */
  map: ShownMap;
  /** The whole map of this browser, for the team alone. */
  store: MapStore | null;
  /** Address of the page. */
  page: string;
  canEdit: boolean;
  /** Partner to begin with, from `?partner=`. */
  partnerId: string | null;
  /** Stands beside the map as long as nothing is selected. */
  aside?: ReactNode;
}

/** The view "Karte"; `?zeige=` lets the partners of a finding stand out. Without script, and until the editor is there, the list by stage. */
export function MapView({ map, ...props }: MapViewProps) {
  const [search] = useSearchParams();
  const highlight = search.get("zeige")?.split(",").filter(Boolean) ?? [];
  return (
    <LazyMapEditor shared={map} highlight={highlight} {...props}>
      <StageList map={map} page={props.page} canEdit={props.canEdit} />
    </LazyMapEditor>
  );
}
