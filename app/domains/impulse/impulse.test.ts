import { describe, expect, it } from "vitest";
import { differingImpulseFields, emptyImpulse, impulseMissing, impulseStarted, suggestedKeys, willingOrganisations, type ImpulseContent } from "./impulse";

const full: ImpulseContent = {
  startedBy: "Die Hochschule und die Kreishandwerkerschaft",
  whyHere: "Ausbildungsplätze bleiben leer",
  intention: "Ein Schülerlabor",
  themes: ["technology"],
  goals: ["skilled_workers"],
  targetGroups: ["pupils"],
  stages: ["sekundar"],
};
const partner = { name: "Werft", state: "interested" as const, gives: "Werkstatt" };

describe("impulseMissing", () => {
  it("names every part where nothing was written", () => {
    const all = ["startedBy", "whyHere", "intention", "themes", "goals", "targetGroups", "stages", "partners"];
    expect(impulseMissing(null, [])).toEqual(all);
    expect(impulseMissing({ ...emptyImpulse, startedBy: "  " }, [])).toEqual(all);
  });

  it("asks for nothing once all is there; what is planned is asked for in words and by keys", () => {
    expect(impulseMissing(full, [partner])).toEqual([]);
    expect(impulseMissing({ ...full, intention: "" }, [partner])).toEqual(["intention"]);
  });

  it("does not take partners who said no for partners", () => {
    expect(impulseMissing(full, [{ ...partner, state: "declined" }])).toEqual(["partners"]);
  });
});

describe("impulseStarted", () => {
  it("sees words, keys and partners", () => {
    expect(impulseStarted(null, [])).toBe(false);
    expect(impulseStarted(emptyImpulse, [])).toBe(false);
    expect(impulseStarted({ ...emptyImpulse, intention: "x" }, [])).toBe(true);
    expect(impulseStarted({ ...emptyImpulse, stages: ["kita"] }, [])).toBe(true);
    expect(impulseStarted(null, [partner])).toBe(true);
  });
});

describe("willingOrganisations", () => {
  it("wants something of their own, from somebody who was asked and answered", () => {
    const joined = { name: "Museum", state: "joining" as const, gives: "Räume" };
    const others = (["idea", "asked", "declined"] as const).map((state) => ({ name: state, state, gives: "Räume" }));
    expect(willingOrganisations([partner, joined, { ...partner, name: "A", gives: " " }, ...others])).toEqual([partner, joined]);
  });

  it("counts an organisation that is listed twice once, by its first entry", () => {
    const again = { ...partner, name: " WERFT", gives: "Zeit" };
    expect(willingOrganisations([partner, again])).toEqual([partner]);
  });
});

it("suggests only keys that nobody has chosen", () => {
  const found = { themes: ["technology", "robotics"], goals: [], targetGroups: ["pupils"], stages: ["kita"] };
  expect(suggestedKeys(found, full)).toEqual({ themes: ["robotics"], goals: [], targetGroups: [], stages: ["kita"] });
});

it("names the fields in which two versions differ, whatever the order of their keys", () => {
  const other = { ...full, whyHere: "Anders", themes: ["technology", "energy"], goals: ["skilled_workers"] };
  expect(differingImpulseFields(full, other)).toEqual(["whyHere", "themes"]);
  expect(differingImpulseFields({ ...full, stages: ["kita", "arbeit"] }, { ...full, stages: ["arbeit", "kita"] })).toEqual([]);
});
