import { describe, expect, it } from "vitest";
import { allFound, takeField, takeSuggestions, takeValue } from "./take-suggestions";

const found = () => ({ themes: ["technology", "energy"], goals: ["spark_interest"], targetGroups: [], stages: [] });
const pressed = (value?: string) => {
  const form = new FormData();
  form.append("themes", "technology");
  if (value) form.append(takeField, value);
  return form;
};

describe("takeSuggestions", () => {
  it("adds one keyword, or everything found for one list", () => {
    const one = pressed(takeValue("themes", "energy"));
    expect(takeSuggestions(one, found)).toBe("themes");
    expect(one.getAll("themes")).toEqual(["technology", "energy"]);
    const all = pressed(takeValue("goals", allFound));
    expect(takeSuggestions(all, found)).toBe("goals");
    expect(all.getAll("goals")).toEqual(["spark_interest"]);
    expect(all.getAll("themes")).toEqual(["technology"]);
  });

  it("leaves a form alone that another button sent, or that names no list", () => {
    for (const value of [undefined, "", "themes", "themes:", "startedBy:*", "revision:7"]) {
      const form = pressed(value);
      expect(takeSuggestions(form, found)).toBeNull();
      expect(form.getAll("themes")).toEqual(["technology"]);
    }
  });
});
