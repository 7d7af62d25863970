import { isLandCode, landName } from "~/domains/districts";
import type { MapQuery } from "./map-address";
import { countOfLand, districtRows, landRows, type DistrictRow, type LandCount, type LandRow, type PlaceCounts } from "./map-rows";

interface NamedNetwork {
  slug: string;
  name: string;
}

/** What the page of the map shows. */
export interface MapView {
  query: MapQuery;
  total: number;
  landWide: number;
  unstated: number;
  /** by AGS; Kreise without networks are missing */
  counts: Readonly<Record<string, number>>;
  landRows: LandRow[];
  /** null: all of Germany */
  land: (LandCount & { name: string; landWideNetworks: NamedNetwork[]; unstatedNetworks: NamedNetwork[] }) | null;
  table: { rows: DistrictRow[]; page: number; pageCount: number };
}

export function mapView(query: MapQuery, counts: PlaceCounts, besides: { landWide: NamedNetwork[]; unstated: NamedNetwork[] } | null): MapView {
  const named = (networks: NamedNetwork[]) => networks.map(({ slug, name }) => ({ slug, name }));
  return {
    query,
    total: counts.total,
    landWide: counts.landWide,
    unstated: counts.unstated,
    counts: counts.districts,
    landRows: landRows(counts),
    land:
      besides && isLandCode(query.land)
        ? { name: landName(query.land), ...countOfLand(counts.lands, query.land), landWideNetworks: named(besides.landWide), unstatedNetworks: named(besides.unstated) }
        : null,
    table: districtRows(counts, query),
  };
}
