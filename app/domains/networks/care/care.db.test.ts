import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { changeEntry, findEntries, findEntry, findProposal, mergeProposal, possibleDoubles, publishProposal, refuseProposal } from "../index.server";
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
    expect(await transaction((tx) => mergeProposal(tx, id(1), 1, id(3)))).toBe("gone");
    expect(await transaction((tx) => mergeProposal(tx, id(1), 1, id(2)))).toBe("done");
    expect(await findProposal(id(1))).toBeNull();
    expect(await findEntry(id(2))).toMatchObject({ foundedYear: 2015, goals: ["Berufsorientierung stärken"], goalKeys: ["career_orientation"], districts: [{ ags: "03352" }], revision: 2 });
    expect(await db.conversation.findMany()).toMatchObject([{ networkId: id(2) }]);
    expect(await db.matchVerdict.findMany()).toMatchObject([{ networkId: id(2), verdict: "confirmed" }]);
  });
});

describe("an entry", () => {
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
