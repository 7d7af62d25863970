import { compareDistricts, districtLabel, districts, isLandCode, landName, lands, type District, type LandCode } from "~/domains/districts";
import type { MapQuery } from "./map-address";

/** How many networks there are where. An entry that states several Kreise counts in each of them, but once in its Land. */
export interface PlaceCounts {
  /** all that the filters let through, each once */
  total: number;
  landWide: number;
  unstated: number;
  /** by AGS; Kreise without networks are missing */
  districts: Readonly<Record<string, number>>;
  /** by code of the Land; Länder without networks are missing */
  lands: Readonly<Record<string, LandCount>>;
}

export interface LandCount {
  /** networks of the Land, and those of other Länder that work in one of its Kreise */
  total: number;
  landWide: number;
  /** neither Land-wide nor with stated Kreise */
  unstated: number;
}

export interface DistrictRow {
  ags: string;
  label: string;
  land: string;
  count: number;
}

/** Of all of Germany; a Land is one page. */
export const mapPageSize = 40;

let sorted: readonly District[] | undefined;
/** All Kreise by name; comparing German names is slow, so it is done once. */
const byName = () => (sorted ??= [...districts].sort(compareDistricts));

/** The Kreise of a Land, or a page of all, those without networks too. A page behind the last one is the last one. */
export function districtRows({ districts: counts }: PlaceCounts, { land, sort, page }: Pick<MapQuery, "land" | "sort" | "page">): { rows: DistrictRow[]; page: number; pageCount: number } {
  const wanted = byName().filter((district) => !land || district.land === land);
  if (sort === "count") wanted.sort((a, b) => (counts[b.ags] ?? 0) - (counts[a.ags] ?? 0));
  const pageCount = land ? 1 : Math.ceil(wanted.length / mapPageSize);
  const shown = Math.min(page, pageCount);
  const onPage = land ? wanted : wanted.slice((shown - 1) * mapPageSize, shown * mapPageSize);
  const rows = onPage.map((district) => ({
    ags: district.ags,
    label: districtLabel(district),
    land: landName(district.land),
    count: counts[district.ags] ?? 0,
  }));
  return { rows, page: shown, pageCount };
}

export interface LandRow extends LandCount {
  code: LandCode;
  name: string;
}

/** The sixteen Länder by name. */
export function landRows({ lands: counts }: PlaceCounts): LandRow[] {
  return lands.map(({ code, name }) => ({ code, name, ...countOfLand(counts, code) }));
}

export function countOfLand(counts: PlaceCounts["lands"], land: string): LandCount {
  return (isLandCode(land) ? counts[land] : undefined) ?? { total: 0, landWide: 0, unstated: 0 };
}
