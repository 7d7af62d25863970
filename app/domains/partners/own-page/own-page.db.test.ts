import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { contactOf, deleteContact, saveContact } from "../detail/contact.server";
import { removedPartners, restoringEdit } from "../detail/removed-partners.server";
import { editMap } from "../map/change-map.server";
import { mapOf } from "../map/map-queries.server";
import { sharedMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import { answerOwnPage, issueOwnPage, ownerOf, ownPageOf, revokeOwnPage } from "./own-page.server";
import { ownView } from "./own-view";

const anke = { user: { id: "anke", name: "Anke" } };
/** Stands in every field that nobody but the team may see. */
const secret = "GEHEIM";
const werft = newPartner({ name: "Werft", kind: "company", state: "joining", note: secret, style: secret, influence: 3, stake: 1, unreached: true, mailbox: "info@werft.example" });
const absage = newPartner({ name: `Absage ${secret}`, kind: "foundation", state: "declined" });
const schule = newPartner({ name: "Schule", kind: "secondary_school", state: "idea", note: secret, needs: "Paten" });
let ours: string;
let theirs: string;
let ids: { werft: string; schule: string; absage: string };

beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
  ids = { werft: randomUUID(), schule: randomUUID(), absage: randomUUID() };
  const edits = [
    { entity: "partner", id: ids.werft, before: null, after: werft },
    { entity: "partner", id: ids.schule, before: null, after: schule },
    { entity: "partner", id: ids.absage, before: null, after: absage },
    { entity: "relation", id: randomUUID(), before: null, after: { fromId: ids.werft, toId: ids.schule, kind: "instruction", strength: 2, wished: false } },
    { entity: "offer", id: randomUUID(), before: null, after: { name: "Labor", stages: ["kita"], themes: [], targetGroups: [], capacity: 12, note: secret, partnerIds: [ids.werft, ids.absage, ids.schule] } },
  ] as const;
  await transaction((tx) => editMap(tx, ours, anke, edits.map((edit) => ({ editId: randomUUID(), edit: structuredClone(edit) as never })), { whole: true }));
});

describe("what is not for others", () => {
  it("is in neither the shared map nor a partner's own view", async () => {
    const map = await mapOf(ours);
    expect(JSON.stringify(map)).toContain(secret);
    const shared = JSON.stringify(sharedMap(map));
    const own = JSON.stringify(ownView(map, ids.werft));
    for (const text of [shared, own]) expect(text).not.toMatch(/GEHEIM|influence|stake|unreached|"note"|"style"|instruction/);
    expect(shared).not.toContain("mailbox");
    expect(ownView(map, ids.werft)).toEqual({
      entry: { name: "Werft", gives: "", needs: "", postcode: null, town: "", webDomain: "", mailbox: "info@werft.example" },
      offers: [{ offer: expect.objectContaining({ name: "Labor", capacity: 12 }) as unknown, with: ["Schule"] }],
    });
    expect(own).not.toContain("Paten");
  });
});

describe("the personal link", () => {
  it("leads to its partner until it is renewed or blocked, and only its hash is kept", async () => {
    const first = (await issueOwnPage(ours, ids.werft))!;
    expect(await ownerOf(first)).toMatchObject({ partnerId: ids.werft, initiativeId: ours, initiative: "unsere" });
    expect(JSON.stringify(await db.partnerPage.findMany())).not.toContain(first);
    const second = (await issueOwnPage(ours, ids.werft))!;
    expect(await ownerOf(first)).toBeNull();
    expect(await ownerOf(second)).not.toBeNull();
    await revokeOwnPage(ours, ids.werft);
    expect(await ownerOf(second)).toBeNull();
    expect(await ownPageOf(ids.werft)).toMatchObject({ revoked: true });
  });

  it("is neither made nor blocked by another initiative, and rests while the partner is off the map", async () => {
    expect(await issueOwnPage(theirs, ids.werft)).toBeNull();
    const token = (await issueOwnPage(ours, ids.werft))!;
    await revokeOwnPage(theirs, ids.werft);
    expect(await ownerOf(token)).not.toBeNull();
    await db.partner.update({ where: { id: ids.werft }, data: { removedAt: new Date() } });
    expect(await ownerOf(token)).toBeNull();
    expect(await answerOwnPage(token, { checked: true })).toBe(false);
  });

  it("keeps what the partner answered, also when the link is renewed", async () => {
    const token = (await issueOwnPage(ours, ids.werft))!;
    expect(await ownerOf(token)).toMatchObject({ checkedAt: null, namedInPublic: null });
    await answerOwnPage(token, { checked: true });
    await answerOwnPage(token, { namedInPublic: false });
    await issueOwnPage(ours, ids.werft);
    expect(await ownPageOf(ids.werft)).toMatchObject({ checkedAt: expect.any(Date) as unknown, namedInPublic: false, revoked: false });
  });
});

describe("the person to talk to", () => {
  const person = { name: "Frau Ode", role: "", email: "ode@werft.example", phone: "" };
  const which = () => ({ initiativeId: ours, partnerId: ids.werft });
  const save = (content: typeof person, revision: number, where = which()) => saveContact(where, { ...content, revision }, "Anke");

  it("is kept apart from the partner and goes by itself", async () => {
    await save(person, 0);
    expect(await contactOf(ours, ids.werft)).toMatchObject({ ...person, revision: 1 });
    await deleteContact(theirs, ids.werft);
    expect(await contactOf(ours, ids.werft)).not.toBeNull();
    await deleteContact(ours, ids.werft);
    expect(await contactOf(ours, ids.werft)).toBeNull();
    expect(JSON.stringify(await db.mapChange.findMany())).not.toContain("Ode");
    expect((await mapOf(ours)).partners.map(({ name }) => name)).toContain("Werft");
  });

  it("says who was faster, and takes empty fields for a deletion", async () => {
    await save(person, 0);
    expect(await save({ ...person, name: "Herr Ode" }, 0)).toMatchObject({ status: "conflict", current: person });
    expect(await save({ ...person, phone: "1" }, 1)).toEqual({ status: "saved" });
    expect(await save(person, 1)).toMatchObject({ status: "conflict", current: { phone: "1", revision: 2 } });
    expect(await save(person, 2, { initiativeId: theirs, partnerId: ids.werft })).toEqual({ status: "unknown" });
    await save({ name: "", role: "", email: "", phone: "" }, 2);
    expect(await contactOf(ours, ids.werft)).toBeNull();
  });
});

it("brings a removed partner back as it was", async () => {
  const remove = { editId: randomUUID(), edit: { entity: "partner" as const, id: ids.werft, before: werft, after: null } };
  await transaction((tx) => editMap(tx, ours, anke, [remove]));
  expect(await removedPartners(ours)).toMatchObject([{ id: ids.werft, name: "Werft" }]);
  expect(await restoringEdit(theirs, ids.werft)).toBeNull();
  expect(await restoringEdit(ours, ids.schule)).toBeNull();
  const edit = (await restoringEdit(ours, ids.werft))!;
  await transaction((tx) => editMap(tx, ours, anke, [{ editId: randomUUID(), edit }]));
  expect(await removedPartners(ours)).toEqual([]);
  expect((await mapOf(ours)).partners).toContainEqual({ id: ids.werft, ...werft });
});
