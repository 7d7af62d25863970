import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "~/platform/db.server";
import { stopNotifications } from "~/platform/live/notifications.server";
import { editMap } from "../map/change-map.server";
import { historyOfPartner, mapOf } from "../map/map-queries.server";
import { newPartner } from "../new-partner";
import { addEntry, changeEntry, ownEntries, workshopByCode, withdrawEntry } from "./entries.server";
import { deleteForgotten } from "./forget-entries.server";
import { minutesDocument } from "./minutes-document.server";
import { minutesOf, saveAgreed, workshopTitles } from "./minutes.server";
import { type MakeEdits, setAside, takeEntries, trayOf } from "./tray.server";
import { wallOf } from "./wall.server";
import { closeWorkshop, extendWorkshop, openWorkshop, workshopsOf } from "./workshops.server";
import { mostEntries } from "./workshop";

const anke = { user: { id: "anke", name: "Anke" } };
const area = ["03352"];
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const said = { organisation: "Werft Nordsee", kind: "unknown", offers: "Schweißen", gives: "Halle", needs: "Azubis" };
let ours: string;
let theirs: string;
let workshop: { id: string; code: string };
const make: MakeEdits = (edits, options) => transaction((tx) => editMap(tx, ours, anke, edits, options));
const choice = (entryId: string, partnerId: string | null = null) => ({ entryId, kind: "company" as const, partnerId });

beforeEach(async () => {
  await db.initiative.deleteMany();
  [ours, theirs] = (await Promise.all(["unsere", "fremde"].map((slug) => db.initiative.create({ data: { slug, name: slug } })))).map(({ id }) => id) as [string, string];
  workshop = (await openWorkshop(ours, anke, { title: "Auftakt", hours: 3 }))!;
});
afterAll(stopNotifications);

const send = async (content = said) => {
  const key = randomUUID();
  expect(await addEntry(workshop.id, key, content)).toEqual({ status: "saved", entryKey: key });
  return { key, id: (await db.workshopEntry.findFirstOrThrow({ where: { entryKey: key } })).id };
};

describe("a workshop", () => {
  it("is found by its code however it is typed, takes entries until it ends, and is the only open one", async () => {
    expect(await workshopByCode(` ${workshop.code.toLowerCase().replace(/(...)/, "$1-")}`)).toMatchObject({ id: workshop.id, name: "unsere", open: true });
    expect(await workshopByCode("CDFHJK".replace("C", workshop.code[0] === "C" ? "D" : "C"))).toBeNull();
    expect(await openWorkshop(ours, anke, { title: "Noch einer", hours: 1 })).toBeNull();
    expect(await openWorkshop(theirs, anke, { title: "Ihrer", hours: 1 })).not.toBeNull();
    await closeWorkshop(theirs, workshop.id);
    expect((await workshopByCode(workshop.code))?.open).toBe(true);
    await closeWorkshop(ours, workshop.id);
    expect((await workshopByCode(workshop.code))?.open).toBe(false);
    expect(await addEntry(workshop.id, randomUUID(), said)).toEqual({ status: "closed" });
    expect(await extendWorkshop(ours, workshop.id)).toBe(true);
    await send();
    expect(await extendWorkshop(theirs, workshop.id)).toBe(false);
    expect((await workshopsOf(ours))[0]).toMatchObject({ open: true, openedBy: "Anke", counts: { waiting: 1, taken: 0 } });
  });

  it("closes by itself", async () => {
    await db.workshop.update({ where: { id: workshop.id }, data: { openedAt: at("09:00"), closesAt: at("12:00") } });
    expect(await addEntry(workshop.id, randomUUID(), said, at("12:00"))).toEqual({ status: "closed" });
    expect((await addEntry(workshop.id, randomUUID(), said, at("11:59"))).status).toBe("saved");
    expect((await wallOf(ours, at("12:00"))).workshop).toBeNull();
  });
});

describe("an entry", () => {
  it("that is sent twice counts once, also at the same moment; another one under the same key is one more", async () => {
    const key = randomUUID();
    await Promise.all([addEntry(workshop.id, key, said), addEntry(workshop.id, key, said)]);
    expect(await db.workshopEntry.count()).toBe(1);
    const second = await addEntry(workshop.id, key, { ...said, organisation: "Schule" });
    expect(second).toMatchObject({ status: "saved" });
    expect(await db.workshopEntry.count()).toBe(2);
    expect((await ownEntries(workshop.id, [key])).map(({ organisation }) => organisation)).toEqual(["Werft Nordsee"]);
  });

  it("is changed and withdrawn by its key, as long as it waits", async () => {
    const { key, id } = await send();
    const invited = (await workshopByCode(workshop.code))!;
    expect(await changeEntry(workshop.id, key, { ...said, gives: "Kran" })).toMatchObject({ status: "saved" });
    expect(await changeEntry(workshop.id, randomUUID(), said)).toEqual({ status: "seen" });
    await setAside(ours, id, true);
    expect(await changeEntry(workshop.id, key, said)).toEqual({ status: "seen" });
    expect(await withdrawEntry(invited, key)).toBe(false);
    expect(await setAside(theirs, id, false)).toBeNull();
    expect(await setAside(ours, id, false)).toBe("Werft Nordsee");
    expect(await ownEntries(workshop.id, [key])).toEqual([{ ...said, gives: "Kran", entryKey: key, seen: false }]);
    expect(await withdrawEntry(invited, key)).toBe(true);
    expect(await db.workshopEntry.count()).toBe(0);
  });

  it("is one too many after some hundred", async () => {
    await db.workshopEntry.createMany({ data: Array.from({ length: mostEntries }, (_, i) => ({ workshopId: workshop.id, entryKey: `${i}`, organisation: "Firma" })) });
    expect(await addEntry(workshop.id, randomUUID(), said)).toEqual({ status: "full" });
  });
});

