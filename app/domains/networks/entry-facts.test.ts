import { describe, expect, it } from "vitest";
import { age, completeness, type CompletenessInput, statedFields } from "./completeness";
import { networksAsCsv } from "./export-csv";
import { type ExportedEntry, networksAsJson } from "./export-json";
import { slugFor } from "./slug";

const blank: CompletenessInput = {
  land: "NI", landWide: false, districts: [], goals: [], targetGroups: [], partners: [], coordinatingBody: "", contactMailbox: "",
  website: "", organisationForm: "", financing: "", foundedYear: null, sourceDate: "",
};

describe("completeness", () => {
  it("names all that is not known", () => {
    expect(completeness(blank)).toEqual({ known: 0, of: statedFields.length, unknown: [...statedFields] });
  });

  it("counts Land-wide as area", () => {
    const { known, unknown } = completeness({ ...blank, landWide: true, foundedYear: 2015, goals: ["MINT"] });
    expect(known).toBe(3);
    expect(unknown).not.toContain("districts");
  });
});

describe("age", () => {
  it.each([
    ["2025-02-21", { years: 1, old: false }],
    ["2025-11-23", { years: 1, old: false }],
    ["2025-11-24", { years: 0, old: false }],
    ["2025-11", { years: 0, old: false }],
    ["2023-10", { years: 3, old: true }],
    ["2015", { years: 10, old: true }],
    ["2026", { years: 0, old: false }],
    ["2027", { years: 0, old: false }],
    ["", null],
    ["neulich", null],
  ])("of %s on 2026-11-23", (sourceDate, expected) => expect(age({ sourceDate }, "2026-11-23")).toEqual(expected));
});

describe("slug", () => {
  it.each([
    ["MINT-Region Münchner Umland", "mint-region-muenchner-umland"],
    ["Mach’s GenaU!", "mach-s-genau"],
    ["MINT-Region A³", "mint-region-a"],
    ["МИНТ", "netzwerk"],
    ["", "netzwerk"],
    ["Karte", "karte-2"],
  ])("%s → %s", (name, slug) => expect(slugFor(name, new Set())).toBe(slug));

  it("adds a number where it is taken, and stays short", () => {
    expect(slugFor("A", new Set(["a", "a-2"]))).toBe("a-3");
    expect(slugFor("x".repeat(300), new Set())).toHaveLength(80);
  });
});

const entry: ExportedEntry = {
  slug: "lippe", name: 'zdi-Zentrum "Lippe"', kind: "zdi_netzwerk", land: "NW", districts: [{ ags: "05766" }], foundedYear: 2009,
  organisationForm: "", coordinatingBody: "=HYPERLINK(\"x\")", goals: ["a", "b"], targetGroups: [], partners: ["@sum", "x"], website: "",
  sourceUrls: ["https://a.de", "https://b.de"], sourceDate: "2015-05",
};

describe("export", () => {
  it("as JSON has lists, numbers and null", () => {
    expect(networksAsJson([entry]).networks).toEqual([
      {
        slug: "lippe", name: 'zdi-Zentrum "Lippe"', kind: "zdi_netzwerk", land: "NW", kreise_ags: ["05766"], founded_year: 2009,
        organisation_form: null, coordinating_body: '=HYPERLINK("x")', goals: ["a", "b"], target_groups: [], partners: ["@sum", "x"],
        website: null, source_url: ["https://a.de", "https://b.de"], source_date: "2015-05",
      },
    ]);
  });

  it("as CSV quotes every cell and escapes formulas", () => {
    const [head, row] = networksAsCsv([entry]).slice(1).split("\r\n");
    expect(head).toBe('"name";"kind";"land";"kreise_ags";"founded_year";"organisation_form";"coordinating_body";"goals";"target_groups";"partners";"website";"source_url";"source_date";"slug"');
    expect(row).toBe(`"zdi-Zentrum ""Lippe""";"zdi_netzwerk";"NW";"05766";"2009";"";"'=HYPERLINK(""x"")";"a, b";"";"'@sum, x";"";"https://a.de | https://b.de";"2015-05";"lippe"`);
  });
});
