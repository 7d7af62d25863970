import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { networkKeys } from "./network-keys";
import { goals, stages, targetGroups, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { keysInText } from "./keys-in-text";
import { goalWords, stageWords, targetGroupWords, themeWords } from "./word-list";

const inGoals = (...texts: string[]) => keysInText(goalWords, texts);
const inStages = (...texts: string[]) => keysInText(stageWords, texts);

describe("keys in free text", () => {
  it("finds words, stems, parts of words and phrases in any spelling", () => {
    expect(inGoals("Mädchen für Technik fördern")).toEqual(["girls"]);
    expect(inGoals("FACHKRÄFTENACHWUCHS sichern")).toEqual(["skilled_workers"]);
    expect(inGoals("Berufs- und Studienorientierung")).toEqual(["career_orientation"]);
    expect(keysInText(themeWords, ["Informatik und Robotik"])).toEqual(["computer_science", "robotics"]);
  });

  it("lets a longer entry use up its words", () => {
    expect(inStages("weiterführende Schule")).toEqual(["sekundar"]);
    expect(inStages("berufliche Schulen")).toEqual(["beruf"]);
    expect(inStages("Schule")).toEqual(["grundschule", "sekundar"]);
  });

  it("finds the same word twice in a row", () => {
    expect(keysInText(targetGroupWords, ["Kinder Kinder Jugendliche"])).toEqual(["children", "youth"]);
  });

  it("finds nothing where nothing is said", () => {
    expect(inGoals()).toEqual([]);
    expect(inGoals("", "lorem ipsum", "MINT")).toEqual([]);
  });
});

describe("keys of an entry", () => {
  it.each([
    ["10 bis 16 Jahre", ["children", "youth"], ["sekundar"]],
    ["3 bis 18 Jahre", ["children", "youth"], ["kita", "grundschule", "sekundar"]],
    ["6-10 Jahre", ["children"], ["grundschule", "sekundar"]],
    ["ab Klasse 7", ["children", "youth"], ["sekundar"]],
    ["Klasse 1 bis 4", ["children"], ["grundschule"]],
    ["16 bis 10 Jahre", [], []],
  ])("%s", (text, groups, found) => {
    const keys = networkKeys({ goals: [], targetGroups: [text] });
    expect(keys.targetGroupKeys).toEqual(groups);
    expect(keys.stageKeys).toEqual(found);
  });

  it("does not take the schools and universities in goals for stages", () => {
    expect(networkKeys({ goals: ["Schule, Hochschule und Wirtschaft verbinden"], targetGroups: [] }).stageKeys).toEqual([]);
  });
});

describe("on the real directory", () => {
  const file = new URL("./directory/networks-real.csv", import.meta.url);
  const rows = parse(readFileSync(file), { bom: true, columns: true, delimiter: ";" }) as Record<string, string>[];
  const split = (text: string | undefined) => (text ? text.split(", ") : []);
  const keys = rows.map((row) => ({ row, ...networkKeys({ goals: split(row.goals), targetGroups: split(row.target_groups) }) }));

  it("understands what every stated goals text speaks of", () => {
    expect(keys.filter(({ row, goalKeys }) => row.goals && goalKeys.length === 0).map(({ row }) => row.goals)).toEqual([]);
  });

  it("understands every stated target group, as a group or as a stage", () => {
    const missed = keys.filter(({ row, targetGroupKeys, stageKeys }) => row.target_groups && targetGroupKeys.length + stageKeys.length === 0);
    expect(missed.map(({ row }) => row.target_groups)).toEqual([]);
  });

  it("takes no key for so common that it says nothing", () => {
    const stated = keys.filter(({ row }) => row.goals);
    for (const goal of goals) expect(stated.filter(({ goalKeys }) => goalKeys.includes(goal)).length, goal).toBeLessThan(stated.length / 2);
  });
});

it("has words and a label for every key", () => {
  expect(Object.keys(themeWords)).toEqual([...themes]);
  expect(Object.keys(goalWords)).toEqual([...goals]);
  expect(Object.keys(targetGroupWords)).toEqual([...targetGroups]);
  expect(Object.keys(stageWords)).toEqual([...stages]);
  for (const { theme, goal, targetGroup, stage } of [vocabularyTexts.de, vocabularyTexts.en]) {
    expect([theme, goal, targetGroup, stage].map((labels) => Object.keys(labels))).toEqual([[...themes], [...goals], [...targetGroups], [...stages]]);
  }
});
