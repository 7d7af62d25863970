import { beforeEach, expect, it } from "vitest";
import { accessTo } from "~/domains/account/index.server";
import { startJourney } from "~/domains/journey/index.server";
import { db, transaction } from "~/platform/db.server";
import { addStandIn, assignAdvisers, assignGroups, endStandIn, findInitiatives, handOver, listAdvisers, withdrawGroups } from "../index.server";

const actor = { user: { id: "sina", name: "Sina" } };
let ids: string[] = [];

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM pgboss.job`;
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  for (const [id, role] of [["anton", "adviser"], ["berta", "adviser"], ["lea", "member"]] as const) {
    await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role } });
  }
  ids = [];
  for (const slug of ["eins", "zwei", "drei"]) {
    ids.push(
      await transaction(async (tx) => {
        const { id } = await tx.initiative.create({ data: { slug, name: slug, memberships: { create: { userId: "lea", role: "lead" } } } });
        await startJourney(tx, id, { user: null });
        return id;
      }),
    );
  }
});

const mailsTo = async (name: string) => (await db.$queryRaw<{ text: string }[]>`SELECT data->>'text' AS text FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${`${name}@beispiel.test`}`).map(({ text }) => text);
const advised = async (userId: string) => db.adviserAssignment.count({ where: { userId } });

it("assigns several at once: one mail to the adviser, one to each team, none for what was so already", async () => {
  expect(await assignGroups(ids.slice(0, 2), "berta", actor)).toBe(2);
  expect(await assignGroups(ids, "berta", actor)).toBe(1);
  expect(await mailsTo("berta")).toHaveLength(2);
  expect(await mailsTo("lea")).toHaveLength(3);
  expect(await withdrawGroups(ids.slice(0, 1), "berta", actor)).toBe(1);
  expect(await advised("berta")).toBe(2);
  expect((await mailsTo("lea")).join("\n")).toContain("berta berät Ihre Initiative nicht mehr");
});

it("nobody who may not advise is assigned", async () => {
  expect(await assignGroups(ids, "lea", actor)).toBeNull();
  expect(await handOver("berta", "lea", actor)).toBeNull();
  expect(await handOver("berta", "berta", actor)).toBeNull();
});

it("hands over all groups, also those the other advises already", async () => {
  await assignGroups(ids, "berta", actor);
  await assignGroups(ids.slice(0, 1), "anton", actor);
  expect(await handOver("berta", "anton", actor)).toBe(3);
  expect([await advised("berta"), await advised("anton")]).toEqual([0, 3]);
  expect((await mailsTo("lea")).join("\n")).toContain("berta übergibt Ihre Initiative an anton");
});

it("the list is filtered by adviser and by having none", async () => {
  await assignGroups(ids.slice(0, 2), "berta", actor);
  const names = async (adviser: Parameters<typeof findInitiatives>[0]["adviser"]) => (await findInitiatives({ q: "", adviser, page: 1 })).initiatives.map(({ name }) => name).sort();
  expect(await names({ id: "berta" })).toEqual(["eins", "zwei"]);
  expect(await names("keine")).toEqual(["drei"]);
  expect(await names(null)).toHaveLength(3);
});

it("a stand-in sees the groups meanwhile, and no longer once it is ended; both are told", async () => {
  await assignGroups(ids, "berta", actor);
  expect(await addStandIn({ absent: "berta", standIn: "anton", startsOn: "2020-01-01", endsOn: "2999-01-01" })).toBe(true);
  expect((await accessTo({ id: ids[0] ?? "" }, "anton")).adviser).toBe(true);
  expect(await mailsTo("anton")).toHaveLength(1);
  const [, berta] = await listAdvisers("2026-11-23");
  expect(berta).toMatchObject({ name: "berta", groups: 3, standIns: [{ standIn: "anton", running: true }] });
  await endStandIn(berta?.standIns[0]?.id ?? "");
  expect((await accessTo({ id: ids[0] ?? "" }, "anton")).adviser).toBe(false);
});

it("one team that loses its adviser on the single page is told as well", async () => {
  await assignGroups(ids.slice(0, 1), "berta", actor);
  expect(await assignAdvisers(ids[0] ?? "", actor, ["berta"], ["anton"])).toEqual({ assigned: 1, withdrawn: 1 });
  expect((await mailsTo("lea")).join("\n")).toContain("weiterhin für Sie da: anton");
});
