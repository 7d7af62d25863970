import { expect, it } from "vitest";
import { planKeysIn } from "./plan-keys";

it("finds the keys a plan speaks of, and none in a text without them", () => {
  const found = planKeysIn(["Wir wollen Mädchen in der Grundschule für Robotik begeistern."]);
  expect(found.themes).toEqual(["robotics"]);
  expect(found.goals).toContain("girls");
  expect(found.targetGroups).toContain("girls_women");
  expect(found.stages).toEqual(["grundschule"]);
  expect(planKeysIn(["", "Ohne Angabe"])).toEqual({ themes: [], goals: [], targetGroups: [], stages: [] });
});
