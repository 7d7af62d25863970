import { beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { alikeToFind } from "./find-alike.server";
import { findSchema } from "./find-schema";
import { addFind, changeFind } from "./save-find.server";

const entryId = "0b7f2f66-53b5-4c0e-8a57-1a0c6a3b9d11";
const input = findSchema.parse({ name: "MINT-Kreis Musterfleth", kind: "mint_region", land: "NI", districts: ["03352"], source: "Kreiszeitung", entryId });

let initiativeId: string;

beforeEach(async () => {
  await db.network.deleteMany();
  await db.initiative.deleteMany();
  initiativeId = (await db.initiative.create({ data: { slug: "elbe-weser", name: "Elbe-Weser" } })).id;
});

const add = () => transaction((tx) => addFind(tx, { initiativeId, by: "Ada" }, input));

it("adds a find once when the same form arrives twice", async () => {
  await add();
  expect(await alikeToFind(initiativeId, input)).toEqual([]);
  expect(await add()).toEqual({ id: entryId });
  expect(await db.network.count()).toBe(1);
  expect(await alikeToFind(initiativeId, { ...input, entryId: undefined })).toMatchObject([{ id: entryId, own: true }]);
});

it("holds a find against entries of another Land", async () => {
  const { id } = await db.network.create({ data: { slug: "anders", name: "MINT Kreis Musterfleth", normalizedName: "x", kind: "mint_region", land: "HB", state: "published" } });
  expect(await alikeToFind(initiativeId, input)).toMatchObject([{ id, own: false, compared: false }]);
});

it("gives what is stored, and who saved it, where the form is older", async () => {
  await add();
  const change = (by: string, name: string) => transaction((tx) => changeFind(tx, { initiativeId, by }, entryId, { ...input, name, revision: 1 }));
  expect(await change("Berta", "MINT-Kreis Elbe")).toBe("saved");
  expect(await change("Ada", "MINT-Kreis Weser")).toMatchObject({ conflict: { name: "MINT-Kreis Elbe", updatedBy: "Berta", revision: 2 } });
});
