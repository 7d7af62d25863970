import { beforeEach, expect, it } from "vitest";
import { db } from "~/platform/db.server";
import {
  accountDetail, changeAddress, confirmEmailChange, createUser, endAllSessions, lockAccount, requestSignInLink, resetSecondFactor, signInByLink, signInWithPassword, unlockAccount,
} from "../index.server";
import { emptyMailbox, lastMail, linkToken, mailsTo, originAt } from "../mailbox.fixture.server";

const sina = { id: "sina", name: "Sina Sommer" };
const [email, password] = ["kim@beispiel.test", "ein recht langes Passwort"];
let id = "";

beforeEach(async () => {
  await emptyMailbox();
  await db.attempt.deleteMany();
  await db.user.deleteMany();
  id = (await createUser({ name: "Kim", email, role: "member", password }))?.id ?? "";
});

const signIn = () => signInWithPassword({ email, password }, originAt());

it("the last sign-in is known", async () => {
  expect((await accountDetail(id))?.lastSignInAt).toBeNull();
  await signIn();
  expect(await accountDetail(id)).toMatchObject({ sessions: 1, lastSignInAt: expect.any(Date) as Date });
});

it("a locked account is signed out and lets nobody in, by password or by a link sent before", async () => {
  await signIn();
  await requestSignInLink(email, originAt());
  const token = linkToken(await lastMail(email));
  expect(await lockAccount(id, sina)).toBe("done");
  expect(await accountDetail(id)).toMatchObject({ sessions: 0, events: [{ deed: "lock", actorName: "Sina Sommer" }] });
  expect((await lastMail(email)).text).toContain("Sina Sommer von der Servicestelle hat Ihren Zugang zur Netzwerkstatt gesperrt");
  expect(await signIn()).toEqual({ wrong: true });
  expect(await signInByLink(token, originAt().headers)).toBeNull();
  await requestSignInLink(email, originAt());
  expect(linkToken(await lastMail(email))).toBe("");
  expect(await db.session.count()).toBe(0);
  expect(await unlockAccount(id, sina)).toBe("done");
  expect(await signIn()).toHaveProperty("cookies");
});

it("resetting the second factor ends the sessions; each deed is on record and told", async () => {
  await signIn();
  await db.user.update({ where: { id }, data: { twoFactorEnabled: true } });
  await db.twoFactor.create({ data: { id: "t", userId: id, secret: "x", backupCodes: "x" } });
  expect(await resetSecondFactor(id, sina)).toBe("done");
  expect(await accountDetail(id)).toMatchObject({ secondFactor: false, sessions: 0 });
  await signIn();
  expect(await endAllSessions(id, sina)).toBe("done");
  const detail = await accountDetail(id);
  expect(detail?.sessions).toBe(0);
  expect(detail?.events.map(({ deed }) => deed)).toEqual(["sessions", "secondFactor"]);
  expect(await mailsTo(email)).toHaveLength(2);
});

it("a new address has to be confirmed in its mailbox only, and the old one is told by whom", async () => {
  expect(await changeAddress(id, email, sina, "de")).toBe("same");
  expect(await changeAddress(id, "kim.neu@beispiel.test", sina, "de")).toBe("done");
  const told = (await lastMail(email)).text;
  expect(told).toContain("Sina Sommer von der Servicestelle");
  expect(told).not.toContain("/adresse/");
  const token = /\/adresse\/(\S+)/.exec((await lastMail("kim.neu@beispiel.test")).text)?.[1] ?? "";
  expect(await accountDetail(id)).toMatchObject({ email, newAddress: { email: "kim.neu@beispiel.test" } });
  expect(await confirmEmailChange(token)).toBe("changed");
  expect(await accountDetail(id)).toMatchObject({ email: "kim.neu@beispiel.test", newAddress: null });
});

it("one's own account and an unknown one are left alone", async () => {
  expect(await lockAccount(id, { id, name: "Kim" })).toBe("self");
  expect(await lockAccount("niemand", sina)).toBe("gone");
});
