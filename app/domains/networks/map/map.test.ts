import { describe, expect, it } from "vitest";
import { countBands, toneOf } from "./bands";
import { listOfDistrict, mapAddress, mapQuery } from "./map-address";
import { districtRows, landRows, mapPageSize, type PlaceCounts } from "./map-rows";
import { mapView } from "./map-view";

describe("bands of numbers", () => {
  it.each([
    [[], []],
    [[1], [["low", 1, 1]]],
    [[1, 2], [["low", 1, 1], ["high", 2, 2]]],
    [[3, 1, 1], [["low", 1, 1], ["medium", 2, 2], ["high", 3, 3]]],
    [[27, 1], [["low", 1, 3], ["medium", 4, 9], ["high", 10, 27]]],
  ])("of %j", (counts, expected) => expect(countBands(counts).map(({ tone, from, to }) => [tone, from, to])).toEqual(expected));

  it("cover every number once, without gaps", () => {
    for (let max = 1; max <= 300; max++) {
      const bands = countBands([max]);
      expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([1, max]);
      bands.slice(1).forEach(({ from }, i) => expect(from).toBe(bands[i]!.to + 1));
      expect(toneOf(bands, 0)).toBe("plain");
      expect(toneOf(bands, max)).toBe(bands.at(-1)!.tone);
    }
  });
});

const counts: PlaceCounts = {
  total: 6,
  landWide: 1,
  unstated: 2,
  districts: { "03352": 2, "03241": 1, "06611": 3 },
  lands: { NI: { total: 5, landWide: 1, unstated: 1 }, HE: { total: 3, landWide: 0, unstated: 1 } },
};

describe("rows of the table", () => {
  it("are all Kreise of a Land, those without networks too", () => {
    const { rows, pageCount } = districtRows(counts, { land: "NI", sort: "count", page: 1 });
    expect(rows).toHaveLength(45);
    expect(rows.slice(0, 3)).toEqual([
      { ags: "03352", label: "Landkreis Cuxhaven", land: "Niedersachsen", count: 2 },
      { ags: "03241", label: "Region Hannover", land: "Niedersachsen", count: 1 },
      { ags: "03451", label: "Landkreis Ammerland", land: "Niedersachsen", count: 0 },
    ]);
    expect(pageCount).toBe(1);
  });

  it("show every Kreis of Germany on one of the pages", () => {
    for (const sort of ["count", "name"] as const) {
      const pages = Array.from({ length: 10 }, (_, i) => i + 1).map((page) => districtRows(counts, { land: "", sort, page }));
      expect(pages[0]).toMatchObject({ page: 1, pageCount: 400 / mapPageSize });
      expect(new Set(pages.flatMap(({ rows }) => rows.map(({ ags }) => ags))).size).toBe(400);
    }
  });

  it("sort by name and by number", () => {
    expect(districtRows(counts, { land: "", sort: "count", page: 1 }).rows.slice(0, 3).map(({ ags }) => ags)).toEqual(["06611", "03352", "03241"]);
    expect(districtRows(counts, { land: "", sort: "name", page: 1 }).rows[0]?.label).toBe("Landkreis Ahrweiler");
  });

  it("end with the last page", () => expect(districtRows(counts, { land: "", sort: "name", page: 99 })).toMatchObject({ page: 10, pageCount: 10 }));

  it("have all Länder, with zeros where nothing is known", () => {
    const rows = landRows(counts);
    expect(rows).toHaveLength(16);
    expect(rows.find(({ code }) => code === "NI")).toEqual({ code: "NI", name: "Niedersachsen", total: 5, landWide: 1, unstated: 1 });
    expect(rows.find(({ code }) => code === "SL")).toEqual({ code: "SL", name: "Saarland", total: 0, landWide: 0, unstated: 0 });
  });
});

describe("the page", () => {
  const query = mapQuery(new URLSearchParams("land=ni&art=mint_region&thema=nichts&sortierung=name&seite=2"));

  it("reads its address and writes it again", () => {
    expect(query).toEqual({ land: "NI", kind: "mint_region", stage: "", theme: "", page: 2, sort: "name" });
    expect(mapAddress(query)).toBe("/netzwerke/karte?land=NI&art=mint_region&seite=2&sortierung=name");
    expect(mapAddress({})).toBe("/netzwerke/karte");
  });

  it("leads to the list under the same filters", () => expect(listOfDistrict(query, "03352")).toBe("/netzwerke?kreis=03352&art=mint_region"));

  it("names the networks of a Land that no Kreis shows, and no more of them than is public", () => {
    const network = { slug: "a", name: "A", contactMailbox: "a@beispiel.test" };
    expect(mapView(query, counts, { landWide: [network], unstated: [] }).land).toEqual({
      name: "Niedersachsen", total: 5, landWide: 1, unstated: 1, landWideNetworks: [{ slug: "a", name: "A" }], unstatedNetworks: [],
    });
    expect(mapView({ ...query, land: "" }, counts, null).land).toBeNull();
  });
});
