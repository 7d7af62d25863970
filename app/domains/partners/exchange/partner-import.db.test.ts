import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { editMap } from "../map/change-map.server";
import { mapOf } from "../map/map-queries.server";
import { addPartner } from "../save-partner.server";
import { cancelImport, type ImportEdits, importOf, importsOf, saveImportChoices, startImport, takeImport, undoImport } from "./partner-import.server";

const anke = { user: { id: "anke", name: "Anke" } };
let ours: string;
let theirs: string;
const make: ImportEdits = (edits, options) => transaction((tx) => editMap(tx, ours, anke, edits, options));
const rows = [["Einrichtung", "PLZ", "Ort"], ["Gym. am Deich", "27472", "Cuxhaven"], ["GS Süd", "21635", "Jork"], ["BBS Ost", "", "Stade"]];

beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
  await transaction((tx) => addPartner(tx, ours, anke, { name: "Gymnasium am Deich", kind: "secondary_school", state: "joining", postcode: "27472" }));
});

describe("an import", () => {
  it("changes nothing before it is taken, and all of it then", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", rows);
    expect((await importOf(ours, id))?.plan.map(({ status }) => status)).toEqual(["double", "new", "new"]);
    expect((await mapOf(ours)).partners).toHaveLength(1);
    expect(await takeImport(ours, id, make)).toEqual({ status: "done", edits: 3 });
    expect((await mapOf(ours)).partners.map(({ name, town }) => [name, town])).toEqual(expect.arrayContaining([["Gymnasium am Deich", "Cuxhaven"], ["GS Süd", "Jork"], ["BBS Ost", "Stade"]]));
    expect(await takeImport(ours, id, make)).toEqual({ status: "taken" });
  });

  it("is taken back as a whole, but for what others changed since", async () => {
    const before = (await mapOf(ours)).partners;
    const id = await startImport(ours, "Anke", "liste.csv", rows);
    await takeImport(ours, id, make);
    const sued = (await mapOf(ours)).partners.find(({ name }) => name === "GS Süd")!;
    await make([{ editId: crypto.randomUUID(), edit: { entity: "partner", id: sued.id, before: { needs: "" }, after: { needs: "Roboter" } } }], { whole: true, batchId: crypto.randomUUID() });
    expect(await undoImport(ours, id, make)).toEqual({ undone: 2, kept: 1 });
    expect((await mapOf(ours)).partners).toEqual([...before, { ...sued, needs: "Roboter" }]);
    expect(await undoImport(ours, id, make)).toBeNull();
  });

  it("keeps what the team chose, and can be discarded", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", rows);
    await saveImportChoices(ours, id, ["name", null, "town"], { 2: "skip" });
    expect((await importOf(ours, id))?.plan[0]).toMatchObject({ choice: "skip" });
    await cancelImport(ours, id);
    expect(await takeImport(ours, id, make)).toEqual({ status: "taken" });
    expect(await importsOf(ours)).toEqual([]);
  });

  it("makes none of it where the map cannot take all, and can be tried again", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", rows);
    const refuse: ImportEdits = (edits) => Promise.resolve([{ editId: edits[0]!.editId, status: "conflict", fields: [], by: "" }]);
    expect(await takeImport(ours, id, refuse)).toEqual({ status: "changed" });
    expect(await takeImport(ours, id, make)).toMatchObject({ status: "done" });
  });

  it("is of one initiative", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", rows);
    expect(await importOf(theirs, id)).toBeNull();
    expect(await takeImport(theirs, id, make)).toEqual({ status: "taken" });
  });
});
