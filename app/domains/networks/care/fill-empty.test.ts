import { describe, expect, it } from "vitest";
import { fillEmpty, type Fillable } from "./fill-empty";

const nothing: Fillable = {
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

describe("fillEmpty", () => {
  it("takes what is missing, with its source", () => {
    const entry = { ...nothing, goals: ["vernetzen"], sourceUrls: ["https://a.example"] };
    const other = { ...nothing, goals: ["fördern"], foundedYear: 2019, districts: [{ ags: "03352" }], sourceUrls: ["https://b.example"] };
    expect(fillEmpty(entry, other)).toEqual({ foundedYear: 2019, districts: ["03352"], sourceUrls: ["https://a.example", "https://b.example"] });
  });

  it("overwrites nothing, and says nothing where nothing is new", () => {
    const full = { ...nothing, foundedYear: 2001, website: "https://a.example", sourceUrls: ["https://a.example"] };
    expect(fillEmpty(full, { ...full, foundedYear: 2020, sourceUrls: ["https://b.example"] })).toEqual({});
  });

  it("leaves a Land-wide entry without Kreise", () => {
    expect(fillEmpty({ ...nothing, landWide: true }, { ...nothing, districts: [{ ags: "03352" }] })).toEqual({});
  });
});
