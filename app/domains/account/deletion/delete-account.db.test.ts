import { beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { createUser, deleteAccount } from "../index.server";
import { emptyMailbox, lastMail } from "../mailbox.fixture.server";
import type { Role } from "../permissions";

beforeEach(async () => {
  await emptyMailbox();
  await db.initiative.deleteMany();
  await db.user.deleteMany();
});

async function person(name: string, role: Role = "member") {
  const email = `${name}@beispiel.test`;
  const { id } = (await createUser({ name, email, role, password: "ein recht langes Passwort" })) ?? { id: "" };
  return { id, email, role, locale: "de" as const };
}
const initiative = (leads: { id: string }[]) =>
  db.initiative.create({ data: { slug: "probe", name: "Probe", memberships: { create: leads.map(({ id }) => ({ userId: id, role: "lead" })) } } });

test("the last lead hands over first", async () => {
  const kim = await person("kim");
  await initiative([kim]);
  expect(await deleteAccount(kim)).toEqual({ lastLeadOf: [{ slug: "probe", name: "Probe" }], lastService: false });
  expect(await db.user.count()).toBe(1);
});

test("two leads who go at the same moment: one stays", async () => {
  const [kim, robin] = [await person("kim"), await person("robin")];
  await initiative([kim, robin]);
  const answers = await Promise.all([deleteAccount(kim), deleteAccount(robin)]);
  expect(answers.filter((hold) => hold === null)).toHaveLength(1);
  expect(await db.membership.count({ where: { role: "lead" } })).toBe(1);
});

test("the last of the service point stays", async () => {
  const kim = await person("kim", "service");
  expect(await deleteAccount(kim)).toMatchObject({ lastService: true });
  await person("robin", "service");
  expect(await deleteAccount(kim)).toBeNull();
});

test("sessions and memberships go, the initiative stays, a mail confirms it", async () => {
  const [kim, robin] = [await person("kim"), await person("robin")];
  await initiative([kim, robin]);
  expect(await deleteAccount(kim)).toBeNull();
  expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id: robin.id }]);
  expect(await db.initiative.count()).toBe(1);
  expect((await lastMail(kim.email)).subject).toBe("Ihr Zugang ist gelöscht");
});
