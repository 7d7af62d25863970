import { beforeEach, describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import {
  cancelEmailChange, confirmEmailChange, createUser, pendingEmailChange, rejectEmailChange, requestEmailChange, requestPasswordReset, requestSignInLink, resetPassword, signInByLink, signInWithPassword,
  viewEmailChange,
} from "../index.server";
import { emptyMailbox, lastMail, linkToken, mailsTo, originAt } from "../mailbox.fixture.server";

const password = "ein recht langes Passwort";
const [oldEmail, newEmail] = ["kim@beispiel.test", "kim.neu@beispiel.test"];
let user: { id: string; email: string; locale: "de" };

beforeEach(async () => {
  await emptyMailbox();
  await db.attempt.deleteMany();
  await db.verification.deleteMany();
  await db.user.deleteMany();
  user = { id: (await createUser({ name: "Kim", email: oldEmail, role: "member", password }))?.id ?? "", email: oldEmail, locale: "de" };
});

const tokenTo = async (email: string) => /\/adresse\/(\S+)/.exec((await lastMail(email)).text)?.[1] ?? "";
const emailNow = async () => (await db.user.findUniqueOrThrow({ where: { id: user.id } })).email;
const tokens = async () => [await tokenTo(oldEmail), await tokenTo(newEmail)] as const;

describe("both mailboxes", () => {
  test.each([["old first", 0], ["new first", 1]] as const)("the address changes with the second confirmation: %s", async (_, first) => {
    expect(await requestEmailChange(user, newEmail, "de")).toBe("done");
    const both = await tokens();
    const [one, other] = [both[first], both[1 - first] ?? ""];
    expect(await confirmEmailChange(one)).toBe("waits");
    expect(await confirmEmailChange(one)).toBe("waits");
    expect(await emailNow()).toBe(oldEmail);
    expect(await pendingEmailChange(user.id)).toMatchObject({ newEmail, old: first === 0, fresh: first === 1 });
    expect(await confirmEmailChange(other)).toBe("changed");
    expect(await emailNow()).toBe(newEmail);
    expect(await confirmEmailChange(other)).toBe("gone");
    expect(await signInWithPassword({ email: newEmail, password }, originAt())).toHaveProperty("cookies");
  });

  test("both at the same moment change it once", async () => {
    await requestEmailChange(user, newEmail, "de");
    const answers = await Promise.all((await tokens()).map((token) => confirmEmailChange(token)));
    expect(answers.sort()).toEqual(["changed", "waits"]);
    expect(await emailNow()).toBe(newEmail);
  });

  test("links that wait in the old mailbox are worth nothing afterwards", async () => {
    await requestSignInLink(oldEmail, originAt());
    const link = linkToken(await lastMail(oldEmail));
    await requestPasswordReset(oldEmail, originAt());
    const reset = /\/passwort\/(\S+)/.exec((await lastMail(oldEmail)).text)?.[1] ?? "";
    await requestEmailChange(user, newEmail, "de");
    for (const token of await tokens()) await confirmEmailChange(token);
    expect(await signInByLink(link, new Headers())).toBeNull();
    expect(await resetPassword(reset, "ein ganz neues Passwort")).toBe(false);
    expect(await db.user.count()).toBe(1);
  });

  test("no from the old mailbox ends the change and every session", async () => {
    await signInWithPassword({ email: oldEmail, password }, originAt());
    await requestEmailChange(user, newEmail, "de");
    const [oldToken, newToken] = await tokens();
    await confirmEmailChange(newToken);
    expect(await rejectEmailChange(oldToken)).toBe("old");
    expect(await db.session.count()).toBe(0);
    expect(await viewEmailChange(newToken)).toBeNull();
    expect(await emailNow()).toBe(oldEmail);
  });

  test("no from the new mailbox ends the change only", async () => {
    await signInWithPassword({ email: oldEmail, password }, originAt());
    await requestEmailChange(user, newEmail, "de");
    expect(await rejectEmailChange(await tokenTo(newEmail))).toBe("new");
    expect(await db.session.count()).toBe(1);
    expect(await pendingEmailChange(user.id)).toBeNull();
  });

  test("it can be withdrawn, expires after a day, and is replaced by the next", async () => {
    const start = new Date();
    await requestEmailChange(user, newEmail, "de", start);
    const [oldToken, newToken] = await tokens();
    const later = new Date(start.getTime() + 24 * 3600_000);
    expect(await confirmEmailChange(oldToken, later)).toBe("gone");
    expect(await pendingEmailChange(user.id, later)).toBeNull();
    await requestEmailChange(user, "noch.eine@beispiel.test", "de", start);
    expect(await confirmEmailChange(newToken)).toBe("gone");
    await cancelEmailChange(user.id);
    expect(await confirmEmailChange(await tokenTo(oldEmail))).toBe("gone");
  });

  test("tokens are not in the database as they are in the mails", async () => {
    await requestEmailChange(user, newEmail, "de");
    const kept = JSON.stringify(await db.emailChange.findMany());
    for (const token of await tokens()) expect(kept).not.toContain(token);
  });
});

describe("an address of somebody else", () => {
  beforeEach(async () => {
    await createUser({ name: "Robin", email: newEmail, role: "member", password, locale: "en" });
  });

  test("the caller sees what a free address shows; only its owner learns of the attempt", async () => {
    const now = new Date("2026-11-23T10:00:00Z");
    expect(await requestEmailChange(user, newEmail, "de", now)).toBe("done");
    const foreign = await pendingEmailChange(user.id, now);
    expect(await requestEmailChange(user, "frei@beispiel.test", "de", now)).toBe("done");
    expect({ ...(await pendingEmailChange(user.id, now)), newEmail }).toEqual(foreign);
    const owner = await mailsTo(newEmail);
    expect(owner).toHaveLength(1);
    expect(owner[0]).toMatchObject({ subject: "Somebody wanted to use your e-mail address" });
    expect(owner[0]?.text).not.toContain("/adresse/");
    const [about, aboutFree] = (await mailsTo(oldEmail)).map(({ subject, text }) => subject + text.replaceAll(/\/adresse\/\S+/g, ""));
    expect(aboutFree?.replaceAll("frei@beispiel.test", newEmail)).toBe(about);
  });

  test("the old mailbox alone changes nothing", async () => {
    await requestEmailChange(user, newEmail, "de");
    const token = await tokenTo(oldEmail);
    expect(await confirmEmailChange(token)).toBe("waits");
    expect(await confirmEmailChange(token)).toBe("waits");
    expect(await emailNow()).toBe(oldEmail);
  });

  test("taken meanwhile: the change is discarded", async () => {
    await requestEmailChange(user, "frei@beispiel.test", "de");
    const [oldToken, freshToken] = [await tokenTo(oldEmail), await tokenTo("frei@beispiel.test")];
    await createUser({ name: "Toni", email: "frei@beispiel.test", role: "member", password });
    await confirmEmailChange(oldToken);
    expect(await confirmEmailChange(freshToken)).toBe("taken");
    expect(await emailNow()).toBe(oldEmail);
    expect(await pendingEmailChange(user.id)).toBeNull();
  });
});

test("one's own address is none to change to; five requests a day", async () => {
  expect(await requestEmailChange(user, oldEmail, "de")).toBe("same");
  for (let i = 0; i < 5; i += 1) expect(await requestEmailChange(user, `kim${i}@beispiel.test`, "de")).toBe("done");
  expect(await requestEmailChange(user, newEmail, "de")).toHaveProperty("tooMany");
});
