import { directoryAddress, type DirectoryQuery } from "../directory-address";
import { directoryQuery } from "../directory-query";

export const mapPath = "/netzwerke/karte";

/** How the table of the Kreise is sorted: most networks first, or by name. */
export type MapSort = "count" | "name";

/** What somebody asks the map. Empty text means "no filter"; a Land is the section shown, not a filter of what is counted. */
export type MapQuery = Pick<DirectoryQuery, "land" | "kind" | "stage" | "theme" | "page"> & { sort: MapSort };

/** Reads the query from an address; what cannot be is left out. */
export function mapQuery(params: URLSearchParams): MapQuery {
  const { land, kind, stage, theme, page } = directoryQuery(params);
  return { land, kind, stage, theme, page, sort: params.get("sortierung") === "name" ? "name" : "count" };
}

export function mapAddress({ sort, ...query }: Partial<MapQuery>): string {
  const [, search = ""] = directoryAddress(query).split("?");
  const params = new URLSearchParams(search);
  if (sort === "name") params.set("sortierung", "name");
  return params.size > 0 ? `${mapPath}?${params}` : mapPath;
}

/** The networks of a Kreis in the list, under the same filters. */
export function listOfDistrict(query: MapQuery, kreis: string): string {
  return directoryAddress({ kreis, kind: query.kind, stage: query.stage, theme: query.theme });
}

/** The networks of a Land, or of all Länder, in the list, under the same filters. */
export function listOfLand(query: MapQuery, land: string): string {
  return directoryAddress({ land, kind: query.kind, stage: query.stage, theme: query.theme });
}
