import { beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { createUser, currentSessionId, endOtherSessions, endSession, sessionsOf, signInWithPassword } from "../index.server";
import { cookieHeaders } from "../mailbox.fixture.server";

const password = "ein recht langes Passwort";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

beforeEach(async () => {
  await db.attempt.deleteMany();
  await db.user.deleteMany();
});

async function signedIn(name: string, times = 1) {
  const email = `${name}@beispiel.test`;
  const userId = (await createUser({ name, email, role: "member", password }))?.id ?? "";
  const browsers = [];
  for (let i = 0; i < times; i += 1) {
    const answer = await signInWithPassword({ email, password }, { headers: new Headers({ "User-Agent": firefox }), clientAddress: "198.51.100.7" });
    const headers = cookieHeaders("cookies" in answer ? answer.cookies : null);
    browsers.push({ headers, id: (await currentSessionId(headers)) ?? "" });
  }
  return { userId, browsers };
}

test("the list names browser and system, this one first", async () => {
  const { userId, browsers } = await signedIn("kim", 2);
  const list = await sessionsOf(userId, browsers[0]?.id ?? null);
  expect(list.map(({ id, here }) => ({ id, here }))).toEqual([
    { id: browsers[0]?.id, here: true },
    { id: browsers[1]?.id, here: false },
  ]);
  expect(list[0]?.browser).toEqual({ name: "Firefox", system: "Linux" });
});

test("one can be ended, and all others; sessions of other people cannot", async () => {
  const { userId, browsers } = await signedIn("kim", 3);
  const robin = await signedIn("robin");
  expect(await endSession(userId, robin.browsers[0]?.id ?? "")).toBe(false);
  expect(await endSession(userId, browsers[2]?.id ?? "")).toBe(true);
  expect(await currentSessionId(browsers[2]?.headers ?? new Headers())).toBeNull();
  expect(await endOtherSessions(userId, browsers[0]?.id ?? "")).toBe(1);
  expect(await sessionsOf(userId, null)).toHaveLength(1);
  expect(await sessionsOf(robin.userId, null)).toHaveLength(1);
});

test("sessions that have run out are not shown", async () => {
  const { userId } = await signedIn("kim");
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await sessionsOf(userId, null)).toEqual([]);
});
