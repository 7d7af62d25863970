import { describe, expect, it } from "vitest";
import { areaParts, landsOfArea, municipalityValue, sameArea, searchDistricts, type Area } from "./area";
import { areaSchema, impulseSchema } from "./schema";

const towns: Record<string, string[]> = { "03352": ["Beverstedt", "Cuxhaven", "Hemmoor"], "04012": ["Bremerhaven"] };
const townsOf = (ags: string) => towns[ags] ?? [];

describe("areaParts", () => {
  it("keeps the ticked municipalities of each Kreis", () => {
    expect(areaParts(["03352", "04012"], [municipalityValue("03352", "Hemmoor")], townsOf)).toEqual([
      { ags: "03352", municipalities: ["Hemmoor"] },
      { ags: "04012", municipalities: [] },
    ]);
  });

  it("takes all ticked for the whole Kreis", () => {
    const all = townsOf("03352").map((name) => municipalityValue("03352", name));
    expect(areaParts(["03352"], all, townsOf)).toEqual([{ ags: "03352", municipalities: [] }]);
  });

  it("drops municipalities of other Kreise and those that do not exist", () => {
    expect(areaParts(["03352"], ["03352/Nirgends", "04012/Bremerhaven"], townsOf)).toEqual([{ ags: "03352", municipalities: [] }]);
  });
});

describe("searchDistricts", () => {
  const parts = [{ ags: "03352", municipalities: [] }];
  it("includes neighbours, also across the border of a Land, unless switched off", () => {
    const { own, neighbours } = searchDistricts({ parts, withNeighbours: true, withLandWide: true });
    expect(own).toEqual(["03352"]);
    expect(neighbours).toEqual(expect.arrayContaining(["03356", "03359", "04012"]));
    expect(searchDistricts({ parts, withNeighbours: false, withLandWide: true }).neighbours).toEqual([]);
  });
});

it("names the Länder of an area once each", () => {
  expect(landsOfArea(["03352", "04012", "03356"])).toEqual(["Niedersachsen", "Bremen"]);
});

it("takes areas for the same whatever their order", () => {
  const area: Area = { parts: [{ ags: "03352", municipalities: ["A", "B"] }, { ags: "03356", municipalities: [] }], withNeighbours: true, withLandWide: true };
  expect(sameArea(area, { ...area, parts: [area.parts[1]!, { ags: "03352", municipalities: ["B", "A"] }] })).toBe(true);
  expect(sameArea(area, { ...area, withLandWide: false })).toBe(false);
  expect(sameArea(area, { ...area, parts: [area.parts[0]!] })).toBe(false);
});

describe("areaSchema", () => {
  it("takes a form with its switches off", () => {
    expect(areaSchema.parse({ districts: ["03352", "03352"], revision: "4" })).toEqual({
      districts: ["03352"],
      municipalities: [],
      withNeighbours: false,
      withLandWide: false,
      revision: 4,
    });
  });

  it.each([
    [undefined, "error.districtNeeded"],
    [["99999"], "choose"],
  ])("refuses %j", (districts, message) => {
    expect(areaSchema.safeParse({ districts, revision: "1" }).error?.issues[0]?.message).toBe(message);
  });
});

describe("impulseSchema", () => {
  const schema = impulseSchema({ themes: ["math", "robotics"], goals: ["girls"], targetGroups: [], stages: ["kita"] });
  it("takes an empty form and keeps keys once, in the order of the list", () => {
    expect(schema.parse({ themes: ["robotics", "math", "robotics"], revision: "0" })).toMatchObject({ startedBy: "", themes: ["math", "robotics"], goals: [], revision: 0 });
  });
  it("refuses keys that are in no list and a form without revision", () => {
    expect(schema.safeParse({ goals: ["talent"], revision: "1" }).success).toBe(false);
    expect(schema.safeParse({}).success).toBe(false);
  });
});
