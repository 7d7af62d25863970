import { describe, expect, it } from "vitest";
import { settleVersions } from "./settle-versions";

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  entries.forEach(([name, value]) => form.append(name, value));
  return form;
}

const settled = (entries: [string, string][]) => [...settleVersions(formOf(entries))];

describe("choices in a conflict view", () => {
  it("leaves a form without choices as it is", () => {
    const form: [string, string][] = [
      ["why", "Darum"],
      ["themes", "a"],
      ["themes", "b"],
    ];
    expect(settled(form)).toEqual(form);
  });

  it("takes the other version of the fields where it was chosen, and one's own elsewhere", () => {
    const offered = (key: string, choice: string, other: string[]): [string, string][] => [
      [`versionChoice.${key}`, choice],
      [`versionCovers.${key}`, key],
      ...other.map((value): [string, string] => [`versionOther.${key}`, value]),
    ];
    expect(
      settled([
        ["revision", "3"],
        ["why", "Meins"],
        ["goal", "Meins"],
        ["themes", "a"],
        ...offered("why", "mine", ["Ihres"]),
        ...offered("goal", "other", ["Ihres"]),
        ...offered("themes", "other", ["b", "c"]),
      ]),
    ).toEqual([
      ["revision", "3"],
      ["why", "Meins"],
      ["goal", "Ihres"],
      ["themes", "b"],
      ["themes", "c"],
    ]);
  });

  it("empties a list that is empty in the other version, and takes all fields of a line", () => {
    expect(
      settled([
        ["districts", "03352"],
        ["municipalities", "03352 Geestland"],
        ["versionChoice.districts", "other"],
        ["versionCovers.districts", "districts"],
        ["versionCovers.districts", "municipalities"],
        ["versionOther.districts", "04012"],
      ]),
    ).toEqual([["districts", "04012"]]);
  });

  it("takes the text that was put together", () => {
    expect(
      settled([
        ["why", "Meins"],
        ["versionChoice.why", "both"],
        ["versionCovers.why", "why"],
        ["versionOther.why", "Ihres"],
        ["versionBoth.why", "Meins und Ihres"],
      ]),
    ).toEqual([["why", "Meins und Ihres"]]);
  });
});
