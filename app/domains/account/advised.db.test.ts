import { beforeEach, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { accessTo, advisedBy, advisedIds, advisersOf } from "./index.server";

let initiativeId = "";
beforeEach(async () => {
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  for (const id of ["berta", "anton"]) await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role: "adviser" } });
  initiativeId = (await db.initiative.create({ data: { slug: "probe", name: "Probe", assignments: { create: { userId: "berta" } } } })).id;
  await db.standIn.create({ data: { absentId: "berta", standInId: "anton", startsOn: "2026-12-21", endsOn: "2027-01-04" } });
});

const groups = async (userId: string, day: string) => {
  const [byFilter, bySql] = await Promise.all([
    db.initiative.count({ where: { assignments: { some: advisedBy(userId, day) } } }),
    db.$queryRaw<unknown[]>`SELECT 1 FROM "Initiative" i WHERE i."id" IN (${advisedIds(userId, day)})`,
  ]);
  expect(bySql).toHaveLength(byFilter);
  return byFilter;
};

it.each([["2026-12-20", 0], ["2026-12-21", 1], ["2027-01-04", 1], ["2027-01-05", 0]])("a stand-in sees the groups from the first to the last day: %s", async (day, count) => {
  expect(await groups("anton", day)).toBe(count);
  expect(await groups("berta", day)).toBe(1);
});

it("the team sees who stands in and until when; nobody is named twice", async () => {
  const named = async (day: string) => (await advisersOf(db, initiativeId, day)).map(({ name, standInUntil }) => [name, standInUntil]);
  expect(await named("2026-12-24")).toEqual([["berta", null], ["anton", "2027-01-04"]]);
  await db.adviserAssignment.create({ data: { initiativeId, userId: "anton" } });
  expect(await named("2026-12-24")).toEqual([["anton", null], ["berta", null]]);
});

it("a stand-in goes with the assignment and with the role of the absent adviser", async () => {
  await db.standIn.updateMany({ data: { startsOn: "2000-01-01", endsOn: "2999-12-31" } });
  expect(await accessTo({ id: initiativeId }, "anton")).toEqual({ membership: null, adviser: true });
  await db.user.update({ where: { id: "berta" }, data: { role: "member" } });
  expect(await accessTo({ id: initiativeId }, "anton")).toEqual({ membership: null, adviser: false });
});
