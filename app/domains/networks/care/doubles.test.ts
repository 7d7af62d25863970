import { describe, expect, it } from "vitest";
import { likelyDoubles } from "./doubles";

const entry = (id: string, name: string, land = "NI", ...districts: string[]) => ({ id, name, land, districts: districts.map((ags) => ({ ags })) });

describe("likelyDoubles", () => {
  it("finds the same name in spite of spelling, and a similar one in the same Kreis", () => {
    const found = likelyDoubles(entry("x", "MINT-Region Cuxhaven e. V.", "NI", "03352"), [
      entry("spelling", "MINT Region Cuxhaven", "NI"),
      entry("nearby", "MINT-Region Cuxland", "NI", "03352"),
      entry("other", "zdi-Netzwerk Bonn", "NW", "05314"),
    ]);
    expect(found.map(({ id }) => id)).toContain("spelling");
    expect(found.map(({ id }) => id)).not.toContain("other");
  });

  it("says where the Kreise meet, and puts those first", () => {
    const found = likelyDoubles(entry("x", "Bildungsregion Osterholz", "NI", "03356"), [entry("far", "Bildungsregion Osterholz", "NI"), entry("near", "Bildungsregion Osterholz", "NI", "03356")]);
    expect(found.map(({ id, sameDistrict }) => [id, sameDistrict])).toEqual([
      ["near", true],
      ["far", false],
    ]);
  });

  it("shows five at most", () => {
    const many = Array.from({ length: 9 }, (_, i) => entry(String(i), "MINT-Region Stade", "NI"));
    expect(likelyDoubles(entry("x", "MINT-Region Stade"), many)).toHaveLength(5);
  });
});
