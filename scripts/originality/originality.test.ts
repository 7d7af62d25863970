import path from "node:path";
import { expect, it } from "vitest";
import { findCopies, literalsOf, ownWordsOfGuide, sourceRuns } from "./copies";
import { runsOf } from "./word-runs";

const project = path.resolve(import.meta.dirname, "../..");

it("guides and interface texts share no run of eight words with the source document", () => {
  expect(findCopies(project, sourceRuns(project))).toEqual([]);
});

it("the kept hashes know the source: its title is among them", () => {
  const [title] = runsOf("Empfehlungen zur Förderung regionaler Netzwerke für die MINT-Bildung");
  expect(sourceRuns(project).has(title?.hash ?? "")).toBe(true);
});

it("finds a run in spite of case, punctuation and line breaks, and no shorter one", () => {
  const source = new Set(runsOf("Eins zwei drei vier, fünf sechs sie-\nben acht neun.").map(({ hash }) => hash));
  expect(runsOf("– EINS „zwei“ drei\nvier fünf sechs sieben acht").every(({ hash }) => source.has(hash))).toBe(true);
  expect(runsOf("eins zwei drei vier fünf sechs sieben")).toEqual([]);
});

it("looks at a guide's own words only, and at every text of the interface", () => {
  const guide = "---\ntitle: Titel\ncard: { when: jetzt }\nsources: [{ title: Quelle }]\n---\n\nText mit [Link](/ziel).\n\n> Zitat\n";
  expect(ownWordsOfGuide(guide).join("|")).toMatch(/Text mit \[Link\]/);
  expect(ownWordsOfGuide(guide).join("|")).toMatch(/Titel/);
  expect(ownWordsOfGuide(guide).join("|")).not.toMatch(/Zitat|Quelle|ziel/);
  expect(literalsOf('a: "eins \\"zwei\\"", b: `drei`')).toEqual(['eins \\"zwei\\"', "drei"]);
});
