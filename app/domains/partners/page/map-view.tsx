import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { LazyMapEditor } from "../editor/lazy-map-editor";
import { MapFindings } from "../findings/map-findings";
import type { StepGuide } from "../findings/step-guide";
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
  guide: StepGuide | null;
  /** What stands below the findings, in front of the team's own screen only. */
  below: ReactNode;
}

/** The view "Karte"; `?zeige=` lets a finding stand out. Without script, and until the editor is there, the list by stage with the findings beside it. */
export function MapView({ map, guide, below, ...props }: MapViewProps) {
  const [search] = useSearchParams();
  const show = search.get("zeige");
  const aside = (wall: boolean) => (
    <div className="space-y-4">
      <MapFindings map={map} team={props.store?.map ?? null} wall={wall} page={props.page} guide={guide} shown={show} />
      {wall ? null : below}
    </div>
  );
  return (
    <LazyMapEditor shared={map} show={show} aside={aside} {...props}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <StageList map={map} page={props.page} canEdit={props.canEdit} show={show} internal={props.store !== null} />
        {aside(false)}
      </div>
    </LazyMapEditor>
  );
}
