import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { editMap } from "../map/change-map.server";
import { mapOf } from "../map/map-queries.server";
import { addPartner } from "../save-partner.server";
import { cancelImport, type ImportEdits, importOf, importsOf, saveImportChoices, startImport, undoImport } from "./partner-import.server";
import { takeImport } from "./take-import.server";

const anke = { user: { id: "anke", name: "Anke" } };
let ours: string;
let theirs: string;
const make: ImportEdits = (edits, options) => transaction((tx) => editMap(tx, ours, anke, edits, options));
const rows = [["Einrichtung", "PLZ", "Ort"], ["Gym. am Deich", "27472", "Cuxhaven"], ["GS Süd", "21635", "Jork"], ["BBS Ost", "", "Stade"]];
const tables = { partners: rows, relations: [["Von", "Zu", "Art"], ["GS Süd", "BBS Ost", "Kooperation"], ["Gymnasium am Deich", "GS Süd", "Förderung"], ["GS Süd", "Atlantis", ""]], leftOut: [] };

beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
  await transaction((tx) => addPartner(tx, ours, anke, { name: "Gymnasium am Deich", kind: "secondary_school", state: "joining", postcode: "27472" }));
});

describe("an import", () => {
  it("changes nothing before it is taken, and all of it then", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    expect((await importOf(ours, id))?.plan.partners.map(({ status }) => status)).toEqual(["double", "new", "new"]);
    expect((await mapOf(ours)).partners).toHaveLength(1);
    expect(await takeImport(ours, id, make)).toEqual({ status: "done", edits: 5 });
    expect((await mapOf(ours)).partners.map(({ name, town }) => [name, town])).toEqual(expect.arrayContaining([["Gymnasium am Deich", "Cuxhaven"], ["GS Süd", "Jork"], ["BBS Ost", "Stade"]]));
    const map = await mapOf(ours);
    const nameOf = (id: string) => map.partners.find((partner) => partner.id === id)?.name;
    expect(map.relations.map(({ fromId, toId, kind }) => [nameOf(fromId), nameOf(toId), kind])).toEqual(expect.arrayContaining([["GS Süd", "BBS Ost", "cooperation"], ["Gymnasium am Deich", "GS Süd", "funding"]]));
    expect(await takeImport(ours, id, make)).toEqual({ status: "taken" });
  });

  it("is taken back as a whole, but for what others changed since", async () => {
    const before = (await mapOf(ours)).partners;
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    await takeImport(ours, id, make);
    const sued = (await mapOf(ours)).partners.find(({ name }) => name === "GS Süd")!;
    await make([{ editId: crypto.randomUUID(), edit: { entity: "partner", id: sued.id, before: { needs: "" }, after: { needs: "Roboter" } } }], { whole: true, batchId: crypto.randomUUID() });
    expect(await undoImport(ours, id, make)).toEqual({ undone: 4, kept: 1 });
    expect((await mapOf(ours)).partners).toEqual([...before, { ...sued, needs: "Roboter" }]);
    expect(await undoImport(ours, id, make)).toBeNull();
  });

  it("keeps what the team chose, and can be discarded", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    await saveImportChoices(ours, id, { mapping: ["name", null, "town"], choices: { 2: "skip" }, relationMapping: ["from", "to", "kind"], relationChoices: {} });
    expect((await importOf(ours, id))?.plan.partners[0]).toMatchObject({ choice: "skip" });
    await cancelImport(ours, id);
    expect(await takeImport(ours, id, make)).toEqual({ status: "taken" });
    expect(await importsOf(ours)).toEqual([]);
  });

  it("makes none of it where the map cannot take all, and can be tried again", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    const refuse: ImportEdits = (edits) => Promise.resolve([{ editId: edits[0]!.editId, status: "conflict", fields: [], by: "" }]);
    expect(await takeImport(ours, id, refuse)).toEqual({ status: "changed" });
    expect(await takeImport(ours, id, make)).toMatchObject({ status: "done" });
  });

  it("is of one initiative", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    expect(await importOf(theirs, id)).toBeNull();
    expect(await takeImport(theirs, id, make)).toEqual({ status: "taken" });
  });

  const long = { partners: [["Einrichtung"], ...Array.from({ length: 1200 }, (_, i) => [`Werk ${i} ${(i * 7919) % 1201}`])], relations: null, leftOut: [] };

  it("says how far it is, and leaves nothing behind when it is cancelled on its way", async () => {
    const id = await startImport(ours, "Anke", "lang.csv", long);
    const seen: number[] = [];
    const cancelling: ImportEdits = (edits, options) =>
      transaction((tx) =>
        editMap(tx, ours, anke, edits, {
          ...options,
          during: async (made, inside) => {
            await options.during?.(made, inside);
            seen.push((await importOf(ours, id))!.progress);
            if (made === 600) expect(await cancelImport(ours, id)).toBe(true);
          },
        }),
      );
    expect(await takeImport(ours, id, cancelling)).toEqual({ status: "cancelled" });
    expect(seen).toEqual([1400, 1600, 1800]);
    expect((await mapOf(ours)).partners).toHaveLength(1);
    expect(await importOf(ours, id)).toMatchObject({ state: "cancelled" });
  });

  it("can no longer be cancelled once it is there, and all of it can be taken back", async () => {
    const id = await startImport(ours, "Anke", "lang.csv", long);
    expect(await takeImport(ours, id, make)).toEqual({ status: "done", edits: 1200 });
    expect((await mapOf(ours)).partners).toHaveLength(1201);
    expect(await cancelImport(ours, id)).toBe(false);
    expect(await undoImport(ours, id, make)).toEqual({ undone: 1200, kept: 0 });
    expect((await mapOf(ours)).partners.map(({ name }) => name)).toEqual(["Gymnasium am Deich"]);
  });

  it("can be tried again after an error, and where the process that ran it has ended", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    await expect(takeImport(ours, id, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await importOf(ours, id)).toMatchObject({ state: "preview", setback: "failed" });
    await db.partnerImport.update({ where: { id }, data: { state: "running", beatAt: new Date(Date.now() - 3600_000) } });
    expect(await importOf(ours, id)).toMatchObject({ isBroken: true });
    expect(await takeImport(ours, id, make)).toMatchObject({ status: "done" });
  });

  it("says so where the map has no room", async () => {
    const id = await startImport(ours, "Anke", "liste.csv", tables);
    const full: ImportEdits = (edits) => Promise.resolve([{ editId: edits[0]!.editId, status: "refused", reason: "tooMany" }]);
    expect(await takeImport(ours, id, full)).toEqual({ status: "tooMany" });
    expect(await importOf(ours, id)).toMatchObject({ state: "preview", setback: "tooMany" });
  });
});
