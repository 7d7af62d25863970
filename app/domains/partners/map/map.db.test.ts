import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { newPartner } from "../new-partner";
import { editMap, NotWhole } from "./change-map.server";
import { inverse, type MapEdit } from "./edit";
import { historyOfPartner, mapOf, newsSince } from "./map-queries.server";

const anke = { user: { id: "anke", name: "Anke" } };
const bernd = { user: { id: "bernd", name: "Bernd" } };
const werft = newPartner({ name: "Werft", kind: "company", state: "joining" });
const schule = newPartner({ name: "Schule", kind: "secondary_school", state: "idea" });

let ours: string;
let theirs: string;
beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
});

const send = (initiativeId: string, edits: MapEdit[], who = anke, options = {}) =>
  transaction((tx) => editMap(tx, initiativeId, who, edits.map((edit) => ({ editId: randomUUID(), edit })), options));
const added = (content = werft, id: string = randomUUID()): MapEdit & { entity: "partner" } => ({ entity: "partner", id, before: null, after: content });
const related = (fromId: string, toId: string): MapEdit & { entity: "relation" } => ({ entity: "relation", id: randomUUID(), before: null, after: { fromId, toId, kind: "cooperation", strength: 2, wished: false } });

async function pair() {
  const [a, b] = [added(), added(schule)];
  const ab = related(a.id, b.id);
  await send(ours, [a, b, ab]);
  return { a: a.id, b: b.id, ab: ab.id };
}

describe("editing the map", () => {
  it("keeps everything it is told and counts its changes", async () => {
    const { a, b, ab } = await pair();
    const lab: MapEdit = { entity: "offer", id: randomUUID(), before: null, after: { name: "Labor", stages: ["kita"], themes: ["physics"], targetGroups: [], capacity: 12, note: "", partnerIds: [a, b] } };
    await send(ours, [
      lab,
      { entity: "position", id: a, arrangement: "free", before: null, after: { x: 10, y: 20.5 } },
      { entity: "stage", id: "kita", before: null, after: "Kita Nachbarstadt" },
      { entity: "coordinator", id: "coordinator", before: null, after: a },
    ]);
    expect(await mapOf(ours)).toEqual({
      revision: 7,
      partners: [{ id: a, ...werft }, { id: b, ...schule }],
      relations: [{ id: ab, fromId: a, toId: b, kind: "cooperation", strength: 2, wished: false }],
      offers: [{ id: lab.id, ...(lab.after as object), partnerIds: expect.arrayContaining([a, b]) as unknown }],
      positions: { free: { [a]: { x: 10, y: 20.5 } } },
      missingStages: { kita: "Kita Nachbarstadt" },
      coordinatorId: a,
    });
    expect(await mapOf(theirs)).toMatchObject({ revision: 0, partners: [] });
  });

  it("takes an edit that was sent twice for one", async () => {
    const edit = { editId: randomUUID(), edit: added() };
    const first = await transaction((tx) => editMap(tx, ours, anke, [edit]));
    expect(await transaction((tx) => editMap(tx, ours, anke, [edit]))).toEqual(first);
    expect((await mapOf(ours)).revision).toBe(1);
  });

  it("says who was faster at the same field and keeps theirs", async () => {
    const { a } = await pair();
    await send(ours, [{ entity: "partner", id: a, before: { name: "Werft" }, after: { name: "Werft Nord" } }], bernd);
    const [late, other] = await send(ours, [
      { entity: "partner", id: a, before: { name: "Werft" }, after: { name: "Werft Süd" } },
      { entity: "partner", id: a, before: { town: "" }, after: { town: "Cuxhaven" } },
    ]);
    expect(late).toMatchObject({ status: "conflict", by: "Bernd", fields: [{ field: "name", before: "Werft", mine: "Werft Süd", now: "Werft Nord" }] });
    expect(other).toMatchObject({ status: "done" });
    expect((await mapOf(ours)).partners[0]).toMatchObject({ name: "Werft Nord", town: "Cuxhaven" });
  });

  it("makes all of a whole or none", async () => {
    const { a, b } = await pair();
    const edits: MapEdit[] = [
      { entity: "partner", id: b, before: { state: "idea" }, after: { state: "active" } },
      { entity: "partner", id: a, before: { state: "idea" }, after: { state: "active" } },
    ];
    await expect(send(ours, edits, anke, { whole: true })).rejects.toBeInstanceOf(NotWhole);
    expect((await mapOf(ours)).partners.map(({ state }) => state)).toEqual(["joining", "idea"]);
  });

  it("brings a partner back with its relations and card", async () => {
    const { a, b, ab } = await pair();
    await send(ours, [{ entity: "position", id: a, arrangement: "chain", before: null, after: { x: 1, y: 2 } }]);
    const gone: MapEdit = { entity: "partner", id: a, before: werft, after: null };
    await send(ours, [gone]);
    expect(await mapOf(ours)).toMatchObject({ partners: [{ id: b }], relations: [], positions: {} });
    await send(ours, [inverse(gone)]);
    expect(await mapOf(ours)).toMatchObject({ relations: [{ id: ab }], positions: { chain: { [a]: { x: 1, y: 2 } } } });
  });

  it("does not touch what belongs to another initiative", async () => {
    const { a, ab } = await pair();
    const before = await mapOf(ours);
    const results = await send(theirs, [
      added(schule, a),
      { entity: "relation", id: ab, before: null, after: { fromId: a, toId: a, kind: "funding", strength: 1, wished: false } },
      { entity: "partner", id: a, before: { name: "Werft" }, after: { name: "Meine" } },
      { entity: "partner", id: a, before: werft, after: null },
      { entity: "position", id: a, arrangement: "free", before: null, after: { x: 0, y: 0 } },
      { entity: "coordinator", id: "coordinator", before: null, after: a },
    ]);
    expect(results.map(({ status }) => status)).toEqual(["refused", "refused", "conflict", "same", "conflict", "refused"]);
    expect(await mapOf(ours)).toEqual(before);
  });

  it("loses nothing when many edit at once", async () => {
    await Promise.all(Array.from({ length: 12 }, () => send(ours, [added()])));
    expect(await mapOf(ours)).toMatchObject({ revision: 12, partners: { length: 12 } });
  });
});

