import { beforeEach, expect, it } from "vitest";
import { startJourney } from "~/domains/journey/index.server";
import { db, transaction } from "~/platform/db.server";
import { changeAccountRole, deleteAccount } from "../index.server";

const sina = { user: { id: "sina", name: "Sina Sommer" } };

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM pgboss.job`;
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  for (const [id, role] of [["sina", "service"], ["berta", "adviser"], ["anton", "adviser"], ["lea", "member"]] as const) {
    await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role } });
  }
  for (const [slug, advisers] of [["eins", ["berta"]], ["zwei", ["berta", "anton"]]] as const) {
    await transaction(async (tx) => {
      const { id } = await tx.initiative.create({
        data: { slug, name: slug, memberships: { create: { userId: "lea", role: "lead" } }, assignments: { create: advisers.map((userId) => ({ userId })) } },
      });
      await startJourney(tx, id, { user: null });
    });
  }
});

const groupsOf = (userId: string) => db.adviserAssignment.count({ where: { userId } });
const mailsTo = (email: string) => db.$queryRaw<{ text: string }[]>`SELECT data->>'text' AS text FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${email} ORDER BY data->>'text'`;

it("takes no group away unless exactly their number was confirmed", async () => {
  expect(await changeAccountRole("berta", "member", sina, 0)).toBe("changed");
  expect(await changeAccountRole("berta", "member", sina, 3)).toBe("changed");
  expect(await groupsOf("berta")).toBe(2);
  expect(await db.user.findUnique({ where: { id: "berta" }, select: { role: true } })).toEqual({ role: "adviser" });
  expect(await mailsTo("lea@beispiel.test")).toEqual([]);
});

it("withdraws confirmed groups and tells each team who is left", async () => {
  await db.standIn.create({ data: { absentId: "anton", standInId: "berta", startsOn: "2026-01-01", endsOn: "2099-01-01" } });
  expect(await changeAccountRole("berta", "member", sina, 2)).toBe("done");
  expect(await groupsOf("berta")).toBe(0);
  expect(await groupsOf("anton")).toBe(1);
  expect(await db.standIn.count()).toBe(0);
  const [first, second] = await mailsTo("lea@beispiel.test");
  expect(`${first?.text}${second?.text}`).toContain("berta berät Ihre Initiative nicht mehr; weiterhin für Sie da: anton.");
  expect(`${first?.text}${second?.text}`).toContain("sobald jemand anderes zugeordnet ist");
  expect((await mailsTo("berta@beispiel.test"))[0]?.text).toContain("Sina Sommer von der Servicestelle hat Ihre Rolle geändert: Mitglied.");
});

it("between adviser and service point no group is lost", async () => {
  expect(await changeAccountRole("berta", "service", sina, 2)).toBe("done");
  expect(await groupsOf("berta")).toBe(2);
  expect(await changeAccountRole("berta", "adviser", sina, 2)).toBe("done");
  expect(await groupsOf("berta")).toBe(2);
});

it("nobody changes or deletes their own account here", async () => {
  expect(await changeAccountRole("sina", "member", sina, 0)).toBe("self");
  expect(await deleteAccount("sina", sina)).toBe("self");
});

it("a deleted adviser's teams are told; a lead has to hand over first", async () => {
  expect(await deleteAccount("lea", sina)).toMatchObject({ lastLeadOf: [{ slug: "eins" }, { slug: "zwei" }] });
  expect(await deleteAccount("berta", sina)).toBe("done");
  expect(await mailsTo("lea@beispiel.test")).toHaveLength(2);
  expect((await mailsTo("berta@beispiel.test"))[0]?.text).toContain("Sina Sommer von der Servicestelle hat Ihren Zugang");
});
