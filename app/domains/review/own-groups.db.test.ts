import { beforeEach, describe, expect, it } from "vitest";
import { can } from "~/domains/account";
import { accessTo } from "~/domains/account/index.server";
import { journeyOf, startJourney } from "~/domains/journey/index.server";
import { db, transaction } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { handOver, ownGroups, portfolioCounts, portfolioForExport, portfolioOf, withdrawGroups } from "./index.server";
import { portfolioQuery } from "./portfolio";

const nobody = { user: null };
const all = portfolioQuery(new URLSearchParams());
const inDays = (days: number) => calendarDate(new Date(Date.now() + days * 86_400_000));
let initiativeId = "";

beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  await db.standIn.deleteMany();
  for (const id of ["anna", "berta"]) await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role: "adviser" } });
  initiativeId = await transaction(async (tx) => {
    const { id } = await tx.initiative.create({ data: { slug: "probe", name: "Probe", districts: { create: { ags: "03352" } }, assignments: { create: { userId: "anna" } } } });
    await startJourney(tx, id, nobody);
    return id;
  });
});

const standIn = (startsOn: number, endsOn: number) => db.standIn.create({ data: { absentId: "anna", standInId: "berta", startsOn: inDays(startsOn), endsOn: inDays(endsOn) } });

/** Where somebody meets the group: the list, its export, its numbers, the form for notes, its pages. */
async function meets(userId: string): Promise<Record<string, number>> {
  const role = (await db.user.findUniqueOrThrow({ where: { id: userId } })).role;
  const [list, file, counts, notes, access] = await Promise.all([portfolioOf(userId, all), portfolioForExport(userId, all), portfolioCounts(userId), ownGroups(userId), accessTo({ id: initiativeId }, userId)]);
  const pages = can({ user: { role } }, "initiative.read", access) && can({ user: { role } }, "review.write", access) ? 1 : 0;
  return { list: list.total, file: file.length, counts: counts.all, notes: notes.length, pages };
}
const everywhere = { list: 1, file: 1, counts: 1, notes: 1, pages: 1 };
const nowhere = { list: 0, file: 0, counts: 0, notes: 0, pages: 0 };

describe("an adviser sees the own groups and no others", () => {
  it.each<[string, () => Promise<unknown>, anna: object, berta: object, hasAdviser: boolean]>([
    ["assigned to somebody else", () => Promise.resolve(), everywhere, nowhere, true],
    ["standing in today", () => standIn(0, 0), everywhere, everywhere, true],
    ["standing in for some days more", () => standIn(-3, 3), everywhere, everywhere, true],
    ["the absence ended yesterday", () => standIn(-9, -1), everywhere, nowhere, true],
    ["the absence begins tomorrow", () => standIn(1, 9), everywhere, nowhere, true],
    ["handed over", () => handOver("anna", "berta", nobody), nowhere, everywhere, true],
    ["handed over while somebody stood in", () => standIn(-1, 1).then(() => handOver("anna", "berta", nobody)), nowhere, everywhere, true],
    ["handed over and back", () => handOver("anna", "berta", nobody).then(() => handOver("berta", "anna", nobody)), everywhere, nowhere, true],
    ["withdrawn", () => withdrawGroups([initiativeId], "anna", nobody), nowhere, nowhere, false],
    ["withdrawn while somebody stood in", () => standIn(-1, 1).then(() => withdrawGroups([initiativeId], "anna", nobody)), nowhere, nowhere, false],
    ["no longer an adviser", () => db.user.update({ where: { id: "anna" }, data: { role: "member" } }), { ...nowhere }, nowhere, false],
    ["no longer an adviser while somebody stood in", () => standIn(-1, 1).then(() => db.user.update({ where: { id: "anna" }, data: { role: "member" } })), nowhere, nowhere, false],
  ])("%s", async (_, happens, anna, berta, hasAdviser) => {
    await happens();
    expect({ anna: await meets("anna"), berta: await meets("berta") }).toEqual({ anna, berta });
    expect((await journeyOf(initiativeId)).facts.hasAdviser).toBe(hasAdviser);
  });
});
