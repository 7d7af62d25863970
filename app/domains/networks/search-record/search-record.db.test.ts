import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { findSearchEntry, searchProgressOf, searchRecord } from "./queries.server";
import { addSearchEntry, changeSearchEntry, deleteSearchEntry } from "./save-search-entry.server";
import type { SearchEntryInput } from "./schema";

let count = 0;
let initiativeId: string;
let otherId: string;

beforeEach(async () => {
  const make = () => db.initiative.create({ data: { slug: `search-${++count}`, name: `Initiative ${count}` } });
  [initiativeId, otherId] = [(await make()).id, (await make()).id];
});

const input = (more: Partial<SearchEntryInput> = {}): SearchEntryInput => ({ source: "chambers", sourceName: "HWK", searchedOn: "2026-11-20", result: "nichts gefunden", revision: 1, ...more });
const add = (more?: Partial<SearchEntryInput>) => transaction((tx) => addSearchEntry(tx, { initiativeId, by: "Ayşe Kern" }, input(more)));
const change = (id: string, more: Partial<SearchEntryInput>, owner = initiativeId) => transaction((tx) => changeSearchEntry(tx, { initiativeId: owner, by: "Berta" }, id, input(more)));

it("keeps every search, oldest first, and counts the sources", async () => {
  await add({ searchedOn: "2026-11-22" });
  await add({ source: "web", searchedOn: "2026-11-01" });
  await add({ source: "other", sourceName: "Lokalzeitung" });
  expect((await searchRecord(initiativeId)).map(({ searchedOn }) => searchedOn)).toEqual(["2026-11-01", "2026-11-20", "2026-11-22"]);
  expect(await searchProgressOf(initiativeId)).toEqual({ searched: 2, of: 9, entries: 3 });
  expect(await searchRecord(otherId)).toEqual([]);
});

it("a form that is sent twice is one entry", async () => {
  const entryId = randomUUID();
  await Promise.all([add({ entryId }), add({ entryId })]);
  expect((await searchRecord(initiativeId)).map(({ id }) => id)).toEqual([entryId]);
});

it("the later of two saves gets the other version instead of overwriting it", async () => {
  const { id } = await add();
  expect(await change(id, { result: "Ein Netzwerk" })).toEqual({ status: "saved", id });
  expect(await change(id, { result: "Zwei Netzwerke" })).toMatchObject({ status: "conflict", current: { result: "Ein Netzwerk", revision: 2, updatedBy: "Berta" } });
});

it("nothing of another initiative can be read, changed or deleted", async () => {
  const { id } = await add();
  expect(await findSearchEntry(otherId, id)).toBeNull();
  expect(await change(id, { result: "fremd" }, otherId)).toEqual({ status: "unknown" });
  expect(await transaction((tx) => deleteSearchEntry(tx, otherId, id))).toBe(false);
  expect(await findSearchEntry(initiativeId, id)).toMatchObject({ result: "nichts gefunden" });
  expect(await transaction((tx) => deleteSearchEntry(tx, initiativeId, id))).toBe(true);
});