describe("what a browser that was away catches up with", () => {
  it("is what became of everything that changed", async () => {
    const { a, b, ab } = await pair();
    const { revision } = await mapOf(ours);
    await send(ours, [{ entity: "partner", id: b, before: { state: "idea" }, after: { state: "asked" } }], bernd);
    await send(ours, [{ entity: "partner", id: a, before: werft, after: null }], bernd);
    expect(await newsSince(ours, revision)).toMatchObject({ revision: 5, partners: { [a]: null, [b]: { state: "asked" } }, by: ["Bernd"] });
    await send(ours, [{ entity: "partner", id: a, before: null, after: werft }]);
    expect(await newsSince(ours, 5)).toMatchObject({ partners: { [a]: { name: "Werft" } }, relations: { [ab]: { fromId: a } } });
    expect(await newsSince(ours, 6)).toMatchObject({ revision: 6, partners: {} });
    expect(await newsSince(ours, 99)).toBeNull();
  });
});

it("keeps the history of a partner, with the relation that names it, without where its card lay", async () => {
  const { a, b, ab } = await pair();
  await send(ours, [{ entity: "position", id: a, arrangement: "free", before: null, after: { x: 1, y: 1 } }]);
  await send(ours, [{ entity: "relation", id: ab, before: { strength: 2 }, after: { strength: 3 } }], bernd);
  const history = await historyOfPartner(ours, a);
  expect(history.map(({ entity, actorName }) => [entity, actorName])).toEqual([["relation", "Bernd"], ["relation", "Anke"], ["partner", "Anke"]]);
  expect((await historyOfPartner(ours, b)).length).toBe(3);
  expect(await historyOfPartner(theirs, a)).toEqual([]);
});
