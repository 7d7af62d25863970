import { describe, expect, it } from "vitest";
import { compareDistricts, districtByAgs, districtLabel, districts, districtsOfLand, labelOf, landOf, lands, neighboursOf, repairAgs, statedDistricts } from "./districts";

describe("the list of Kreise", () => {
  it("has today's 400, each with five digits, in the order of their AGS", () => {
    expect(districts).toHaveLength(400);
    expect(districts.every(({ ags }) => /^\d{5}$/.test(ags))).toBe(true);
    expect(districts.map(({ ags }) => ags)).toEqual([...new Set(districts.map(({ ags }) => ags))].sort());
  });

  it("spreads over sixteen Länder", () => {
    expect(lands).toHaveLength(16);
    const sizes = lands.map(({ code }) => districtsOfLand(code).length);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(400);
    expect(districtsOfLand("NI")).toHaveLength(45);
    expect(districtsOfLand("NW")).toHaveLength(53);
    expect(districtsOfLand("BE").map(({ name }) => name)).toEqual(["Berlin"]);
  });

  it("knows the merged ones under their new number only", () => {
    expect(districtByAgs("03159")).toMatchObject({ name: "Göttingen", kind: "Landkreis", land: "NI" });
    expect(districtByAgs("16063")).toMatchObject({ name: "Wartburgkreis", land: "TH" });
    for (const gone of ["03152", "03156", "16056"]) expect(districtByAgs(gone)).toBeUndefined();
  });
});

describe("neighbours", () => {
  it("are 1,044 pairs, seen from both sides, none isolated", () => {
    expect(districts.reduce((sum, { neighbours }) => sum + neighbours.length, 0)).toBe(2 * 1044);
    for (const { ags, neighbours } of districts) {
      expect(neighbours.length).toBeGreaterThan(0);
      expect(neighbours.length).toBeLessThanOrEqual(12); // Rhein-Pfalz-Kreis
      for (const near of neighbours) expect(districtByAgs(near)?.neighbours).toContain(ags);
    }
  });

  it("of an area are those around it, without the area itself", () => {
    expect(neighboursOf(["03352", "03359"]).map(labelOf)).toEqual([
      "Kreis Pinneberg",
      "Stadt Hamburg",
      "Landkreis Harburg",
      "Landkreis Osterholz",
      "Landkreis Rotenburg (Wümme)",
      "Landkreis Wesermarsch",
      "Stadt Bremerhaven",
    ]);
    expect(neighboursOf([])).toEqual([]);
    expect(neighboursOf(["99999"])).toEqual([]);
  });

  it("reach the merged Kreise from around both of their former parts", () => {
    expect(neighboursOf(["03159"])).toEqual(expect.arrayContaining(["03153", "06633"])); // Goslar from Osterode, Kassel from Göttingen
    expect(neighboursOf(["16063"])).not.toContain("16056");
  });
});

describe("labels", () => {
  it("always tell the kind", () => {
    expect(labelOf("03352")).toBe("Landkreis Cuxhaven");
    expect(labelOf("05766")).toBe("Kreis Lippe");
    expect(labelOf("06611")).toBe("Stadt Kassel");
    expect(labelOf("06633")).toBe("Landkreis Kassel");
    expect(labelOf("08121")).toBe("Stadt Heilbronn");
    expect(labelOf("03403")).toBe("Stadt Oldenburg (Oldb)");
    expect(labelOf("03458")).toBe("Landkreis Oldenburg");
  });

  it("do not tell it twice", () => {
    expect(["16063", "03241", "05334", "10041", "05374", "07232"].map(labelOf)).toEqual([
      "Wartburgkreis",
      "Region Hannover",
      "Städteregion Aachen",
      "Regionalverband Saarbrücken",
      "Oberbergischer Kreis",
      "Eifelkreis Bitburg-Prüm",
    ]);
  });

  it("tell apart the 22 names that are both city and Landkreis", () => {
    const names = districts.map(({ name }) => name);
    expect(new Set(names.filter((name, i) => names.indexOf(name) !== i)).size).toBe(22);
    expect(new Set(districts.map(districtLabel)).size).toBe(400);
  });

  it("are sorted as Germans look for them, the city first", () => {
    const some = ["09679", "09663", "08421", "05513", "02000"].map((ags) => districtByAgs(ags)!);
    expect(some.sort(compareDistricts).map(districtLabel)).toEqual([
      "Stadt Gelsenkirchen",
      "Stadt Hamburg",
      "Stadt Ulm",
      "Stadt Würzburg",
      "Landkreis Würzburg",
    ]);
  });
});

describe("reading an AGS", () => {
  it("takes a full one as it is, blanks around it aside", () => {
    expect(repairAgs(" 05766 ")).toEqual({ ok: true, ags: "05766", repaired: null });
    expect(repairAgs("16063")).toEqual({ ok: true, ags: "16063", repaired: null });
  });

  it("puts a lost zero back and says so", () => {
    expect(repairAgs("5766")).toEqual({ ok: true, ags: "05766", repaired: "leading-zero" });
    expect(repairAgs("2000")).toEqual({ ok: true, ags: "02000", repaired: "leading-zero" });
  });

  it("follows a merger and says so", () => {
    expect(repairAgs("16056")).toEqual({ ok: true, ags: "16063", repaired: "merged" });
    expect(repairAgs("3156")).toEqual({ ok: true, ags: "03159", repaired: "merged" });
  });

  it("refuses what is no Kreis", () => {
    expect(repairAgs("99999")).toEqual({ ok: false, error: "unknown" });
    expect(repairAgs("1234")).toEqual({ ok: false, error: "unknown" });
    for (const text of ["", "057660", "766", "Lippe", "5766.0", "-5766"]) expect(repairAgs(text)).toEqual({ ok: false, error: "malformed" });
  });

  it("leads to the Land", () => {
    expect(landOf("03352").name).toBe("Niedersachsen");
    expect(() => landOf("99000")).toThrow();
  });
});

describe("stated Kreise", () => {
  it("are the only one where the Land has no other", () => {
    expect(statedDistricts("BE", [])).toEqual(["11000"]);
    expect(statedDistricts("HH", [])).toEqual(["02000"]);
    expect(statedDistricts("HB", [])).toEqual([]);
    expect(statedDistricts("HE", [])).toEqual([]);
  });

  it("stay as they are, each once", () => {
    expect(statedDistricts("BE", ["12060", "12060"])).toEqual(["12060"]);
  });
});
