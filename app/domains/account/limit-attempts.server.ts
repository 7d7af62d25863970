import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { db, type Tx } from "~/platform/db.server";

const minute = 60_000;

/** How often something worth guarding may be tried in a window of time that starts with the first attempt. */
export const attemptLimits = {
  "password by account": { limit: 10, window: 15 * minute },
  "password by address": { limit: 100, window: 15 * minute },
  "link by account": { limit: 5, window: 60 * minute },
  "link by address": { limit: 60, window: 60 * minute },
  "correction by address": { limit: 10, window: 60 * minute },
  "corrections of all": { limit: 200, window: 60 * minute },
  "second factor by account": { limit: 10, window: 15 * minute },
  "code of the app": { limit: 1, window: 2 * minute },
  "mail change by account": { limit: 5, window: 24 * 60 * minute },
  "mail change to address": { limit: 3, window: 24 * 60 * minute },
  "own page by partner": { limit: 60, window: 60 * minute },
  "own page by address": { limit: 300, window: 60 * minute },
  "workshop by address": { limit: 120, window: 10 * minute },
  "workshop by code": { limit: 900, window: 10 * minute },
  "invitation by initiative": { limit: 30, window: 24 * 60 * minute },
  "confirmation by initiative": { limit: 30, window: 24 * 60 * minute },
  "confirmation to address": { limit: 5, window: 24 * 60 * minute },
} as const;
export type AttemptKind = keyof typeof attemptLimits;

/** Too many attempts; from `retryAt` on it can be tried again. */
export interface TooMany {
  retryAt: Date;
}

// Hashed, so that the table holds neither mail addresses nor those of computers.
const keyOf = (kind: AttemptKind, subject: string) => createHash("sha256").update(`${kind}\n${subject}`).digest("hex");

/**
 * Counts one attempt in one atomic statement, so that of many at the same moment exactly the limit passes.
 * @param subject whom or what the limit is for: mail address, client address, id of an initiative
 * @returns null when it may go on
 */
export async function takeAttempt(kind: AttemptKind, subject: string, now = new Date(), tx: Tx = db): Promise<TooMany | null> {
  const { limit, window } = attemptLimits[kind];
  const ends = new Date(now.getTime() + window);
  const rows = await tx.$queryRaw<{ count: number; windowEndsAt: Date }[]>`
    INSERT INTO "Attempt" AS a ("key", "count", "windowEndsAt") VALUES (${keyOf(kind, subject)}, 1, ${ends})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN a."windowEndsAt" <= ${now} THEN 1 ELSE least(a."count" + 1, 1000000) END,
      "windowEndsAt" = CASE WHEN a."windowEndsAt" <= ${now} THEN ${ends} ELSE a."windowEndsAt" END
    RETURNING "count", "windowEndsAt"`;
  const row = rows[0];
  return !row || row.count <= limit ? null : { retryAt: row.windowEndsAt };
}

/** Counts for the address the request came from and for the account it is about. */
export async function takeAccountAttempt(what: "password" | "link", email: string, clientAddress: string, now = new Date()): Promise<TooMany | null> {
  const byAddress = await takeAttempt(`${what} by address`, clientNetwork(clientAddress), now);
  if (byAddress) return byAddress;
  const byAccount = await takeAttempt(`${what} by account`, email, now);
  if (byAccount) return byAccount;
  await forgetOldAttempts(now);
  return null;
}

/** Corrections of the directory come from anybody: few from one computer, and not without end from many. */
export async function takeCorrectionAttempt(clientAddress: string, now = new Date()): Promise<TooMany | null> {
  return (await takeAttempt("correction by address", clientNetwork(clientAddress), now)) ?? takeAttempt("corrections of all", "", now);
}

/** A partner corrects its own entry by a link that others may hold as well: not without end. */
export async function takeOwnPageAttempt(partnerId: string, clientAddress: string, now = new Date()): Promise<TooMany | null> {
  return (await takeAttempt("own page by address", clientNetwork(clientAddress), now)) ?? takeAttempt("own page by partner", partnerId, now);
}

/** A room of thirty enters by one address and one code: generous, but not without end. */
export async function takeWorkshopAttempt(workshopId: string, clientAddress: string, now = new Date()): Promise<TooMany | null> {
  return (await takeAttempt("workshop by address", clientNetwork(clientAddress), now)) ?? takeAttempt("workshop by code", workshopId, now);
}

/** After a success an account starts afresh: ten people with a habit of mistyping are no attack. */
export async function forgetAttempts(kind: AttemptKind, subject: string): Promise<void> {
  await db.attempt.deleteMany({ where: { key: keyOf(kind, subject) } });
}

/** Rows whose window is over say nothing any more. Skips locked ones, so that cleaning never waits. */
async function forgetOldAttempts(now: Date): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "Attempt" WHERE "key" IN
      (SELECT "key" FROM "Attempt" WHERE "windowEndsAt" < ${now} LIMIT 20 FOR UPDATE SKIP LOCKED)`;
}

/** One household or office gets a whole /64 of IPv6 addresses: they count as one. */
export function clientNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const start = head.split(":").filter(Boolean);
  const end = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const groups = [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill("0"), ...end];
  return `${groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}
