import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { emptyImpulse, type ImpulseContent } from "./impulse";
import { areaOf, impulseOf } from "./queries.server";
import { saveArea } from "./save-area.server";
import { saveImpulse } from "./save-impulse.server";

let initiativeId: string;

beforeEach(async () => {
  await db.initiative.deleteMany();
  const initiative = await db.initiative.create({ data: { slug: "kueste", name: "MINT an der Küste", districts: { create: { ags: "03352" } } } });
  initiativeId = initiative.id;
});

const save = (revision: number, content: Partial<ImpulseContent>, savedBy = "Ada") =>
  transaction((tx) => saveImpulse(tx, { initiativeId, revision, content: { ...emptyImpulse, ...content }, savedBy }));

describe("saveImpulse", () => {
  it("makes the impulse at the first saving and writes over it at the next", async () => {
    expect(await impulseOf(initiativeId)).toBeNull();
    expect(await save(0, { whyHere: "Leere Ausbildungsplätze" })).toEqual({ status: "saved" });
    expect(await save(1, { whyHere: "Leere Ausbildungsplätze", themes: ["energy"] }, "Bo")).toEqual({ status: "saved" });
    expect(await impulseOf(initiativeId)).toMatchObject({ themes: ["energy"], revision: 2, updatedBy: "Bo" });
  });

  it("gives what is stored, and by whom, where somebody was faster", async () => {
    await save(0, { whyHere: "A" });
    await save(1, { whyHere: "B" }, "Bo");
    expect(await save(1, { whyHere: "C" })).toMatchObject({ status: "conflict", current: { whyHere: "B", revision: 2, updatedBy: "Bo" } });
    expect(await save(0, { whyHere: "C" })).toMatchObject({ status: "conflict" });
    expect(await impulseOf(initiativeId)).toMatchObject({ whyHere: "B" });
  });

  it("takes two first savings at the same time for a conflict", async () => {
    const answers = await Promise.all([save(0, { whyHere: "A" }), save(0, { whyHere: "B" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["conflict", "saved"]);
  });

  it("writes nothing where nothing is new", async () => {
    await save(0, { stages: ["kita", "arbeit"] });
    expect(await save(0, { stages: ["arbeit", "kita"] }, "Bo")).toEqual({ status: "saved" });
    expect(await impulseOf(initiativeId)).toMatchObject({ revision: 1, updatedBy: "Ada" });
  });
});

describe("saveArea", () => {
  const area = { parts: [{ ags: "03352", municipalities: ["Hemmoor"] }, { ags: "04012", municipalities: [] }], withNeighbours: false, withLandWide: true };

  it("replaces Kreise and switches", async () => {
    expect(await transaction((tx) => saveArea(tx, initiativeId, { revision: 1, savedBy: "Ada" }, area))).toMatchObject({ status: "saved", before: { parts: [{ ags: "03352" }] } });
    expect(await areaOf(initiativeId)).toEqual({ ...area, revision: 2, updatedBy: "Ada" });
  });

  it("gives what is stored where somebody was faster, and leaves it as it is", async () => {
    await transaction((tx) => saveArea(tx, initiativeId, { revision: 1, savedBy: "Ada" }, area));
    const late = await transaction((tx) => saveArea(tx, initiativeId, { revision: 1, savedBy: "Ada" }, { ...area, parts: [{ ags: "03356", municipalities: [] }] }));
    expect(late).toEqual({ status: "conflict", current: { ...area, revision: 2, updatedBy: "Ada" } });
    expect(await areaOf(initiativeId)).toEqual({ ...area, revision: 2, updatedBy: "Ada" });
  });

  it("writes nothing where nothing is new", async () => {
    const same = { parts: [{ ags: "03352", municipalities: [] }], withNeighbours: true, withLandWide: true };
    expect(await transaction((tx) => saveArea(tx, initiativeId, { revision: 7, savedBy: "Ada" }, same))).toMatchObject({ status: "saved", before: { parts: [{ ags: "03352" }] } });
    expect(await areaOf(initiativeId)).toEqual({ ...same, revision: 1, updatedBy: "" });
  });
});
