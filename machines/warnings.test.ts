import { describe, expect, it } from "vitest";
import { neutralFacts } from "./facts";
import { initialValue, send } from "./run";
import { warningsOf } from "./warnings";

describe("warningsOf", () => {
  it("says plainly that an impulse does not come from the region", () => {
    const one = { ...neutralFacts, willingOrganisations: 1 };
    expect(warningsOf("impulse", initialValue(), one)).toContainEqual({ code: "impulseNotFromRegion", willing: 1 });
    expect(warningsOf("impulse", initialValue(), { ...one, willingOrganisations: 2 })).toEqual([]);
  });

  it("keeps the end of the start-up grant in sight when the financing was set aside", () => {
    const facts = { ...neutralFacts, areaDistricts: ["03352"], searchEntries: 1, startUpGrantEndsOn: "2028-06-30" };
    const decided = send(initialValue(), { type: "DECIDE", outcomes: ["found"] }, facts);
    if (!decided.allowed) throw new Error("refused");
    const aside = send(decided.value, { type: "STEP.SET_ASIDE", step: "financing", reason: "Nach dem Haushalt." }, facts);
    if (!aside.allowed) throw new Error("refused");
    const countdown = { code: "startUpGrantEnds", endsOn: "2028-06-30" };
    expect(warningsOf("financing", aside.value, facts)).toEqual([countdown]);
    expect(warningsOf("founding", aside.value, facts)).toContainEqual(countdown);
  });

  it("names the marks of a region that are not there yet", () => {
    const codes = warningsOf("founding", initialValue(), neutralFacts).map(({ code }) => code);
    expect(codes).toEqual(["structureMissing", "areaUndefined", "goalsNotBinding", "onlyBilateral", "stepsUnfinished"]);
  });
});
