import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchNames, nameScore, normalizeName } from "./name-matching";

describe("normalised name", () => {
  it.each([
    ["MINT-Region Main-Tauber e.V.", "MINT-Region Main-Tauber"],
    ["U Münster", "Universität Muenster"],
    ["FH Südwestfalen", "Fachhochschule Suedwestfalen"],
    ["Würth Industrie Service GmbH & Co. KG", "Würth Industrie Service"],
    ["Gym. Bad Bederkesa", "GYMNASIUM BAD BEDERKESA"],
    ["BBS Stade", "Berufsbildende Schulen Stade"],
    ["GS am Wall", "Grundschule Am Wall"],
    ["PH Freiburg i.Br.", "Pädagogische Hochschule Freiburg im Breisgau"],
    ["IHK Stade", "Industrie- und Handelskammer Stade"],
    ["hochschule 21 gGmbH", "Hochschule21"],
    ["LK Cuxhaven", "Landkreis Cuxhaven"],
    ["Große Straße", "Grosse Strasse"],
  ])("%s = %s", (a, b) => expect(normalizeName(a)).toBe(normalizeName(b)));

  it("leaves different names different, and none empty", () => {
    expect(normalizeName("Bildungsregion Landkreis Stade")).not.toBe(normalizeName("Bildungsregion Stadt Stade"));
    expect(normalizeName("e.V.")).not.toBe("");
    expect(normalizeName("Die Und")).toBe("die und");
  });

  it("is never empty for a name with a letter, whatever the name", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("constructor", "__proto__", "e.V.", "U H")), (name) => {
        fc.pre(/[a-z]/i.test(name));
        expect(normalizeName(name)).not.toBe("");
        expect(normalizeName(name)).toBe(normalizeName(name).toLowerCase());
      }),
    );
  });
});

describe("score of two names", () => {
  it("is 1 for the same, 0 for names without a common word, and the same both ways", () => {
    expect(nameScore("Universität Rostock", "U Rostock")).toBe(1);
    expect(nameScore("Knipex", "Zwilling")).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const score = nameScore(a, b);
        expect(score).toBeCloseTo(nameScore(b, a), 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("keeps the Landkreis apart from the town of its name, and the chambers from each other", () => {
    expect(nameScore("Landkreis Osnabrück", "Stadt Osnabrück")).toBeLessThan(0.6);
    expect(nameScore("IHK Stade", "HWK Stade")).toBeLessThan(0.6);
  });

  it("forgives a slip of the pen", () => {
    expect(nameScore("Folkwang Universtität der Künste", "Folkwang Universität der Künste")).toBeGreaterThan(0.95);
  });
});

describe("on the list of university names", () => {
  const file = new URL("../../../tests/fixtures/name-pairs.json", import.meta.url);
  const pairs = JSON.parse(readFileSync(file, "utf8")) as { a: string; b: string }[];
  const left = [...new Set(pairs.map(({ a }) => a))];
  const right = [...new Set(pairs.map(({ b }) => b))];
  const together = new Set(pairs.map(({ a, b }) => `${a}\0${b}`));
  const result = matchNames(left, right);
  const isPair = (i: number, j: number) => together.has(`${left[i]}\0${right[j]}`);

  it("finds the right name first for at least 88 of 100", () => {
    const hits = result.filter(({ left: i, candidates: [best] }) => best && isPair(i, best.right));
    expect(hits.length / left.length).toBeGreaterThanOrEqual(0.88);
  });

  it("reaches F1 0.85 over all pairs at its best threshold", () => {
    const scored = result.flatMap(({ left: i, candidates }) => candidates.map(({ right: j, score }) => ({ score, right: isPair(i, j) })));
    scored.sort((a, b) => b.score - a.score);
    let correct = 0;
    const f1 = scored.map((pair, i) => {
      if (pair.right) correct++;
      const tied = scored[i + 1]?.score === pair.score;
      return tied ? 0 : (2 * correct) / (i + 1 + together.size);
    });
    expect(Math.max(...f1)).toBeGreaterThanOrEqual(0.85);
  });

  it("gives at most five candidates, best first, scores between 0 and 1", () => {
    for (const { candidates } of result) {
      expect(candidates.length).toBeLessThanOrEqual(5);
      const scores = candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    }
  });
});

it("answers empty lists and empty names", () => {
  expect(matchNames([], ["a"])).toEqual([]);
  expect(matchNames(["x"], [])).toEqual([{ left: 0, candidates: [] }]);
  expect(matchNames([""], [""])).toEqual([{ left: 0, candidates: [] }]);
});
