import { expect, it } from "vitest";
import { searchRecordTexts } from "./search-record.text";
import { isSearchSource, namedSources, searchProgress, searchSources } from "./sources";

it("counts each named source once, other sources only as entries", () => {
  expect(searchProgress([])).toEqual({ searched: 0, of: 9, entries: 0 });
  expect(searchProgress(["web", "web", "chambers", "other", "other"])).toEqual({ searched: 2, of: 9, entries: 5 });
  expect(searchProgress(namedSources).searched).toBe(9);
});

it("has a name for every source in both languages", () => {
  for (const locale of ["de", "en"] as const) expect(Object.keys(searchRecordTexts[locale].source)).toEqual([...searchSources]);
});

it("knows its sources", () => {
  expect(isSearchSource("chambers")).toBe(true);
  expect(isSearchSource("constructor")).toBe(false);
});
