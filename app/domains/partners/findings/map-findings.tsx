import { useMemo } from "react";
import { sharedMap, type MapState } from "../map/map-state";
import type { FindingsMap } from "./findings";
import { Findings } from "./findings-view";
import type { StepGuide } from "./step-guide";

interface MapFindingsProps {
  /** The map that others may see; the team's own comes as `team`. */
  map: FindingsMap;
  team: MapState | null;
  /** Others look at the screen too. */
  wall: boolean;
  page: string;
  guide: StepGuide | null;
  shown: string | null;
}

/** The short list beside the map; on the wall only what everybody may see. */
export function MapFindings({ map, team, wall, ...props }: MapFindingsProps) {
  const seen = useMemo(() => (team && wall ? sharedMap(team) : map), [map, team, wall]);
  return <Findings map={seen} internal={team !== null && !wall} short {...props} />;
}
