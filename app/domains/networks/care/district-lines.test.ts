import { describe, expect, it } from "vitest";
import { districts } from "~/domains/districts";
import { districtLines, readDistrictLines } from "./district-lines";

describe("Kreise as lines", () => {
  it("come back as they went, all of them", () => {
    const all = districts.map(({ ags }) => ags);
    expect(readDistrictLines(districtLines(all))).toEqual({ ags: all, unknown: [] });
  });

  it("are read by AGS, also without its zero, by name, each once", () => {
    expect(readDistrictLines("3352\nCuxhaven, 03356; Landkreis Osterholz")).toEqual({ ags: ["03352", "03356"], unknown: [] });
  });

  it("are not guessed: a name of two Kreise, a key and a name of none", () => {
    expect(readDistrictLines("München\n99999\nEntenhausen")).toEqual({ ags: [], unknown: ["München", "99999", "Entenhausen"] });
  });
});
