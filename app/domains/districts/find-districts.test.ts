import { describe, expect, it } from "vitest";
import { districtLabel, districts, districtsOfLand, labelOf } from "./districts";
import { findDistricts } from "./find-districts";
import { findByTown, municipalitiesOf } from "./towns.server";

const labels = (query: string) => findDistricts(query).map(districtLabel);

describe("finding a Kreis by name", () => {
  it("finds each by its own label, first", () => {
    for (const district of districts) expect(findDistricts(districtLabel(district))[0]?.ags).toBe(district.ags);
  });

  it.each([
    ["cuxhaven", "Landkreis Cuxhaven"],
    ["Lkr. Cuxhaven", "Landkreis Cuxhaven"],
    ["CUXHAVEN (Kreis)", "Landkreis Cuxhaven"],
    ["goettingen", "Landkreis Göttingen"],
    ["Gottingen", "Landkreis Göttingen"],
    ["Kreis Neuss", "Rhein-Kreis Neuss"],
    ["Frankfurt/Main", "Stadt Frankfurt am Main"],
    ["Frankfurt a. M.", "Stadt Frankfurt am Main"],
    ["Neustadt an der Waldnaab", "Landkreis Neustadt a.d. Waldnaab"],
    ["ennepe ruhr", "Ennepe-Ruhr-Kreis"],
    ["Landkreis Wartburg", "Wartburgkreis"],
    ["Hannover", "Region Hannover"],
    ["5766", "Kreis Lippe"],
    ["Oldenburg (Oldb)", "Stadt Oldenburg (Oldb)"],
  ])("%s → %s", (query, label) => expect(labels(query)[0]).toBe(label));

  it("shows both of a double name, and one when the kind is said", () => {
    expect(labels("munchen")).toEqual(["Stadt München", "Landkreis München"]);
    expect(labels("Landkreis München")).toEqual(["Landkreis München"]);
    expect(labels("kreisfreie Stadt Muenchen")).toEqual(["Stadt München"]);
  });

  it("gives all Kreise of a Land by the Land's name", () => {
    expect(labels("thueringen")).toEqual(districtsOfLand("TH").map(districtLabel));
  });

  it("gives nothing for nothing", () => {
    for (const query of ["", "  ", "-", "Atlantis", "99"]) expect(findDistricts(query)).toEqual([]);
  });
});

describe("finding a Kreis by town", () => {
  const found = (query: string) => findByTown(query).map(({ town, ags }) => `${town}, ${labelOf(ags)}`);

  it("leads to the Kreis of today", () => {
    expect(found("Buxtehude")).toEqual(["Buxtehude, Landkreis Stade"]);
    expect(found("eisenach").slice(0, 2)).toEqual(["Eisenach, Eifelkreis Bitburg-Prüm", "Eisenach, Wartburgkreis"]);
    expect(found("Osterode am Harz")[0]).toBe("Osterode am Harz, Landkreis Göttingen");
    expect(found("wurzburg")[0]).toBe("Würzburg, Stadt Würzburg");
  });

  it("shows all towns of the same name, exact ones before those that only begin so", () => {
    const towns = findByTown("Neuenkirchen");
    const same = towns.filter(({ town }) => town === "Neuenkirchen");
    expect(same.length).toBeGreaterThanOrEqual(9);
    expect(towns.slice(0, same.length)).toEqual(same);
    expect(new Set(same.map(({ ags }) => ags)).size).toBe(same.length);
  });

  it("gives nothing for nothing", () => {
    expect(findByTown(" ")).toEqual([]);
    expect(findByTown("Atlantis")).toEqual([]);
  });

  it("knows the municipalities of every Kreis", () => {
    for (const { ags } of districts) expect(municipalitiesOf(ags).length).toBeGreaterThan(0);
    expect(municipalitiesOf("03352")).toEqual(expect.arrayContaining(["Geestland", "Wurster Nordseeküste"]));
    expect(municipalitiesOf("02000")).toEqual(["Hamburg"]);
    expect(municipalitiesOf("99999")).toEqual([]);
  });
});
