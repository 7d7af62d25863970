import { describe, expect, it } from "vitest";
import { basisChanged, beginsWith, neutralFacts } from "./facts";
import { steps } from "./steps";

describe("basisChanged", () => {
  const before = { ...neutralFacts, areaDistricts: ["03352"], partnersTakingPart: 4, agreementInForce: true, highOverlap: ["a"] };

  it("notices what was lost, not what was gained", () => {
    expect(basisChanged("partners", before, { ...before, partnersTakingPart: 3 })).toBe(true);
    expect(basisChanged("partners", before, { ...before, partnersTakingPart: 5 })).toBe(false);
    expect(basisChanged("agreement", before, { ...before, agreementInForce: false })).toBe(true);
  });

  it("notices a new network of high overlap, not one that is gone", () => {
    expect(basisChanged("check", before, { ...before, highOverlap: ["a", "b"] })).toBe(true);
    expect(basisChanged("check", before, { ...before, highOverlap: [] })).toBe(false);
  });

  it("notices every change of the area the check looked at, in any order of its districts", () => {
    const two = { ...before, areaDistricts: ["03352", "03356"] };
    expect(basisChanged("check", before, two)).toBe(true);
    expect(basisChanged("check", two, before)).toBe(true);
    expect(basisChanged("check", two, { ...two, areaDistricts: ["03356", "03352"] })).toBe(false);
  });

  it("notices a grant that appears, moves or goes", () => {
    const granted = { ...before, startUpGrantEndsOn: "2028-06-30" };
    expect(basisChanged("financing", before, granted)).toBe(true);
    expect(basisChanged("financing", granted, { ...granted, startUpGrantEndsOn: "2028-12-31" })).toBe(true);
    expect(basisChanged("financing", granted, granted)).toBe(false);
  });

  it("does not rest on who of which side and stage takes part: steps closed before this was known stay closed", () => {
    const now = { ...before, stagesCovered: ["kita"], stagesOpen: ["arbeit"], sectorsTakingPart: ["school" as const], companiesTakingPart: 1 };
    for (const step of steps) {
      expect(basisChanged(step, before, now)).toBe(false);
      expect(basisChanged(step, now, before)).toBe(false);
    }
  });

  it("does not take another order of keys for another decision", () => {
    const decided = { ...before, decision: { outcomes: ["found" as const], networks: ["a"] } };
    expect(basisChanged("vision", decided, { ...before, decision: { networks: ["a"], outcomes: ["found"] } })).toBe(false);
    expect(basisChanged("vision", decided, { ...before, decision: { networks: ["b"], outcomes: ["found"] } })).toBe(true);
    expect(basisChanged("vision", decided, before)).toBe(true);
  });

  it("never takes the two acts back", () => {
    expect(basisChanged("decision", before, neutralFacts)).toBe(false);
    expect(basisChanged("founding", before, neutralFacts)).toBe(false);
  });
});

describe("beginsWith", () => {
  it("sees nothing while nothing has happened", () => {
    for (const begins of Object.values(beginsWith)) expect(begins(neutralFacts)).toBe(false);
  });

  it("sees a first search entry", () => {
    expect(beginsWith.check?.({ ...neutralFacts, searchEntries: 1 })).toBe(true);
  });
});
