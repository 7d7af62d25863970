import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { changeEntry, findEntries, findEntry, findProposal, findProposals, markDoubles, mergeProposal, possibleDoubles, publishProposal, refuseProposal } from "../index.server";
import { entryValues } from "./entry-values";
import { entrySchema } from "./schema";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

async function network(n: number, name: string, rest: object = {}, ags: string[] = []) {
  return db.network.create({
    data: { id: id(n), slug: `netz-${n}`, name, normalizedName: name.toLowerCase(), kind: "mint_region", land: "NI", state: "published", ...rest, districts: { create: ags.map((key) => ({ ags: key })) } },
  });
}

beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.network.deleteMany();
  await db.initiative.create({ data: { id: "team", slug: "team", name: "Team" } });
});

const merging = (n: number) => ({ revision: 1, target: id(n), targetRevision: 1, choices: { name: "proposal" as const }, by: "Ada" });
const proposed = { state: "proposed", proposedByInitiativeId: "team" };

describe("a proposal", () => {
  it("is published once, and not over the team's head", async () => {
    await network(1, "Fund", proposed);
    expect(await transaction((tx) => publishProposal(tx, id(1), 7))).toBe("conflict");
    expect(await transaction((tx) => publishProposal(tx, id(1), 1))).toBe("done");
    expect(await transaction((tx) => publishProposal(tx, id(1), 2))).toBe("gone");
    expect(await db.network.findUnique({ where: { id: id(1) } })).toMatchObject({ state: "published", proposedByInitiativeId: "team" });
  });

  it("that is refused stays with its team, with the reason", async () => {
    await network(1, "Fund", proposed);
    await network(2, "Von niemandem", { state: "proposed" });
    expect(await transaction((tx) => refuseProposal(tx, id(1), 1, "Kein Netzwerk."))).toBe("done");
    expect(await transaction((tx) => refuseProposal(tx, id(2), 1, "Kein Netzwerk."))).toBe("done");
    expect(await db.network.findUnique({ where: { id: id(1) } })).toMatchObject({ state: "kept", refusal: "Kein Netzwerk." });
    expect(await db.network.findUnique({ where: { id: id(2) } })).toMatchObject({ state: "rejected" });
  });

  it("is merged: the entry is filled, what the team wrote moves along", async () => {
    await network(1, "MINT-Region Cuxland e. V.", { ...proposed, goals: ["Berufsorientierung stärken"], foundedYear: 2020 }, ["03352"]);
    await network(2, "MINT Region Cuxland", { foundedYear: 2015 });
    const partner = await db.partner.create({ data: { initiativeId: "team", name: "Schule" } });
    await db.conversation.create({ data: { initiativeId: "team", kind: "talk", networkId: id(1), organisation: "Cuxland", heldOn: "2026-11-01" } });
    for (const networkId of [id(1), id(2)]) {
      await db.matchVerdict.create({ data: { initiativeId: "team", partnerId: partner.id, networkId, networkPartner: "Schule", verdict: networkId === id(1) ? "ruled_out" : "confirmed" } });
    }
    const proposal = await findProposal(id(1));
    expect((await possibleDoubles(proposal!)).map((double) => double.id)).toEqual([id(2)]);
    expect(await transaction((tx) => mergeProposal(tx, id(1), merging(3)))).toBe("gone");
    expect(await transaction((tx) => mergeProposal(tx, id(1), { ...merging(2), targetRevision: 7 }))).toBe("conflict");
    expect(await transaction((tx) => mergeProposal(tx, id(1), merging(2)))).toBe("done");
    expect(await findProposal(id(1))).toBeNull();
    expect(await findEntry(id(2))).toMatchObject({ name: "MINT-Region Cuxland e. V.", foundedYear: 2015, updatedBy: "Ada", goals: ["Berufsorientierung stärken"], goalKeys: ["career_orientation"], districts: [{ ags: "03352" }], revision: 2 });
    expect(await db.conversation.findMany()).toMatchObject([{ networkId: id(2) }]);
    expect(await db.matchVerdict.findMany()).toMatchObject([{ networkId: id(2), verdict: "confirmed" }]);
  });
});

