import { db } from "~/platform/db.server";
import { auth } from "../auth.server";
import { readUserAgent, type Browser } from "./user-agent";

export interface OwnSession {
  id: string;
  browser: Browser;
  since: Date;
  until: Date;
  /** the browser that asks */
  here: boolean;
}

/** Id of the session that a request belongs to. */
export async function currentSessionId(headers: Headers): Promise<string | null> {
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  return found?.session.id ?? null;
}

/** Where somebody is signed in, this browser first. Using a session is not recorded, so there is no last use to show. */
export async function sessionsOf(userId: string, currentId: string | null, now = new Date()): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
  });
  return rows
    .map(({ id, userAgent, createdAt, expiresAt }) => ({ id, browser: readUserAgent(userAgent), since: createdAt, until: expiresAt, here: id === currentId }))
    .sort((one, other) => Number(other.here) - Number(one.here));
}

/** Signs a browser out. @returns false if it is nobody's or somebody else's session */
export async function endSession(userId: string, sessionId: string): Promise<boolean> {
  return (await db.session.deleteMany({ where: { id: sessionId, userId } })).count > 0;
}

/** @returns how many there were */
export async function endOtherSessions(userId: string, currentId: string): Promise<number> {
  return (await db.session.deleteMany({ where: { userId, id: { not: currentId } } })).count;
}
