import { beforeEach, describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import {
  actorOf, answerChallenge, checkProof, confirmSecondFactor, createUser, missingSecondFactor, owesSecondFactor, removeSecondFactor, renewRecoveryCodes, requestSignInLink, requirePermission,
  requestSignUpLink, signInByLink, signInWithPassword, startSecondFactor, switchOffSecondFactor, viewSecondFactor,
} from "../index.server";
import { cookieHeaders, emptyMailbox, lastMail, linkToken, originAt } from "../mailbox.fixture.server";
import type { Role } from "../permissions";
import { codeOfApp, wrongCode } from "./authenticator.fixture";

const password = "ein recht langes Passwort";
const email = "kim@beispiel.test";

beforeEach(async () => {
  await emptyMailbox();
  await db.attempt.deleteMany();
  await db.verification.deleteMany();
  await db.user.deleteMany();
});

const whoIs = (headers: Headers) => actorOf(new Request("http://127.0.0.1/", { headers })).then(({ user }) => user);

async function byPassword() {
  const answer = await signInWithPassword({ email, password }, originAt());
  if (!("cookies" in answer)) throw new Error("The password is refused.");
  return { ...answer, headers: cookieHeaders(answer.cookies) };
}
async function byLink() {
  await requestSignInLink(email, originAt());
  const answer = await signInByLink(linkToken(await lastMail(email)), new Headers());
  if (!answer) throw new Error("The link is refused.");
  return { ...answer, headers: cookieHeaders(answer.cookies) };
}

/** An account with second factor, its key and recovery codes, and a browser that is signed in. */
async function protectedAccount(role: Role = "adviser") {
  const id = (await createUser({ name: "Kim", email, role, password }))?.id ?? "";
  const [{ headers }, { headers: elsewhere }] = [await byPassword(), await byPassword()];
  await startSecondFactor(headers, password);
  const view = await viewSecondFactor({ id, email });
  if (view.state !== "unconfirmed") throw new Error("There is no key.");
  const confirmed = await confirmSecondFactor(id, codeOfApp(view.secret), headers);
  if (typeof confirmed === "string" || "tooMany" in confirmed) throw new Error("The first code is refused.");
  return { user: { id, email }, secret: view.secret, codes: confirmed.codes, headers, elsewhere };
}

describe("switching on and off", () => {
  test("a key does nothing until a first code confirms it", async () => {
    const id = (await createUser({ name: "Kim", email, role: "adviser", password }))?.id ?? "";
    const { headers } = await byPassword();
    expect(await viewSecondFactor({ id, email })).toEqual({ state: "off" });
    expect(await startSecondFactor(headers, "falsch")).toBe(false);
    expect(await startSecondFactor(headers, password)).toBe(true);
    const view = await viewSecondFactor({ id, email });
    expect(view).toMatchObject({ state: "unconfirmed", secret: expect.stringMatching(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/), qr: { d: expect.stringMatching(/^M/) } });
    expect((await byPassword()).owes).toBe(false);
    expect(await confirmSecondFactor(id, "000", headers)).toBe("wrong");
    expect(await db.user.count({ where: { twoFactorEnabled: true } })).toBe(0);
  });

  test("the first code switches on, gives ten recovery codes, and ends the other sessions", async () => {
    const account = await protectedAccount();
    expect(account.codes).toHaveLength(10);
    expect(await whoIs(account.headers)).toMatchObject({ email });
    expect(await whoIs(account.elsewhere)).toBeNull();
    expect(await db.session.count()).toBe(1);
    expect(await viewSecondFactor(account.user)).toEqual({ state: "on", codesLeft: 10, codesMade: 10 });
  });

  test("neither key nor codes are in the database as they are shown", async () => {
    const { secret, codes } = await protectedAccount();
    const kept = JSON.stringify(await db.twoFactor.findMany());
    expect(kept).not.toContain(secret.replaceAll(" ", ""));
    expect(kept).not.toContain(codes[0]);
  });

  test("new recovery codes replace those until now", async () => {
    const { headers, codes } = await protectedAccount();
    const fresh = await renewRecoveryCodes(headers, password);
    expect(fresh).toHaveLength(10);
    expect(await answerChallenge(codes[0] ?? "", (await byPassword()).headers)).toBe("wrong");
    expect(await answerChallenge(fresh?.[0] ?? "", (await byPassword()).headers)).toHaveProperty("cookies");
  });

  test("switched off, the first factor is enough again", async () => {
    const { headers } = await protectedAccount();
    expect(await switchOffSecondFactor(headers, "falsch")).toBeNull();
    const cookies = await switchOffSecondFactor(headers, password);
    expect(await whoIs(cookieHeaders(cookies))).toMatchObject({ email });
    expect((await byPassword()).owes).toBe(false);
    expect(await db.twoFactor.count()).toBe(0);
  });

  test("without a password nothing is asked before switching on, and a code before what follows", async () => {
    const person = { name: "Anna", email: "anna@beispiel.test" };
    await requestSignUpLink(person, originAt());
    const headers = cookieHeaders((await signInByLink(linkToken(await lastMail(person.email)), new Headers()))?.cookies);
    const user = await db.user.findUniqueOrThrow({ where: { email: person.email } });
    expect(await checkProof(user, "", headers)).toBeNull();
    await startSecondFactor(headers, "");
    const view = await viewSecondFactor(user);
    const secret = view.state === "unconfirmed" ? view.secret : "";
    const confirmed = await confirmSecondFactor(user.id, codeOfApp(secret), headers);
    if (typeof confirmed === "string" || "tooMany" in confirmed) throw new Error("The first code is refused.");
    expect(await checkProof(user, "", headers)).toEqual({ wrong: "code" });
    expect(await checkProof(user, wrongCode(secret), headers)).toEqual({ wrong: "code" });
    expect(await checkProof(user, codeOfApp(secret), headers)).toBeNull();
    expect(await checkProof(user, confirmed.codes[0] ?? "", headers)).toBeNull();
    expect(await checkProof(user, confirmed.codes[0] ?? "", headers)).toEqual({ wrong: "code" });
  });

  test("the operator takes it away from somebody who lost everything", async () => {
    const { headers } = await protectedAccount();
    expect(await removeSecondFactor("niemand@beispiel.test")).toBe(false);
    expect(await removeSecondFactor(email)).toBe(true);
    expect(await whoIs(headers)).toBeNull();
    expect((await byPassword()).owes).toBe(false);
  });
});

describe("signing in", () => {
  test.each([["password", byPassword], ["mail link", byLink]])("the %s alone gives no session", async (_, way) => {
    await protectedAccount();
    await db.session.deleteMany();
    const { owes, headers } = await way();
    expect(owes).toBe(true);
    expect(await whoIs(headers)).toBeNull();
    expect(await db.session.count()).toBe(0);
    expect(await owesSecondFactor(headers)).toBe(true);
  });

  test.each([["password", byPassword], ["mail link", byLink]])("%s and a code do, once", async (_, way) => {
    const { secret } = await protectedAccount();
    const { headers } = await way();
    expect(await answerChallenge(wrongCode(secret), headers)).toBe("wrong");
    const answer = await answerChallenge(` ${codeOfApp(secret).replace(/(...)/, "$1 ")}`, headers);
    expect(await whoIs(cookieHeaders(typeof answer === "object" && "cookies" in answer ? answer.cookies : null))).toMatchObject({ email });
    expect(await answerChallenge(codeOfApp(secret), headers)).toBe("over");
    expect(await answerChallenge(codeOfApp(secret), (await way()).headers)).toBe("usedBefore");
  });

  test("a recovery code is good once, also of ten at the same moment", async () => {
    const { codes, user } = await protectedAccount();
    const code = codes[3] ?? "";
    const browsers = await Promise.all(Array.from({ length: 8 }, byPassword));
    await db.attempt.deleteMany();
    const answers = await Promise.all(browsers.map(({ headers }) => answerChallenge(code.toUpperCase(), headers)));
    expect(answers.filter((answer) => typeof answer === "object" && "cookies" in answer)).toHaveLength(1);
    expect(await answerChallenge(code, (await byPassword()).headers)).toBe("wrong");
    expect(await viewSecondFactor(user)).toMatchObject({ codesLeft: 9 });
  });

  test("ten attempts in a quarter of an hour, over several sign-ins; then the right code is refused as well", async () => {
    const { secret } = await protectedAccount();
    await db.attempt.deleteMany();
    for (let round = 0; round < 2; round += 1) {
      const { headers } = await byPassword();
      for (let attempt = 0; attempt < 5; attempt += 1) expect(await answerChallenge(`aaaaa-${round}aaa${attempt}`, headers)).toBe("wrong");
    }
    const { headers } = await byPassword();
    expect(await answerChallenge(codeOfApp(secret), headers)).toHaveProperty("tooMany.retryAt");
    expect(await answerChallenge(codeOfApp(secret), headers, new Date(Date.now() + 16 * 60_000))).toBe("over");
  });

  test("without the first factor there is nothing to answer", async () => {
    const { secret } = await protectedAccount();
    for (const cookie of ["", "netzwerkstatt.two_factor=2fa-forged.signature", "netzwerkstatt.two_factor=%", "netzwerkstatt.two_factor=2fa-attempts-x.y"]) {
      expect(await answerChallenge(codeOfApp(secret), new Headers({ Cookie: cookie }))).toBe("over");
    }
  });

  test("somebody else's session beside the challenge does not answer it", async () => {
    const { secret } = await protectedAccount();
    await createUser({ name: "Robin", email: "robin@beispiel.test", role: "member", password });
    const robin = await signInWithPassword({ email: "robin@beispiel.test", password }, originAt());
    const { headers } = await byPassword();
    const both = new Headers({ Cookie: `${headers.get("Cookie") ?? ""}; ${cookieHeaders("cookies" in robin ? robin.cookies : null).get("Cookie") ?? ""}` });
    const answer = await answerChallenge(codeOfApp(secret), both);
    expect(await whoIs(cookieHeaders(typeof answer === "object" && "cookies" in answer ? answer.cookies : null))).toMatchObject({ email });
  });
});

describe("who needs it", () => {
  test.each([["member", null], ["adviser", "offered"], ["service", "required"]] as const)("%s: %s", async (role, missing) => {
    const id = (await createUser({ name: "Kim", email, role, password }))?.id ?? "";
    expect(await missingSecondFactor({ id, email, role })).toBe(missing);
    expect((await byPassword()).missing).toBe(missing);
  });

  test("the service point is led to it before the administration, and comes back", async () => {
    await createUser({ name: "Kim", email, role: "service", password });
    const { headers } = await byPassword();
    const thrown: unknown = await requirePermission(new Request("http://127.0.0.1/verwaltung?x=1", { headers }), "service").catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).headers.get("Location")).toBe("/konto/zwei-faktor?weiter=%2Fverwaltung%3Fx%3D1");
  });

  test("with it the service point gets in", async () => {
    const { headers } = await protectedAccount("service");
    expect(await requirePermission(new Request("http://127.0.0.1/verwaltung", { headers }), "service")).toMatchObject({ user: { email } });
  });
});