describe("doubles", () => {
  it("are marked in the list: of an entry, of each other", async () => {
    await network(1, "MINT Region Cuxland", {}, ["03352"]);
    await network(2, "MINT-Region Cuxland e. V.", proposed, ["03352"]);
    await network(3, "Forschertage Altmark", { ...proposed, land: "ST" });
    await network(4, "Forscher-Tage Altmark", { state: "proposed", land: "ST" });
    await network(5, "Ganz etwas anderes", proposed);
    const { proposals } = await findProposals(1);
    const doubles = await markDoubles(proposals);
    expect(doubles.get(id(2))).toEqual({ id: id(1), name: "MINT Region Cuxland", kind: "entry" });
    expect(doubles.get(id(3))).toMatchObject({ id: id(4), kind: "proposal" });
    expect(doubles.get(id(4))).toMatchObject({ id: id(3), kind: "proposal" });
    expect(doubles.has(id(5))).toBe(false);
  });
});

describe("an entry", () => {
  it("is saved and its correction settled in one step, not one of another entry", async () => {
    await network(1, "Alt");
    await network(2, "Anderes");
    const [own, other] = await Promise.all([id(1), id(2)].map((networkId) => db.correction.create({ data: { networkId, body: "Stimmt nicht", email: "ada@beispiel.test" } })));
    const input = (revision: string, settles: string) => ({ ...entryValuesOf, revision, settles });
    const entryValuesOf = { ...entryValues((await findEntry(id(1)))!), foundedYear: undefined, contactMailbox: undefined };
    expect(await changeEntry(id(1), entrySchema.parse(input("1", own!.id)), "Ada")).toBe("saved");
    expect(await changeEntry(id(1), entrySchema.parse(input("2", other!.id)), "Ada")).toBe("saved");
    expect(await db.correction.findUnique({ where: { id: own!.id } })).toMatchObject({ outcome: "taken", email: "" });
    expect(await db.correction.findUnique({ where: { id: other!.id } })).toMatchObject({ settledAt: null });
  });


  it("is saved with what follows from it; a stale form changes nothing", async () => {
    await network(1, "Alt", {}, ["03352"]);
    const values = { ...entryValues((await findEntry(id(1)))!), name: "MINT Küste", goals: "Robotik\n\n- Mädchen fördern", districts: "Landkreis Stade", state: "outdated", revision: "1", foundedYear: undefined, contactMailbox: undefined };
    const input = entrySchema.parse(values);
    expect(await changeEntry(id(1), input, "Ada")).toBe("saved");
    expect(await findEntry(id(1))).toMatchObject({ name: "MINT Küste", goals: ["Robotik", "Mädchen fördern"], state: "outdated", districts: [{ ags: "03359" }], revision: 2 });
    expect(await changeEntry(id(1), { ...input, name: "Anders" }, "Berta")).toMatchObject({ conflict: { name: "MINT Küste", revision: 2, updatedBy: "Ada" } });
    expect(await changeEntry(id(9), input, "Ada")).toBe("gone");
  });

  it("of a team is not in the directory", async () => {
    await network(1, "Fund", { state: "kept", proposedByInitiativeId: "team" });
    expect(await findEntry(id(1))).toBeNull();
    expect((await findEntries({ q: "Fund", state: null, old: false, page: 1 })).total).toBe(0);
  });

  it("is found by name and Kreis, whatever its state", async () => {
    await network(1, "MINT Küste", { state: "ended" }, ["03352"]);
    await network(2, "MINT Wald");
    const found = async (q: string, state: "ended" | null = null) => (await findEntries({ q, state, old: false, page: 1 })).entries.map(({ name }) => name);
    expect(await found("")).toEqual(["MINT Küste", "MINT Wald"]);
    expect(await found("cuxhaven")).toEqual(["MINT Küste"]);
    expect(await found("", "ended")).toEqual(["MINT Küste"]);
  });
});
