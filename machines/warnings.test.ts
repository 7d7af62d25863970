import { describe, expect, it } from "vitest";
import { neutralFacts, type Facts } from "./facts";
import { initialValue, send } from "./run";
import { warningsOf } from "./warnings";

const whole: Facts = {
  ...neutralFacts,
  areaDistricts: ["03352"],
  searchEntries: 1,
  partnersKnown: 6,
  partnersTakingPart: 6,
  stagesCovered: ["kita", "grundschule", "sekundar", "beruf", "hochschule", "arbeit"],
  sectorsTakingPart: ["municipality", "science", "school", "economy"],
  companiesTakingPart: 2,
};

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

  describe("of winning partners", () => {
    const hints = (facts: Partial<Facts>) => warningsOf("partners", initialValue(), { ...whole, ...facts });

    it("has nothing to say where everybody takes part, or nobody yet", () => {
      expect(hints({})).toEqual([]);
      expect(warningsOf("partners", initialValue(), { ...neutralFacts, stagesOpen: whole.stagesCovered })).toEqual([]);
    });

    it("is content with three of the four sides, not with two", () => {
      expect(hints({ sectorsTakingPart: ["municipality", "school", "economy"] })).toEqual([]);
      expect(hints({ sectorsTakingPart: ["municipality", "economy"] })).toEqual([{ code: "sectorsFew", missing: ["science", "school"] }]);
    });

    it("misses a company though a chamber takes part, and an authority", () => {
      expect(hints({ companiesTakingPart: 0 })).toEqual([{ code: "usualSideMissing", sides: ["company"] }]);
      expect(hints({ sectorsTakingPart: ["science", "school", "economy"] })).toEqual([{ code: "usualSideMissing", sides: ["authority"] }]);
      expect(hints({ sectorsTakingPart: ["science", "school"], companiesTakingPart: 0 })).toContainEqual({ code: "usualSideMissing", sides: ["company", "authority"] });
    });

    it("names the stages nobody takes part in", () => {
      expect(hints({ stagesOpen: ["kita"] })).toEqual([{ code: "stagesOpen", stages: ["kita"] }]);
    });

    it("never blocks, and is silent once the team has closed the step or set it aside", () => {
      const alone = { ...whole, sectorsTakingPart: [], companiesTakingPart: 0, stagesOpen: ["kita"] };
      const decided = send(initialValue(), { type: "DECIDE", outcomes: ["found"] }, alone);
      if (!decided.allowed) throw new Error("refused");
      expect(warningsOf("partners", decided.value, alone)).toHaveLength(3);
      for (const command of [{ type: "STEP.CLOSE", step: "partners" }, { type: "STEP.SET_ASIDE", step: "partners", reason: "Später." }] as const) {
        const sent = send(decided.value, command, alone);
        if (!sent.allowed) throw new Error("refused");
        expect(warningsOf("partners", sent.value, alone)).toEqual([]);
      }
    });
  });

  it("names the marks of a region that are not there yet", () => {
    const codes = warningsOf("founding", initialValue(), neutralFacts).map(({ code }) => code);
    expect(codes).toEqual(["structureMissing", "areaUndefined", "goalsNotBinding", "onlyBilateral", "stepsUnfinished"]);
  });
});
