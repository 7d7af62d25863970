import { describe, expect, it } from "vitest";
import { stepInfo, steps } from "~/domains/journey";
import { changesIn } from "./answers";
import { chosenInitiative } from "./chosen-initiative";
import { allGuides, guideBySlug, guidesOfStep } from "./find-guide";
import type { GuideBlock } from "./guide";
import { templateAddress, templateNames, templateOfFile } from "./templates";

describe("guides and steps", () => {
  it("every guide that a step names exists", () => {
    for (const step of steps) expect(guidesOfStep(step).map(({ slug }) => slug)).toEqual(stepInfo[step].guides);
  });

  it("step and guide name each other", () => {
    for (const guide of allGuides("de")) expect(steps.filter((step) => stepInfo[step].guides.includes(guide.slug)), guide.slug).toEqual(steps.filter((step) => guide.steps.includes(step)));
  });

  it("both languages have an own version, under one slug and in one order", () => {
    expect(guideBySlug("pruefen-was-es-gibt", "en")).toMatchObject({ language: "en", title: "Checking what exists already" });
    expect(allGuides("en").map(({ slug }) => slug)).toEqual(allGuides("de").map(({ slug }) => slug));
  });

  it("in English the German guide stands in where there is no other", () => {
    const german = allGuides("de");
    expect(guideBySlug("pruefen-was-es-gibt", "en", german)).toMatchObject({ slug: "pruefen-was-es-gibt", language: "de" });
    expect(guideBySlug("gibt-es-nicht")).toBeUndefined();
  });
});

describe("answers", () => {
  const questions: GuideBlock = { type: "questions", id: "q", title: "Q", items: [{ id: "a", text: "A" }, { id: "b", text: "B" }] };
  const list: GuideBlock = { ...questions, type: "checklist" };
  const form = (values: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(values)) data.set(name, value);
    return data;
  };

  it("only what the sender changed is written", () => {
    expect(changesIn(form({ "a.a": "full", "was.a": "full", "a.b": "none", "was.b": "partly" }), questions)).toEqual([{ key: "b", value: "none" }]);
    expect(changesIn(form({ "was.a": "", "was.b": "" }), list)).toEqual([]);
  });

  it("a tick taken away takes the answer back", () => {
    expect(changesIn(form({ "was.a": "done", "a.b": "done" }), list)).toEqual([{ key: "a", value: null }, { key: "b", value: "done" }]);
  });

  it("values that no such form sends are refused, unknown keys passed over", () => {
    expect(changesIn(form({ "a.a": "maybe" }), questions)).toBeNull();
    expect(changesIn(form({ "a.a": "full" }), list)).toBeNull();
    expect(changesIn(form({ "a.x": "full" }), questions)).toEqual([]);
  });
});

it("the initiative is the one named, else the only one", () => {
  const [one, two] = [{ slug: "eins" }, { slug: "zwei" }];
  expect(chosenInitiative([one, two], "zwei")).toBe(two);
  expect(chosenInitiative([one, two], null)).toBeNull();
  expect(chosenInitiative([one, two], "fremd")).toBeNull();
  expect(chosenInitiative([one], "fremd")).toBe(one);
  expect(chosenInitiative([], "eins")).toBeNull();
});

it("every template has an address that leads back to it", () => {
  for (const name of templateNames) expect(templateOfFile(new URL(templateAddress(name, "a b"), "http://x").pathname.split("/").at(-1) ?? "")).toBe(name);
  expect(templateOfFile("anderes.docx")).toBeUndefined();
});
