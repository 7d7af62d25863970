import { beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { collectFacts } from "./facts.server";
import { rememberedFacts } from "./remembered-facts.server";
import { startJourney } from "./start-journey.server";
import { readJourney } from "./stored-journey.server";

let initiativeId = "";
let count = 0;

beforeEach(async () => {
  await db.network.deleteMany();
  await db.user.deleteMany();
  for (const id of ["berta", "anton"]) await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role: "adviser" } });
  initiativeId = await transaction(async (tx) => {
    const initiative = await tx.initiative.create({ data: { slug: `elbe-${++count}`, name: "MINT Elbe", districts: { create: [{ ags: "03352", municipalities: [] }] } } });
    await startJourney(tx, initiative.id, { user: { id: "u1", name: "Ayşe Kern" } });
    return initiative.id;
  });
});

const network = () =>
  db.network.create({
    data: { slug: `netz-${count}`, name: "MINT-Netz", normalizedName: "mint netz", kind: "mint_region", land: "NI", state: "published", districts: { create: [{ ags: "03352" }] } },
  });

const both = async () => {
  const { value, revision } = await readJourney(db, initiativeId);
  return { remembered: await rememberedFacts(initiativeId, value, revision), fresh: await collectFacts(db, initiativeId, value) };
};

const wide = { startsOn: "2000-01-01", endsOn: "2999-12-31" };

it.each<[string, () => Promise<unknown>]>([
  ["the impulse", () => db.impulse.upsert({ where: { initiativeId }, create: { initiativeId, whyHere: "Werften suchen Leute." }, update: { whyHere: "Werften suchen Leute." } })],
  ["the area", () => db.areaDistrict.create({ data: { initiativeId, ags: "03353", municipalities: [] } })],
  ["a partner", () => db.partner.create({ data: { initiativeId, name: "Werft", state: "active", gives: "Räume" } })],
  ["a search", () => db.searchEntry.create({ data: { initiativeId, source: "directory", searchedOn: "2026-11-20", result: "Nichts" } })],
  ["a network in the area", network],
  ["an adviser", () => db.adviserAssignment.create({ data: { initiativeId, userId: "berta" } })],
])("what a page remembers of a path is over when %s comes", async (_what, change) => {
  const before = await both();
  expect(before.remembered).toEqual(before.fresh);
  await change();
  const after = await both();
  expect(after.fresh).not.toEqual(before.fresh);
  expect(after.remembered).toEqual(after.fresh);
});

it("a talk with a network counts at once", async () => {
  const { id } = await network();
  const before = await both();
  await db.conversation.create({ data: { initiativeId, networkId: id, organisation: "MINT-Netz", heldOn: "2026-11-20", kind: "talk" } });
  const { remembered, fresh } = await both();
  expect(remembered.conversations).toBe(before.remembered.conversations + 1);
  expect(remembered).toEqual(fresh);
});

it("a change of an entry counts as well as a new one, and so does one that is taken away", async () => {
  const { id } = await db.partner.create({ data: { initiativeId, name: "Werft", state: "active" } });
  expect((await both()).remembered.partnersTakingPart).toBe(1);
  await db.partner.update({ where: { id }, data: { state: "idea" } });
  expect((await both()).remembered.partnersTakingPart).toBe(0);
  await db.partner.delete({ where: { id } });
  expect((await both()).remembered.partnersKnown).toBe(0);
});

it("knows who takes part by stage and side, and notices a stage that is marked as not there", async () => {
  const before = await both();
  expect(before.fresh).toMatchObject({ stagesCovered: [], sectorsTakingPart: [], companiesTakingPart: 0 });
  const add = (name: string, kind: string, stages: string[], state: "active" | "joining" | "asked") => db.partner.create({ data: { initiativeId, name, kind, stages, state, lane: "chain" } });
  await add("Werft", "company", ["beruf", "arbeit"], "active");
  await add("Grundschule am Deich", "primary_school", ["grundschule"], "joining");
  await add("Hochschule", "university", ["hochschule"], "asked");
  const gone = await add("Kita Wattwurm", "kita", ["kita"], "active");
  await db.partner.update({ where: { id: gone.id }, data: { removedAt: new Date() } });
  const filled = await both();
  expect(filled.remembered).toEqual(filled.fresh);
  expect(filled.fresh).toMatchObject({
    stagesCovered: ["grundschule", "beruf", "arbeit"],
    stagesOpen: ["kita", "sekundar", "hochschule"],
    sectorsTakingPart: ["school", "economy"],
    companiesTakingPart: 1,
  });
  await db.missingStage.create({ data: { initiativeId, stage: "hochschule", nearest: "Bremerhaven" } });
  const marked = await both();
  expect(marked.remembered).toEqual(marked.fresh);
  expect(marked.fresh.stagesOpen).toEqual(["kita", "sekundar"]);
  await db.missingStage.delete({ where: { initiativeId_stage: { initiativeId, stage: "hochschule" } } });
  expect((await both()).remembered.stagesOpen).toEqual(["kita", "sekundar", "hochschule"]);
});

it("who advises follows role and absence", async () => {
  await db.adviserAssignment.create({ data: { initiativeId, userId: "berta" } });
  await both();
  await db.standIn.create({ data: { absentId: "berta", standInId: "anton", ...wide } });
  for (const role of ["member", "adviser"] as const) {
    await db.user.update({ where: { id: "berta" }, data: { role } });
    const { remembered, fresh } = await both();
    expect(remembered).toEqual(fresh);
    expect(remembered.hasAdviser).toBe(role === "adviser");
  }
});

it("as long as nothing changes they are the same object", async () => {
  expect((await both()).remembered).toBe((await both()).remembered);
});
