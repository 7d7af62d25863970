import { readFileSync } from "node:fs";
import { join } from "node:path";
import { neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import { nextInDirection, type Direction } from "./arrow-keys";
import { districtByAgs, districts, labelOf } from "./districts";
import { centreView, fitView, panView, showPoint, wholeView, zoomOf, zoomView } from "./map-view";
import { mapWidth, projectShapes, type DistrictShape, type DistrictTopology } from "./shapes";

const text = readFileSync(join(import.meta.dirname, "districts.topojson"), "utf8");
const topology = JSON.parse(text) as DistrictTopology;
const shapes = projectShapes(topology);
const shapeOf = new Map(shapes.districts.map((shape) => [shape.ags, shape]));

describe("districts.topojson", () => {
  it("is small enough to be sent", () => expect(text.length).toBeLessThan(600_000));

  it("has the same Kreise, Länder and neighbours as the list", () => {
    const { geometries } = topology.objects.districts;
    const near = neighbors(geometries);
    expect(geometries.map(({ id }) => id)).toEqual(districts.map(({ ags }) => ags));
    geometries.forEach(({ id, properties }, i) => {
      const { name, kind, land, neighbours } = districtByAgs(String(id))!;
      expect(properties).toMatchObject({ name, kind, land });
      expect(near[i]!.map((j) => String(geometries[j]!.id)).sort()).toEqual(neighbours);
    });
  });
});

describe("projected shapes", () => {
  it("fill the map with north at the top", () => {
    expect(shapes.box[0]).toBeCloseTo(0, 0);
    expect(shapes.box[2]).toBeCloseTo(mapWidth, 0);
    expect(shapeOf.get("01001")!.y).toBeLessThan(shapeOf.get("09780")!.y); // Flensburg above Oberallgäu
    expect(shapeOf.get("05334")!.x).toBeLessThan(shapeOf.get("14626")!.x); // Aachen left of Görlitz
  });

  it("have their mark inside, apart from that of a city within", () => {
    for (const { x, y, box } of shapes.districts) {
      expect(x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]).toBe(true);
    }
    const city = shapeOf.get("06611")!;
    const around = shapeOf.get("06633")!;
    const [left, top, right, bottom] = city.box;
    expect(around.x > left && around.x < right && around.y > top && around.y < bottom).toBe(false);
  });

  it("may be some only", () => {
    const some = projectShapes(topology, new Set(["03352", "03359", "00000"]));
    expect(some.districts.map(({ ags }) => ags)).toEqual(["03352", "03359"]);
    expect(some.landBorders).toBe("");
  });
});

describe("the view", () => {
  const whole = wholeView(shapes.box);

  it("shows a Kreis entirely when fitted to it, in the map's proportions", () => {
    const { box } = shapeOf.get("03352")!;
    const view = fitView(box, whole);
    expect(view.x).toBeLessThan(box[0]);
    expect(view.x + view.width).toBeGreaterThan(box[2]);
    expect(view.width / view.height).toBeCloseTo(whole.width / whole.height);
    expect(zoomOf(view, whole)).toBeGreaterThan(3);
  });

  it("stays within the map and its limits of zoom", () => {
    for (const view of [zoomView(whole, 0.5, whole), panView(whole, 300, 300, whole)]) {
      expect(view.x).toBeCloseTo(whole.x);
      expect(view.y).toBeCloseTo(whole.y);
      expect(zoomOf(view, whole)).toBeCloseTo(1);
    }
    expect(zoomOf(centreView(0, 0, 1000, whole), whole)).toBeCloseTo(12);
    const corner = centreView(-500, -500, 4, whole);
    expect([corner.x, corner.y]).toEqual([whole.x, whole.y]);
  });

  it("follows a point only when it leaves", () => {
    const view = centreView(500, 600, 4, whole);
    expect(showPoint(view, 510, 610, whole)).toBe(view);
    const moved = showPoint(view, 800, 600, whole);
    expect(moved.x + moved.width / 2).toBeCloseTo(800);
  });
});

describe("arrow keys", () => {
  const press = (from: DistrictShape, direction: Direction) =>
    nextInDirection(from, direction, districtByAgs(from.ags)!.neighbours.map((ags) => shapeOf.get(ags)!), shapes.districts);

  it("lead to the neighbour that lies there", () => {
    const led = (ags: string, direction: Direction) => labelOf(press(shapeOf.get(ags)!, direction)!.ags);
    expect(led("03352", "right")).toBe("Landkreis Stade");
    expect(led("03352", "down")).toBe("Landkreis Osterholz");
    expect(press(shapeOf.get("01054")!, "up")?.ags ?? null).toBeNull(); // nothing north of Nordfriesland
  });

  it("lead from any Kreis to every other one", () => {
    const directions: Direction[] = ["up", "down", "left", "right"];
    for (const start of ["03352", "09780", "06611"]) {
      const reached = new Set([start]);
      for (const ags of reached) {
        for (const direction of directions) {
          const next = press(shapeOf.get(ags)!, direction);
          if (next) reached.add(next.ags);
        }
      }
      expect(districts.filter(({ ags }) => !reached.has(ags)).map(({ ags }) => labelOf(ags))).toEqual([]);
    }
  });
});
