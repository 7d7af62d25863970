import { describe, expect, it } from "vitest";
import { type Mergeable, mergedFields, mergeDifferences } from "./merge-fields";

const nothing: Mergeable = {
  name: "MINT Küste",
  kind: "mint_region",
  land: "NI",
  districts: [],
  landWide: false,
  foundedYear: null,
  organisationForm: "",
  coordinatingBody: "",
  goals: [],
  targetGroups: [],
  partners: [],
  financing: "",
  contactMailbox: "",
  website: "",
  sourceUrls: [],
  sourceDate: "",
};

describe("merging a proposal into an entry", () => {
  it("fills what the entry lacks, keeps what it knows, adds sources", () => {
    const entry = { ...nothing, foundedYear: 2015, sourceUrls: ["https://a.example"] };
    const proposal = { ...nothing, name: "MINT-Küste", foundedYear: 2020, goals: ["Mädchen fördern"], districts: ["03352"], sourceUrls: ["https://b.example"] };
    expect(mergedFields(entry, proposal)).toEqual({ goals: ["Mädchen fördern"], districts: ["03352"], sourceUrls: ["https://a.example", "https://b.example"] });
  });

  it("goes by what was chosen, field by field", () => {
    const entry = { ...nothing, foundedYear: 2015, partners: ["Werft", "Schule"], website: "https://alt.example" };
    const proposal = { ...nothing, foundedYear: 2020, partners: ["Schule", "Aquarium"], website: "https://neu.example" };
    expect(mergedFields(entry, proposal, { foundedYear: "proposal", partners: "both", website: "entry" })).toEqual({ foundedYear: 2020, partners: ["Werft", "Schule", "Aquarium"] });
    expect(mergedFields(entry, { ...nothing, foundedYear: 2020 }, { foundedYear: "both" })).toEqual({});
  });

  it("gives a network of a whole Land no Kreise by itself", () => {
    const proposal = { ...nothing, districts: ["03352"] };
    expect(mergedFields({ ...nothing, landWide: true }, proposal)).toEqual({});
    expect(mergedFields({ ...nothing, landWide: true }, proposal, { districts: "proposal", landWide: "proposal" })).toEqual({ districts: ["03352"], landWide: false });
  });

  it("shows only what differs, lists whatever their order", () => {
    const entry = { ...nothing, goals: ["a", "b"], website: "https://a.example" };
    expect(mergeDifferences(entry, { ...entry, goals: ["b", "a"] })).toEqual([]);
    expect(mergeDifferences(entry, nothing).map(({ field, preset, canJoin }) => [field, preset, canJoin])).toEqual([
      ["goals", "entry", false],
      ["website", "entry", false],
    ]);
  });
});
