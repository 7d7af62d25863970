import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { attachedTo, partnerOf, partnersOf } from "./queries.server";
import type { PartnerBasics } from "./partner-basics";
import { addPartner, changePartner, removePartner } from "./save-partner.server";

const werft: PartnerBasics = { name: "Werft", kind: "company", state: "interested", gives: "Werkstatt", ags: "03352", postcode: "27472", town: "Cuxhaven", webDomain: "werft.example" };

const anke = { user: { id: "anke", name: "Anke" } };

let ours: string;
let theirs: string;

beforeEach(async () => {
  await db.initiative.deleteMany();
  const [a, b] = await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })));
  [ours, theirs] = [a!.id, b!.id];
});

const add = (initiativeId: string, content = werft) => transaction((tx) => addPartner(tx, initiativeId, anke, content));

describe("saving a partner", () => {
  it("adds one and lists it in the order of adding", async () => {
    const first = await add(ours);
    const second = await add(ours, { ...werft, name: "Aquarium", ags: null, postcode: null });
    expect((await partnersOf(ours)).map(({ id }) => id)).toEqual([first, second]);
    expect(await partnerOf(ours, first)).toMatchObject({ ...werft, revision: 1 });
    expect(await partnersOf(theirs)).toEqual([]);
  });

  it("adds one once when the same form arrives twice, and touches none of another initiative", async () => {
    const id = "3f0c1a52-5a0b-4f6e-9f53-0a5f5a6f1d10";
    for (const name of ["Werft", "Werft"]) await transaction((tx) => addPartner(tx, ours, anke, { ...werft, name }, id));
    expect(await partnersOf(ours)).toHaveLength(1);
    expect(await transaction((tx) => addPartner(tx, theirs, anke, { ...werft, name: "Andere" }, id))).not.toBe(id);
    expect(await partnerOf(ours, id)).toMatchObject({ name: "Werft" });
  });

  it("writes over the version the form was made from", async () => {
    const partnerId = await add(ours);
    const changed = await transaction((tx) => changePartner(tx, { initiativeId: ours, partnerId }, anke, 1, { ...werft, state: "active" }));
    expect(changed).toEqual({ status: "saved" });
    expect(await partnerOf(ours, partnerId)).toMatchObject({ state: "active", revision: 2 });
  });

  it("gives what is stored where somebody was faster, and writes nothing", async () => {
    const partnerId = await add(ours);
    const which = { initiativeId: ours, partnerId };
    await transaction((tx) => changePartner(tx, which, anke, 1, { ...werft, gives: "Werkstatt und Zeit" }));
    const late = await transaction((tx) => changePartner(tx, which, anke, 1, { ...werft, gives: "Geld" }));
    expect(late).toMatchObject({ status: "conflict", by: "Anke", current: { gives: "Werkstatt und Zeit", revision: 2 } });
    expect(await partnerOf(ours, partnerId)).toMatchObject({ gives: "Werkstatt und Zeit" });
  });

  it("knows no partner of another initiative", async () => {
    const partnerId = await add(theirs);
    expect(await partnerOf(ours, partnerId)).toBeNull();
    expect(await transaction((tx) => changePartner(tx, { initiativeId: ours, partnerId }, anke, 1, { ...werft, name: "Meins" }))).toEqual({ status: "unknown" });
    expect(await transaction((tx) => removePartner(tx, { initiativeId: ours, partnerId }, anke))).toBe(false);
    expect(await partnerOf(theirs, partnerId)).toMatchObject({ name: "Werft", revision: 1 });
  });
});

describe("taking a partner away", () => {
  it("keeps its conversations and says before what hangs on it", async () => {
    const partnerId = await add(ours);
    const network = await db.network.create({ data: { slug: "netz", name: "Netz", normalizedName: "netz", kind: "sonstiges", land: "NI" } });
    await db.conversation.create({ data: { initiativeId: ours, kind: "talk", partnerId, organisation: "Werft", heldOn: "2026-11-02" } });
    await db.matchVerdict.create({ data: { initiativeId: ours, partnerId, networkId: network.id, networkPartner: "Werft GmbH", verdict: "confirmed" } });
    expect(await attachedTo(partnerId)).toEqual({ conversations: 1, verdicts: 1 });

    expect(await transaction((tx) => removePartner(tx, { initiativeId: ours, partnerId }, anke))).toBe(true);
    expect(await partnersOf(ours)).toEqual([]);
    expect(await partnerOf(ours, partnerId)).toBeNull();
    expect(await db.conversation.findMany()).toMatchObject([{ partnerId, organisation: "Werft" }]);
  });

  it("forgets it after 30 days, at the next one that is taken away", async () => {
    const [old, recent] = [await add(ours), await add(ours)];
    await transaction((tx) => removePartner(tx, { initiativeId: ours, partnerId: old }, anke));
    await db.partner.update({ where: { id: old }, data: { removedAt: new Date(Date.now() - 31 * 24 * 3600 * 1000) } });
    await transaction((tx) => removePartner(tx, { initiativeId: ours, partnerId: recent }, anke));
    expect(await db.partner.findMany({ select: { id: true } })).toEqual([{ id: recent }]);
  });
});
