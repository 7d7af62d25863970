import { describe, expect, it } from "vitest";
import { districts } from "~/domains/districts";
import { partnerDistrictOptions } from "./district-options";
import { isKnown, isTakingPart, partnerKinds, partnerStates } from "./partner";
import { differingFields, type PartnerBasics } from "./partner-basics";
import { partnerTexts } from "./partner.text";
import { partnerSchema } from "./schema";

describe("states", () => {
  it("counts dabei and aktiv as taking part, all but nicht dabei as known", () => {
    expect(partnerStates.filter((state) => isTakingPart({ state }))).toEqual(["joining", "active"]);
    expect(partnerStates.filter((state) => !isKnown({ state }))).toEqual(["declined"]);
  });

  it("has a word for every kind and state in both languages", () => {
    for (const texts of [partnerTexts.de, partnerTexts.en]) {
      expect(Object.keys(texts.kind)).toEqual([...partnerKinds]);
      expect(Object.keys(texts.state)).toEqual([...partnerStates]);
    }
  });
});

describe("partnerDistrictOptions", () => {
  it("offers every Kreis once, the area first", () => {
    const { area, neighbours, others } = partnerDistrictOptions(["03352", "03356"]);
    expect(area).toEqual([
      { value: "03352", label: "Landkreis Cuxhaven" },
      { value: "03356", label: "Landkreis Osterholz" },
    ]);
    expect(neighbours.map(({ label }) => label)).toContain("Stadt Bremerhaven");
    const all = [...area, ...neighbours, ...others.flatMap(({ options }) => options)].map(({ value }) => value);
    expect(all.toSorted()).toEqual(districts.map(({ ags }) => ags));
  });

  it("leaves out an AGS that is none", () => {
    expect(partnerDistrictOptions(["99999"]).area).toEqual([]);
  });
});

describe("partnerSchema", () => {
  const typed = { name: "Gymnasium am Deich", kind: "secondary_school", state: "interested", revision: "1" };

  it("takes a partner of whom only the name is known", () => {
    expect(partnerSchema.parse(typed)).toEqual({
      name: "Gymnasium am Deich",
      kind: "secondary_school",
      state: "interested",
      gives: "",
      ags: null,
      postcode: null,
      town: "",
      webDomain: "",
      revision: 1,
    });
  });

  it.each([
    ["ags", "3352", "choose"],
    ["postcode", "2747", "error.postcode"],
    ["webDomain", "schule", "error.webDomain"],
    ["webDomain", "schule@gmx.de", "error.sharedDomain"],
  ])("refuses %s %j", (field, value, message) => {
    const { error } = partnerSchema.safeParse({ ...typed, [field]: value });
    expect(error?.issues).toMatchObject([{ path: [field], message }]);
  });

  it("refuses kinds and states that are in no list", () => {
    expect(partnerSchema.safeParse({ ...typed, kind: "club", state: "zugesagt" }).error?.issues).toHaveLength(2);
  });
});

it("names the fields in which two versions differ", () => {
  const { revision: _, ...content } = partnerSchema.parse({ name: "A", kind: "other", state: "idea", revision: "1" });
  const other: PartnerBasics = { ...content, state: "active", gives: "Räume" };
  expect(differingFields(content, other)).toEqual(["state", "gives"]);
});
