import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { changeSettings, deleteInitiative } from "./change-initiative-settings.server";
import { addOwnStep, changeOwnStep, mostOwnSteps, ownStepsOf, removeOwnStep } from "./own-steps.server";

let initiativeId: string;
let count = 0;

beforeEach(async () => {
  initiativeId = (await db.initiative.create({ data: { slug: `einstellungen-${++count}`, name: "MINT Nordsee" } })).id;
});

const other = async () => (await db.initiative.create({ data: { slug: `andere-${count}`, name: "Andere" } })).id;

describe("changeSettings", () => {
  it("changes the name but not the address, and hides steps", async () => {
    expect(await transaction((tx) => changeSettings(tx, { initiativeId, by: "Ada" }, { revision: 1, name: "MINT Küste" }))).toEqual({ status: "done" });
    expect(await transaction((tx) => changeSettings(tx, { initiativeId, by: "Ada" }, { revision: 2, hiddenSteps: ["support"] }))).toEqual({ status: "done" });
    expect(await db.initiative.findUnique({ where: { id: initiativeId } })).toMatchObject({ name: "MINT Küste", slug: `einstellungen-${count}`, hiddenSteps: ["support"], revision: 3 });
  });

  it("tells a stale write what is stored", async () => {
    await transaction((tx) => changeSettings(tx, { initiativeId, by: "Ada" }, { revision: 1, name: "Zuerst" }));
    expect(await transaction((tx) => changeSettings(tx, { initiativeId, by: "Ada" }, { revision: 1, name: "Danach" }))).toMatchObject({ status: "conflict", current: { name: "Zuerst", revision: 2 } });
  });
});

describe("own steps", () => {
  it("can be added, changed, ticked off and removed by their own initiative only", async () => {
    await transaction((tx) => addOwnStep(tx, initiativeId, { title: "Logo", note: "" }));
    const [step] = await ownStepsOf(initiativeId);
    if (!step) throw new Error("no step");
    const stranger = await other();
    expect(await transaction((tx) => changeOwnStep(tx, stranger, step.id, 1, { done: true }))).toEqual({ status: "gone" });
    await transaction((tx) => removeOwnStep(tx, stranger, step.id));
    expect(await transaction((tx) => changeOwnStep(tx, initiativeId, step.id, 1, { title: "Zeichen", note: "Entwurf" }))).toEqual({ status: "done" });
    expect(await transaction((tx) => changeOwnStep(tx, initiativeId, step.id, 1, { done: true }))).toMatchObject({ status: "conflict", current: { title: "Zeichen", revision: 2, done: false } });
    await transaction((tx) => removeOwnStep(tx, initiativeId, step.id));
    expect(await ownStepsOf(initiativeId)).toEqual([]);
  });

  it("stay countable", async () => {
    await db.ownStep.createMany({ data: Array.from({ length: mostOwnSteps }, (_, index) => ({ initiativeId, title: `Schritt ${index}` })) });
    expect(await transaction((tx) => addOwnStep(tx, initiativeId, { title: "Einer zu viel", note: "" }))).toBe("tooMany");
  });
});

describe("deleteInitiative", () => {
  it("wants the name, then leaves only what was proposed to the directory", async () => {
    const network = { kind: "sonstiges", land: "NI", proposedByInitiativeId: initiativeId } as const;
    await db.network.createMany({
      data: [
        { ...network, slug: `behalten-${count}`, name: "Eigener Fund", normalizedName: "eigener fund", state: "kept" },
        { ...network, slug: `vorschlag-${count}`, name: "Vorschlag", normalizedName: "vorschlag", state: "proposed" },
      ],
    });
    await db.ownStep.create({ data: { initiativeId, title: "Logo" } });
    expect(await deleteInitiative(initiativeId, "MINT Ostsee")).toBe(false);
    expect(await deleteInitiative(initiativeId, " MINT Nordsee ")).toBe(true);
    expect(await db.initiative.findUnique({ where: { id: initiativeId } })).toBeNull();
    expect(await db.network.findMany({ where: { slug: { in: [`behalten-${count}`, `vorschlag-${count}`] } }, select: { slug: true, proposedByInitiativeId: true } })).toEqual([{ slug: `vorschlag-${count}`, proposedByInitiativeId: null }]);
    expect(await ownStepsOf(initiativeId)).toEqual([]);
  });
});
