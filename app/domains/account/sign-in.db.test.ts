import { beforeEach, describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { attemptLimits } from "./limit-attempts.server";
import { actorOf, createUser, requestPasswordReset, requestSignInLink, requestSignUpLink, resetPassword, savePassword, signInByLink, signInWithPassword, signOut, takeAttempt } from "./index.server";
import { cookieHeaders, emptyMailbox, lastMail, linkToken, mailsTo, originAt } from "./mailbox.fixture.server";

const password = "ein recht langes Passwort";
const newcomer = { name: "Anna Beispiel", email: "anna@beispiel.test" };

beforeEach(async () => {
  await emptyMailbox();
  await db.attempt.deleteMany();
  await db.verification.deleteMany();
  await db.user.deleteMany();
});

const known = (email = "kim@beispiel.test") => createUser({ name: "Kim", email, role: "member", password });
const whoIs = (headers: Headers) => actorOf(new Request("http://127.0.0.1/", { headers })).then(({ user }) => user);

describe("mail link", () => {
  test("signs up, once only", async () => {
    expect(await requestSignUpLink(newcomer, originAt())).toBeNull();
    expect(await db.user.count()).toBe(0);
    const mail = await lastMail(newcomer.email);
    expect(mail.text).toContain("/anmelden/link?token=");
    expect(mail.text).toContain("weiter=%2Finitiativen%2Fneu");
    const token = linkToken(mail);
    const answer = await signInByLink(token, new Headers());
    expect(await whoIs(cookieHeaders(answer?.cookies))).toMatchObject({ ...newcomer, role: "member", locale: "de" });
    expect(await signInByLink(token, new Headers())).toBeNull();
  });

  test("of ten at the same moment one signs in", async () => {
    await known();
    await requestSignInLink("kim@beispiel.test", originAt());
    const token = linkToken(await lastMail("kim@beispiel.test"));
    const answers = await Promise.all(Array.from({ length: 10 }, () => signInByLink(token, new Headers())));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    expect(await db.session.count()).toBe(1);
  });

  test("expires", async () => {
    await known();
    await requestSignInLink("kim@beispiel.test", originAt());
    const { expiresAt } = await db.verification.findFirstOrThrow();
    const minutes = (expiresAt.getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThanOrEqual(15);
    await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await signInByLink(linkToken(await lastMail("kim@beispiel.test")), new Headers())).toBeNull();
    expect(await db.session.count()).toBe(0);
  });

  test("is not in the database as it is in the mail", async () => {
    await known();
    await requestSignInLink("kim@beispiel.test", originAt());
    const token = linkToken(await lastMail("kim@beispiel.test"));
    expect(JSON.stringify(await db.verification.findMany())).not.toContain(token);
  });

  test.each(["", "nonsense", "a".repeat(32)])("an unknown one signs nobody in: %j", async (token) => {
    expect(await signInByLink(token, new Headers())).toBeNull();
  });

  test("a new account speaks the language of the page", async () => {
    const english = { ...originAt(), locale: "en" as const };
    await requestSignUpLink(newcomer, english);
    const mail = await lastMail(newcomer.email);
    expect(mail.subject).toBe("Your access to Netzwerkstatt");
    const answer = await signInByLink(linkToken(mail), new Headers({ "Accept-Language": "en-GB" }));
    expect(await whoIs(cookieHeaders(answer?.cookies))).toMatchObject({ locale: "en" });
  });
});

describe("nobody learns whether an address is known", () => {
  test("every way answers the same and queues exactly one mail", async () => {
    await known();
    const ways = [requestSignInLink, requestPasswordReset, (email: string, origin: ReturnType<typeof originAt>) => requestSignUpLink({ name: "N", email }, origin)];
    for (const way of ways) {
      await emptyMailbox();
      const answers = [await way("kim@beispiel.test", originAt()), await way("niemand@beispiel.test", originAt())];
      expect(answers).toEqual([null, null]);
      expect([(await mailsTo("kim@beispiel.test")).length, (await mailsTo("niemand@beispiel.test")).length]).toEqual([1, 1]);
    }
  });

  test("only the mailbox tells: no account yet, or one already", async () => {
    await known();
    await requestSignInLink("niemand@beispiel.test", originAt());
    expect(await lastMail("niemand@beispiel.test")).toMatchObject({ subject: "Zu dieser Adresse gibt es noch keinen Zugang", text: expect.stringContaining("/registrieren?weiter=") });
    await requestSignUpLink({ name: "Kim", email: "kim@beispiel.test" }, originAt());
    expect(await lastMail("kim@beispiel.test")).toMatchObject({ subject: "Sie haben schon einen Zugang", text: expect.stringContaining("/anmelden/link?token=") });
  });

  test("wrong password, unknown address, account without password: the same answer", async () => {
    await known();
    await requestSignUpLink(newcomer, originAt());
    await signInByLink(linkToken(await lastMail(newcomer.email)), new Headers());
    for (const email of ["kim@beispiel.test", "niemand@beispiel.test", newcomer.email]) {
      expect(await signInWithPassword({ email, password: "falsch" }, originAt())).toEqual({ wrong: true });
    }
  });
});

describe("password", () => {
  test("signs in and out", async () => {
    await known();
    const answer = await signInWithPassword({ email: "kim@beispiel.test", password }, originAt());
    const headers = cookieHeaders("cookies" in answer ? answer.cookies : null);
    expect(await whoIs(headers)).toMatchObject({ name: "Kim" });
    await signOut(headers);
    expect(await whoIs(headers)).toBeNull();
  });

  test("forgotten: a new one by mail ends every session, and the link works once", async () => {
    await known();
    const before = await signInWithPassword({ email: "kim@beispiel.test", password }, originAt());
    await requestPasswordReset("kim@beispiel.test", originAt());
    const token = /\/passwort\/(\S+)/.exec((await lastMail("kim@beispiel.test")).text)?.[1] ?? "";
    expect(await resetPassword(token, "das neue Passwort")).toBe(true);
    expect(await resetPassword(token, "noch ein anderes")).toBe(false);
    expect(await whoIs(cookieHeaders("cookies" in before ? before.cookies : null))).toBeNull();
    expect(await signInWithPassword({ email: "kim@beispiel.test", password }, originAt())).toEqual({ wrong: true });
    expect(await signInWithPassword({ email: "kim@beispiel.test", password: "das neue Passwort" }, originAt())).toHaveProperty("cookies");
  });

  test("changed with the one until now; the other sessions end", async () => {
    const user = { id: (await known())?.id ?? "", email: "kim@beispiel.test" };
    const [here, elsewhere] = await Promise.all([1, 2].map(() => signInWithPassword({ email: user.email, password }, originAt())));
    const headers = cookieHeaders(here && "cookies" in here ? here.cookies : null);
    expect(await savePassword(user, { current: "falsch", password: "neu und lang genug" }, headers)).toEqual({ wrong: true });
    const saved = await savePassword(user, { current: password, password: "neu und lang genug" }, headers);
    expect(await whoIs(cookieHeaders("cookies" in saved ? saved.cookies : null))).toMatchObject({ name: "Kim" });
    expect(await whoIs(cookieHeaders(elsewhere && "cookies" in elsewhere ? elsewhere.cookies : null))).toBeNull();
  });
});

describe("limits", () => {
  test.each(["password by account", "link by address", "invitation by initiative"] as const)("of 200 at the same moment exactly the limit passes: %s", async (kind) => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => takeAttempt(kind, "x")));
    expect(answers.filter((answer) => answer === null)).toHaveLength(attemptLimits[kind].limit);
  });

  test("the window ends, and another subject has its own", async () => {
    const start = new Date("2026-11-23T10:00:00Z");
    for (let i = 0; i < 11; i += 1) await takeAttempt("password by account", "x", start);
    const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
    expect(await takeAttempt("password by account", "x", later(14))).toEqual({ retryAt: later(15) });
    expect(await takeAttempt("password by account", "y", later(14))).toBeNull();
    expect(await takeAttempt("password by account", "x", later(15))).toBeNull();
  });

  test("a right password during a lock is refused as well", async () => {
    await known();
    const guesses = Array.from({ length: 10 }, () => signInWithPassword({ email: "kim@beispiel.test", password: "falsch" }, originAt()));
    expect((await Promise.all(guesses)).every((answer) => "wrong" in answer)).toBe(true);
    expect(await signInWithPassword({ email: "kim@beispiel.test", password }, originAt())).toHaveProperty("tooMany.retryAt");
    expect(await db.session.count()).toBe(0);
  });

  test("links: five an hour to one address, known or not", async () => {
    for (let i = 0; i < 5; i += 1) expect(await requestSignInLink("niemand@beispiel.test", originAt())).toBeNull();
    expect(await requestSignInLink("niemand@beispiel.test", originAt())).toHaveProperty("retryAt");
    expect(await mailsTo("niemand@beispiel.test")).toHaveLength(5);
  });

  test("nothing that could be read as an address is kept", async () => {
    await requestSignInLink("niemand@beispiel.test", originAt("203.0.113.7"));
    for (const { key } of await db.attempt.findMany()) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
