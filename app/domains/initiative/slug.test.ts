import { expect, test } from "vitest";
import { numbered, slugOf } from "./slug";

test.each([
  ["MINT-Region Cuxhaven & Osterholz", "mint-region-cuxhaven-osterholz"],
  ["Zukunft für Köln/Düren, größer!", "zukunft-fuer-koeln-dueren-groesser"],
  ["Réseau Élan", "reseau-elan"],
  ["neu", "initiative-neu"],
  ["Neu!", "initiative-neu"],
  ["  ", "initiative"],
  ["網絡", "initiative"],
  ["a".repeat(200), "a".repeat(60)],
  [`${"a".repeat(59)} b`, "a".repeat(59)],
])("%s → %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a taken address is numbered", () => {
  expect([1, 2, 3].map((attempt) => numbered("mint", attempt))).toEqual(["mint", "mint-2", "mint-3"]);
});
