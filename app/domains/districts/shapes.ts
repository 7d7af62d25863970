import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { LandCode } from "./districts";

/** x and y grow to the right and down; all of Germany is `mapWidth` wide. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface DistrictShape {
  readonly ags: string;
  readonly land: LandCode;
  /** `d` of an SVG path. */
  readonly path: string;
  /** A point well inside, for marks. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface MapShapes {
  readonly box: Box;
  readonly districts: readonly DistrictShape[];
  /** `d` of the borders between Länder. */
  readonly landBorders: string;
}

interface ShapeProperties {
  land: LandCode;
  /** Longitude and latitude. */
  anchor: [number, number];
}
/** What districts.topojson holds. */
export type DistrictTopology = Topology<{ districts: GeometryCollection<ShapeProperties> }>;

export const mapWidth = 1000;
const west = 5.8663;
const east = 15.0419;
const northern = 55.0584;

const mercator = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
const unitsPerRadian = mapWidth / (((east - west) * Math.PI) / 180);
const round = (n: number) => Math.round(n * 10) / 10;

/** Mercator: shapes keep their angles, and at the size of Germany the growth to the north does not show. */
function project(longitude: number, latitude: number): [number, number] {
  return [round(((longitude - west) * Math.PI * unitsPerRadian) / 180), round((mercator(northern) - mercator(latitude)) * unitsPerRadian)];
}

const drawLine = (line: readonly number[][]) => line.map(([x, y]) => project(x!, y!).join(" ")).join("L");

/** Shapes ready to draw, all Kreise or the chosen ones, from what districts.topojson holds. */
export function projectShapes(topology: DistrictTopology, only?: ReadonlySet<string>): MapShapes {
  const { geometries } = topology.objects.districts;
  const wanted = only ? geometries.filter(({ id }) => only.has(String(id))) : geometries;
  const districts = wanted.map((geometry) => projectShape(topology, geometry as AreaGeometry));
  const borders = mesh(topology, { type: "GeometryCollection", geometries: wanted } as GeometryCollection, (a, b) => landOfShape(a) !== landOfShape(b));
  return {
    box: joinBoxes(districts.map(({ box }) => box)),
    districts,
    landBorders: borders.coordinates.map((line) => `M${drawLine(line)}`).join(""),
  };
}

const landOfShape = (geometry: GeometryObject) => (geometry.properties as ShapeProperties).land;

type AreaGeometry = Polygon<GeoJSON.GeoJsonProperties> | MultiPolygon<GeoJSON.GeoJsonProperties>;

/** Rings of longitudes and latitudes per polygon, the outline first. */
export function polygonsOf(topology: Topology, geometry: AreaGeometry): number[][][][] {
  if (geometry.type === "Polygon") return [feature(topology, geometry).geometry.coordinates];
  return feature(topology, geometry).geometry.coordinates;
}

function projectShape(topology: DistrictTopology, geometry: AreaGeometry): DistrictShape {
  const { land, anchor } = geometry.properties as ShapeProperties;
  const polygons = polygonsOf(topology, geometry);
  const points = polygons.flatMap(([outline]) => outline!.map(([x, y]) => project(x!, y!)));
  const [x, y] = project(...anchor);
  return {
    ags: String(geometry.id),
    land,
    path: polygons.flatMap((rings) => rings.map((ring) => `M${drawLine(ring)}Z`)).join(""),
    x,
    y,
    box: joinBoxes(points.map(([px, py]) => [px, py, px, py])),
  };
}

/** The smallest box around all; of none a point at the origin. */
export function joinBoxes(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0];
  return boxes.reduce(([l, t, r, b], [l2, t2, r2, b2]) => [Math.min(l, l2), Math.min(t, t2), Math.max(r, r2), Math.max(b, b2)]);
}
