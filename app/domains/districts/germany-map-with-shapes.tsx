import { GermanyMap, type GermanyMapProps } from "./germany-map";
import { MapFailure, MapPlaceholder } from "./map-states";
import { useMapShapes } from "./use-map-shapes";

/** What `LazyGermanyMap` fetches: the map's code, which then fetches the shapes. */
export default function GermanyMapWithShapes(props: GermanyMapProps) {
  const loaded = useMapShapes();
  if (loaded.state === "loading") return <MapPlaceholder />;
  if (loaded.state === "failed") return <MapFailure retry={loaded.retry} />;
  return <GermanyMap {...props} shapes={loaded.shapes} />;
}
