import { expect, test } from "vitest";
import { decisionParts, decisionValues, needsNetwork, undecidedDistricts } from "./decision";

const found = { outcome: "found", networkId: null, reason: "Niemand arbeitet hier." } as const;
const join = { outcome: "join", networkId: "n1", reason: "Stade hat schon eines." } as const;

test("one choice for the whole area is one part", () => {
  expect(decisionParts(["03352", "03359"], found, [])).toEqual([{ districts: ["03352", "03359"], ...found }]);
});

test("an exception stands for its Kreis, the rest follows the main choice", () => {
  expect(decisionParts(["03352", "03356", "03359"], found, [{ ags: "03359", ...join }])).toEqual([
    { districts: ["03352", "03356"], ...found },
    { districts: ["03359"], ...join },
  ]);
});

test("an exception for a Kreis outside of the area counts for nothing", () => {
  expect(decisionParts(["03352"], found, [{ ags: "09162", ...join }])).toEqual([{ districts: ["03352"], ...found }]);
});

test("a main choice that no Kreis is left for is dropped", () => {
  expect(decisionParts(["03359"], found, [{ ags: "03359", ...join }])).toEqual([{ districts: ["03359"], ...join }]);
});

test("an exception equal to the main choice is none", () => {
  expect(decisionParts(["03352", "03359"], join, [{ ags: "03359", ...join }])).toEqual([{ districts: ["03352", "03359"], ...join }]);
});

test("founding names no network, even where the form still held one", () => {
  expect(decisionParts(["03352"], { ...found, networkId: "n1" }, [])[0]?.networkId).toBeNull();
});

test.each([["join", true], ["common_roof", true], ["division", true], ["found", false]] as const)("%s needs a network: %s", (outcome, needed) => {
  expect(needsNetwork(outcome)).toBe(needed);
});

test("a Kreis that came to the area later has no decision", () => {
  const parts = [{ districts: ["03352"], ...found }, { districts: ["03359"], ...join }];
  expect(undecidedDistricts(["03352", "03356", "03359"], parts)).toEqual(["03356"]);
  expect(undecidedDistricts(["03352"], parts)).toEqual([]);
});

test("what was decided fills the form it came from", () => {
  const area = ["03352", "03356", "03359"];
  const values = decisionValues(area, [{ districts: ["03359"], ...join }, { districts: ["03352", "03356"], ...found }]);
  expect(values).toMatchObject({ outcome: "found", networkId: "", reason: found.reason });
  expect(values.exceptions.map(({ ags, outcome, networkId }) => [ags, outcome, networkId])).toEqual([["03352", "", ""], ["03356", "", ""], ["03359", "join", "n1"]]);
  expect(decisionValues(area, [])).toMatchObject({ outcome: "", reason: "" });
});