describe("taking over", () => {
  it("makes a partner with its offers once, however often it is clicked, and the history names the workshop", async () => {
    const { id } = await send();
    expect((await trayOf(ours, area)).waiting).toEqual([expect.objectContaining({ id, organisation: "Werft Nordsee", becomes: "other", like: null })]);
    const both = await Promise.all([takeEntries(ours, [choice(id)], area, make), takeEntries(ours, [choice(id)], area, make)]);
    expect(both.every(({ status }) => status === "done")).toBe(true);
    const map = await mapOf(ours);
    expect(map.partners).toEqual([expect.objectContaining({ id, name: "Werft Nordsee", kind: "company", state: "interested", gives: "Halle", needs: "Azubis" })]);
    expect(map.offers).toEqual([expect.objectContaining({ name: "Schweißen", partnerIds: [id] })]);
    const history = await historyOfPartner(ours, id);
    expect(new Set(history.map(({ batchId }) => batchId))).toEqual(new Set([workshop.id]));
    expect(await workshopTitles(ours)).toEqual({ [workshop.id]: "Auftakt" });
    expect((await trayOf(ours, area)).waiting).toEqual([]);
  });

  it("adds to the partner that it resembles, and leaves the rest of it alone", async () => {
    const partnerId = randomUUID();
    await make([{ editId: randomUUID(), edit: { entity: "partner", id: partnerId, before: null, after: newPartner({ name: "Werft Nordsee GmbH", kind: "company", state: "asked", gives: "Kran", note: "geheim" }) } }], { whole: true });
    const { id } = await send();
    expect((await trayOf(ours, area)).waiting[0]?.like).toMatchObject({ partnerId, certain: true });
    await takeEntries(ours, [choice(id, partnerId)], area, make);
    expect((await mapOf(ours)).partners).toEqual([expect.objectContaining({ id: partnerId, name: "Werft Nordsee GmbH", state: "asked", gives: "Kran\nHalle", needs: "Azubis", note: "geheim" })]);
  });

  it("does nothing where the map refuses, and nothing with entries of others", async () => {
    const { id } = await send();
    expect(await takeEntries(ours, [choice(id)], area, () => Promise.resolve([{ editId: "x", status: "refused", reason: "tooMany" }]))).toEqual({ status: "changed" });
    expect(await takeEntries(theirs, [choice(id)], area, make)).toEqual({ status: "done", taken: 0, problems: [] });
    expect((await trayOf(ours, area)).waiting).toHaveLength(1);
    expect((await trayOf(theirs, area)).waiting).toEqual([]);
  });
});

describe("what is not for others", () => {
  const secret = "GEHEIM";
  it("is neither on the wall nor in the minutes", async () => {
    const [werft, absage] = [randomUUID(), randomUUID()];
    const add = (id: string, after: ReturnType<typeof newPartner>) => ({ editId: randomUUID(), edit: { entity: "partner" as const, id, before: null, after } });
    await make([add(werft, newPartner({ name: "Werft", kind: "company", state: "joining", note: secret, style: secret, influence: 3, stake: 2, unreached: true, mailbox: "info@werft.example" })), add(absage, newPartner({ name: `Absage ${secret}`, kind: "foundation", state: "declined" }))], { whole: true });
    const [one, two] = [await send({ ...said, organisation: "Werft" }), await send({ ...said, organisation: `Absage ${secret}` })];
    await takeEntries(ours, [choice(one.id, werft), choice(two.id, absage)], area, make);
    const minutes = (await minutesOf(ours, workshop.id))!;
    expect(minutes.entries).toEqual([expect.objectContaining({ organisation: "Werft", partner: { id: werft, name: "Werft", added: false } })]);
    const wall = await wallOf(ours);
    expect(wall).toMatchObject({ count: 1, workshop: { title: "Auftakt", code: workshop.code, waiting: 0 } });
    for (const shown of [JSON.stringify(wall), JSON.stringify(minutes), JSON.stringify(await workshopByCode(workshop.code))]) expect(shown).not.toMatch(/GEHEIM|influence|stake|"note"|"style"|mailbox|entryKey|declined/);
    expect((await minutesDocument("de", minutes, "Unsere", [])).subarray(0, 2).toString()).toBe("PK");
  });
});

it("writes down what was agreed, unless somebody was faster", async () => {
  expect(await saveAgreed(ours, workshop.id, { agreed: "Wir treffen uns im März.", revision: 1 })).toEqual({ status: "saved" });
  expect(await saveAgreed(ours, workshop.id, { agreed: "Im April.", revision: 1 })).toEqual({ status: "conflict", agreed: "Wir treffen uns im März.", revision: 2 });
  expect(await minutesOf(theirs, workshop.id)).toBeNull();
});

it("forgets what was not taken over fourteen days after the end", async () => {
  const [waiting, aside, taken] = [await send(), await send({ ...said, organisation: "Schule" }), await send({ ...said, organisation: "Kita" })];
  await setAside(ours, aside.id, true);
  await takeEntries(ours, [choice(taken.id)], area, make);
  await db.workshop.update({ where: { id: workshop.id }, data: { openedAt: at("09:00"), closesAt: at("12:00") } });
  expect(await deleteForgotten(db, new Date("2026-12-07T11:59:00Z"))).toBe(0);
  expect(await deleteForgotten(db, new Date("2026-12-07T12:00:00Z"))).toBe(2);
  expect((await db.workshopEntry.findMany()).map(({ id }) => id)).toEqual([taken.id]);
  expect(waiting.id).not.toBe(taken.id);
});
