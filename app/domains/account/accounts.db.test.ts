import { beforeEach, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import { countAccounts, findAccounts, inviteAccount } from "./index.server";
import { emptyMailbox, lastMail } from "./mailbox.fixture.server";

beforeEach(async () => {
  await emptyMailbox();
  await db.initiative.deleteMany();
  await db.user.deleteMany();
  for (const [id, role] of [["sina", "service"], ["berta", "adviser"], ["mona", "member"]] as const) {
    await db.user.create({ data: { id, name: id, email: `${id}@beispiel.test`, role } });
  }
});

it("accounts are found by name and address, and counted by role", async () => {
  const names = async (q: string, role: "adviser" | null = null) => (await findAccounts({ q, role, page: 1 })).accounts.map(({ name }) => name);
  expect(await names("")).toEqual(["berta", "mona", "sina"]);
  expect(await names("MONA@")).toEqual(["mona"]);
  expect(await names("", "adviser")).toEqual(["berta"]);
  expect(await countAccounts()).toEqual({ member: 1, adviser: 1, service: 1 });
});

it("an invited adviser gets a mail with the way in, and no account is made twice", async () => {
  const person = { name: "Neue Beratung", email: "neu@beispiel.test", role: "adviser" as const };
  expect(await inviteAccount(person, { name: "sina" }, "de")).toBe("done");
  const mail = await lastMail("neu@beispiel.test");
  expect(mail.text).toContain("sina hat für Sie einen Zugang");
  expect(mail.text).toContain("/anmelden");
  expect(await db.user.findUnique({ where: { email: person.email } })).toMatchObject({ role: "adviser", emailVerified: false, locale: "de" });
  expect(await inviteAccount(person, { name: "sina" }, "de")).toBe("taken");
});
