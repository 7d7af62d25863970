import { landOf, neighboursOf } from "~/domains/districts";

/** A Kreis of the area; with municipalities (names) only those of it belong to the area. */
export interface AreaPart {
  ags: string;
  municipalities: readonly string[];
}

export interface Area {
  parts: readonly AreaPart[];
  withNeighbours: boolean;
  withLandWide: boolean;
}

/** AGS of the Kreise in which networks are looked for; a part of a Kreis counts as the Kreis. */
export function searchDistricts(area: Area): { own: string[]; neighbours: string[] } {
  const own = area.parts.map(({ ags }) => ags);
  return { own, neighbours: area.withNeighbours ? neighboursOf(own) : [] };
}

/** Names of the Länder the area lies in, each once, in the order of its Kreise. */
export function landsOfArea(keys: readonly string[]): string[] {
  return [...new Set(keys.map((ags) => landOf(ags).name))];
}

/** Value of the checkbox of one municipality: "03352/Hemmoor". It becomes part of an id, which may hold no spaces. */
export function municipalityValue(ags: string, name: string): string {
  return `${ags}/${name.replaceAll(" ", "_")}`;
}

/**
 * Puts Kreise and ticked municipalities together. Municipalities that a Kreis does not have, or of a Kreis that is no longer
 * in the area, are dropped; all of them ticked is the whole Kreis, as none is.
 */
export function areaParts(districts: readonly string[], ticked: readonly string[], municipalitiesOf: (ags: string) => readonly string[]): AreaPart[] {
  return districts.map((ags) => {
    const all = municipalitiesOf(ags);
    const chosen = all.filter((name) => ticked.includes(municipalityValue(ags, name)));
    return { ags, municipalities: chosen.length === all.length ? [] : chosen };
  });
}

/** Whether two areas are the same, whatever the order of their Kreise. */
export function sameArea(a: Area, b: Area): boolean {
  return a.withNeighbours === b.withNeighbours && a.withLandWide === b.withLandWide && comparable(a.parts) === comparable(b.parts);
}

function comparable(parts: readonly AreaPart[]): string {
  return JSON.stringify(parts.map(({ ags, municipalities }) => [ags, [...municipalities].sort()]).sort());
}
