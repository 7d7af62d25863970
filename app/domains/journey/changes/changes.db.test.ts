import { beforeEach, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { addPartner, changePartner, removePartner } from "~/domains/partners/index.server";
import { changeInitiative } from "../change-initiative.server";
import { journeyOf } from "../queries.server";
import { runCommand } from "../run-command.server";
import { startJourney } from "../start-journey.server";
import { changesOf } from "./collect-changes.server";

const team = { user: { id: "lena", name: "Lena" } };
const adviser = { user: { id: "berta", name: "Berta" } };
let initiativeId = "";
let count = 0;
let networkId = "";

beforeEach(async () => {
  count += 1;
  await db.user.upsert({ where: { id: "berta" }, create: { id: "berta", name: "Berta", email: "berta@beispiel.test", role: "adviser" }, update: {} });
  initiativeId = await transaction(async (tx) => {
    const { id } = await tx.initiative.create({ data: { slug: `geaendert-${count}`, name: "MINT an der Küste", districts: { create: [{ ags: "03352" }] }, assignments: { create: { userId: "berta" } } } });
    await startJourney(tx, id, { user: null });
    return id;
  });
  const net = await db.network.create({ data: { slug: `netz-${count}`, name: "Küstennetz", normalizedName: "kuestennetz", kind: "sonstiges", land: "NI", state: "kept", proposedByInitiativeId: initiativeId } });
  networkId = net.id;
});

const submit = async (step: "impulse" | "check" | "vision") => {
  await runCommand(initiativeId, team, { type: "STEP.START", step });
  await runCommand(initiativeId, team, { type: "STEP.SUBMIT", step });
};
const seen = async (step: "impulse" | "check") => changesOf(initiativeId, await journeyOf(initiativeId), step, "de");
const said = async (step: "impulse" | "check") => (await seen(step))?.changes.map(({ what, who }) => (who ? `${what} (${who})` : what)) ?? null;
const talk = { initiativeId: "", kind: "talk" as const, heldOn: "2026-11-02", createdBy: "Lena", updatedBy: "Lena" };
const partner = (more: { name: string; state?: "declined" }) => ({ kind: "company" as const, state: "idea" as const, gives: "", ags: null, postcode: null, town: "", webDomain: "", ...more });

it("says nothing of a step that nobody was asked about, and that nothing changed", async () => {
  expect(await seen("check")).toBeNull();
  await db.searchEntry.create({ data: { initiativeId, source: "other", sourceName: "Zeitung", searchedOn: "2026-11-01", result: "nichts" } });
  await submit("check");
  expect(await seen("check")).toMatchObject({ since: { kind: "submitted", by: "Lena" }, changes: [] });
});

it("names what came, changed and went in the check, with who and when", async () => {
  await db.searchEntry.create({ data: { initiativeId, source: "other", sourceName: "Zeitung", searchedOn: "2026-11-01", result: "nichts" } });
  const old = await db.conversation.create({ data: { ...talk, initiativeId, organisation: "Altes Netz", networkId } });
  await submit("check");
  await runCommand(initiativeId, adviser, { type: "STEP.ASK", step: "check", question: "Und die Nachbarn?" });
  await changeInitiative(initiativeId, team, async (tx) => {
    await tx.searchEntry.deleteMany({ where: { initiativeId } });
    await tx.searchEntry.createMany({ data: ["IHK", "Amtsblatt"].map((sourceName) => ({ initiativeId, source: "other", sourceName, searchedOn: "2026-11-20", result: "nichts", createdBy: "Jonas" })) });
    await tx.conversation.update({ where: { id: old.id }, data: { agreed: "Wir treffen uns.", updatedBy: "Jonas" } });
    await tx.conversation.create({ data: { ...talk, initiativeId, organisation: "Küstennetz", networkId } });
    await tx.areaDistrict.deleteMany({ where: { initiativeId } });
    await tx.areaDistrict.create({ data: { initiativeId, ags: "03356" } });
    await tx.impulse.create({ data: { initiativeId, whyHere: "Werften", updatedBy: "Lena" } });
  });
  await runCommand(initiativeId, team, { type: "STEP.ANSWER", step: "check", answer: "Gefragt." });
  expect((await seen("check"))?.since).toMatchObject({ kind: "asked", by: "Berta" });
  expect(((await said("check")) ?? []).sort()).toEqual([
    "1 Eintrag der Suche gelöscht",
    "Gespräch mit Altes Netz geändert (Jonas)",
    "Gespräch mit Küstennetz festgehalten (Lena)",
    "Gesucht: Amtsblatt (Jonas)",
    "Gesucht: IHK (Jonas)",
    "Impuls überarbeitet (Lena)",
    "Nicht mehr im Gebiet: Landkreis Cuxhaven",
    "Zum Gebiet gekommen: Landkreis Osterholz",
  ]);
});

it("names partners of the impulse, but neither who said no nor what is internal", async () => {
  const add = (more: Parameters<typeof partner>[0]) => changeInitiative(initiativeId, team, (tx) => addPartner(tx, initiativeId, team, partner(more)));
  const [kept, gone, refused] = [await add({ name: "Werft" }), await add({ name: "Schule" }), await add({ name: "Amt" })];
  await submit("impulse");
  const change = (partnerId: string, revision: number, fields: object) => changeInitiative(initiativeId, team, (tx) => changePartner(tx, { initiativeId, partnerId }, team, revision, fields));
  await change(kept, 1, { gives: "Werkstatt", note: "schwierig" });
  await change(kept, 2, { influence: 3 });
  await change(refused, 1, { state: "declined" });
  await changeInitiative(initiativeId, team, (tx) => removePartner(tx, { initiativeId, partnerId: gone }, team));
  await add({ name: "Neuer Verein" });
  await add({ name: "Kommt nicht", state: "declined" });
  expect(((await said("impulse")) ?? []).sort()).toEqual([
    "Partner „Neuer Verein“ aufgenommen (Lena)",
    "Partner „Schule“ von der Karte genommen (Lena)",
    "Partner „Werft“ geändert: Bringt ein (Lena)",
  ]);
});

it("a step discussed together is measured from there, and says that it was opened again", async () => {
  await submit("impulse");
  await runCommand(initiativeId, adviser, { type: "STEP.DISCUSS", step: "impulse", note: "" });
  expect(await seen("impulse")).toMatchObject({ since: { kind: "discussed", by: "Berta" }, changes: [] });
  await runCommand(initiativeId, team, { type: "STEP.REOPEN", step: "impulse", reason: "Neue Partner" });
  expect(await said("impulse")).toHaveLength(1);
  expect((await seen("impulse"))?.changes[0]).toMatchObject({ who: "Lena" });
});
