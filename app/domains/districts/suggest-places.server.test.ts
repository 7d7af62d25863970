import { expect, it } from "vitest";
import { districtSearchOf, suggestPlaces } from "./suggest-places.server";

const form = (entries: Record<string, string>) => new URLSearchParams(entries);

it("suggests Kreise and towns, a city that is its own Kreis once", () => {
  const found = suggestPlaces("Olden", 7);
  expect(found.districts).toContainEqual({ ags: "03403", label: "Stadt Oldenburg (Oldb)", land: "Niedersachsen" });
  expect(found.towns.map(({ town }) => town)).not.toContain("Oldenburg (Oldb)");
  expect(found.towns).toContainEqual({ town: "Oldenburg in Holstein", ags: "01055", label: "Kreis Ostholstein", land: "Schleswig-Holstein" });
});

it("keeps a town that has the name of its Landkreis", () => {
  expect(suggestPlaces("Cuxhaven", 7)).toMatchObject({ districts: [{ label: "Landkreis Cuxhaven" }], towns: [{ town: "Cuxhaven" }] });
});

it("answers the search button and no other", () => {
  expect(districtSearchOf(form({ intent: "save", "district-search": "Stade" }))).toBeNull();
  expect(districtSearchOf(form({ intent: "search-district", "district-search": " Stade " }))).toMatchObject({
    query: "Stade",
    districts: [{ ags: "03359" }],
  });
  expect(districtSearchOf(form({ intent: "search-district" }))).toEqual({ query: "", districts: [], towns: [] });
});
