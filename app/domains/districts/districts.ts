import type { DistrictKind } from "./district-kind";
import * as ags from "./ags";
import { districtRows } from "./districts.data";

/** Two letters, "NW" for Nordrhein-Westfalen. */
export type LandCode = (typeof lands)[number]["code"];

export interface Land {
  readonly code: LandCode;
  readonly name: string;
}

export interface District {
  /** Official key, five digits as text. */
  readonly ags: string;
  /** Without its kind ("Cuxhaven"), unless the kind is part of it ("Wartburgkreis"). 22 names occur twice: show `districtLabel`. */
  readonly name: string;
  readonly kind: DistrictKind;
  readonly land: LandCode;
  /** AGS of the Kreise that share a border with this one, in the order of their AGS. */
  readonly neighbours: readonly string[];
}

/** The sixteen Länder by name. */
export const lands = [
  { code: "BW", name: "Baden-Württemberg" },
  { code: "BY", name: "Bayern" },
  { code: "BE", name: "Berlin" },
  { code: "BB", name: "Brandenburg" },
  { code: "HB", name: "Bremen" },
  { code: "HH", name: "Hamburg" },
  { code: "HE", name: "Hessen" },
  { code: "MV", name: "Mecklenburg-Vorpommern" },
  { code: "NI", name: "Niedersachsen" },
  { code: "NW", name: "Nordrhein-Westfalen" },
  { code: "RP", name: "Rheinland-Pfalz" },
  { code: "SL", name: "Saarland" },
  { code: "SN", name: "Sachsen" },
  { code: "ST", name: "Sachsen-Anhalt" },
  { code: "SH", name: "Schleswig-Holstein" },
  { code: "TH", name: "Thüringen" },
] as const;

// Marked pure, here and below: a page that names no Kreis must not load the list of all of them.
const landByCode: ReadonlyMap<string, Land> = /* @__PURE__ */ landsByCode();

function landsByCode() {
  return new Map<string, Land>(lands.map((land) => [land.code, land]));
}

/** Land of a Kreis, by its AGS; throws for text that is not the beginning of an AGS. */
export function landOf(agsOfDistrict: string): Land {
  const land = landByCode.get(ags.landCodes[agsOfDistrict.slice(0, 2)] ?? "");
  if (!land) throw new Error(`No Land has the AGS ${agsOfDistrict}.`);
  return land;
}

export function isLandCode(text: string): text is LandCode {
  return landByCode.has(text);
}

/** Name of a Land by its two letters. */
export function landName(code: LandCode): string {
  return landByCode.get(code)!.name;
}

/** Today's 400 Kreise in the order of their AGS. */
export const districts: readonly District[] = /* @__PURE__ */ joinNeighbours();

function joinNeighbours(): District[] {
  const near: string[][] = districtRows.map(() => []);
  districtRows.forEach(([key, , , later], i) => {
    for (const j of later) {
      near[i]!.push(districtRows[j]![0]);
      near[j]!.push(key);
    }
  });
  return districtRows.map(([key, name, kind], i) => ({
    ags: key,
    name,
    kind,
    land: landOf(key).code,
    neighbours: near[i]!.sort(),
  }));
}

const byAgs: ReadonlyMap<string, District> = /* @__PURE__ */ districtsByAgs();

function districtsByAgs() {
  return new Map(districts.map((district) => [district.ags, district]));
}

export function districtByAgs(key: string): District | undefined {
  return byAgs.get(key);
}

/** The Kreise of a Land by name. */
export function districtsOfLand(code: LandCode): District[] {
  return districts.filter(({ land }) => land === code).sort(compareDistricts);
}

/** The stated Kreise of something in a Land. Where the Land is one Kreis (Berlin, Hamburg), nothing stated means that one. */
export function statedDistricts(land: string, stated: readonly string[]): string[] {
  if (stated.length > 0 || !isLandCode(land)) return [...new Set(stated)];
  const all = districtsOfLand(land);
  return all.length === 1 ? [all[0]!.ags] : [];
}

/** AGS of all Kreise that border on one of these and are none of them; unknown AGS have no neighbours. */
export function neighboursOf(keys: Iterable<string>): string[] {
  const own = new Set(keys);
  const near = [...own].flatMap((key) => byAgs.get(key)?.neighbours ?? []);
  return [...new Set(near)].filter((key) => !own.has(key)).sort();
}

const kindInName = /kreis|^(?:Region|Städteregion|Regionalverband) /i;
const kindWord: Record<DistrictKind, string> = {
  Landkreis: "Landkreis",
  Kreis: "Kreis",
  "Kreisfreie Stadt": "Stadt",
  Stadtkreis: "Stadt",
};

/** Name with its kind: "Landkreis Cuxhaven", "Stadt Kassel", "Kreis Lippe", "Wartburgkreis". No two Kreise share a label. */
export function districtLabel({ name, kind }: Pick<District, "name" | "kind">): string {
  return kindInName.test(name) ? name : `${kindWord[kind]} ${name}`;
}

/** Label of a Kreis by its AGS; an AGS that is none is shown as it is. */
export function labelOf(key: string): string {
  const district = byAgs.get(key);
  return district ? districtLabel(district) : key;
}

/** Order of lists: by name as in a German telephone book, the city before the Landkreis of the same name. */
export function compareDistricts(a: District, b: District): number {
  return a.name.localeCompare(b.name, "de") || Number(isCity(b)) - Number(isCity(a)) || a.ags.localeCompare(b.ags);
}

export function isCity({ kind }: Pick<District, "kind">): boolean {
  return kindWord[kind] === "Stadt";
}

/** See `repairAgs` in ags.ts; known are today's 400 Kreise. */
export function repairAgs(text: string): ags.AgsResult {
  return ags.repairAgs(text, (key) => byAgs.has(key));
}
