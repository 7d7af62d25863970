import { randomBytes } from "node:crypto";
import { db, Prisma, transaction, type EmailChange } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import type { ActorUser } from "../actor.server";
import { hashToken } from "../invitations.server";
import { emailChangeHours } from "../lifetimes";
import { takeAttempt, type TooMany } from "../limit-attempts.server";
import { mailLocale } from "../sign-in.server";
import { queueChangeMails } from "./email-change-mails.server";

const makeToken = () => randomBytes(32).toString("base64url");

/**
 * Asks both mailboxes whether an account's address may change; an earlier request is replaced. Where the new address
 * belongs to another account the caller sees no difference: two mails go out as ever, but the one to the new address
 * tells its owner of the attempt and has no link, so that the change can never be confirmed there.
 */
export async function requestEmailChange(
  user: Pick<ActorUser, "id" | "email" | "locale">,
  newEmail: string,
  ofPage: Locale,
  now = new Date(),
): Promise<"done" | "same" | { tooMany: TooMany }> {
  return request(user, newEmail, ofPage, now);
}

/**
 * The service point vouches for somebody who has lost the old mailbox: only the new one has to confirm, the old one is
 * told by whom. Otherwise as `requestEmailChange`.
 * @param by name of whoever vouches
 */
export async function vouchForNewAddress(user: Pick<ActorUser, "id" | "email" | "locale">, newEmail: string, by: string, ofPage: Locale, now = new Date()) {
  return request(user, newEmail, ofPage, now, by);
}

async function request(user: Pick<ActorUser, "id" | "email" | "locale">, newEmail: string, ofPage: Locale, now: Date, by?: string): Promise<"done" | "same" | { tooMany: TooMany }> {
  if (newEmail === user.email) return "same";
  const tooMany = (await takeAttempt("mail change by account", user.id, now)) ?? (await takeAttempt("mail change to address", newEmail, now));
  if (tooMany) return { tooMany };
  const { known, locale } = await mailLocale(newEmail, ofPage);
  const [oldToken, newToken] = [makeToken(), makeToken()];
  const change = {
    newEmail,
    oldTokenHash: hashToken(oldToken),
    newTokenHash: hashToken(newToken),
    oldConfirmedAt: by ? now : null,
    newConfirmedAt: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + emailChangeHours * 3600_000),
  };
  await transaction(async (tx) => {
    await tx.emailChange.upsert({ where: { userId: user.id }, create: { userId: user.id, ...change }, update: change });
    await queueChangeMails(tx, { old: { to: user.email, locale: user.locale, token: by ? null : oldToken }, by, fresh: { to: newEmail, locale, token: known ? null : newToken } });
  });
  return "done";
}

export interface PendingChange {
  newEmail: string;
  expiresAt: Date;
  /** confirmed from the address until now, from the new one */
  old: boolean;
  fresh: boolean;
}

export async function pendingEmailChange(userId: string, now = new Date()): Promise<PendingChange | null> {
  const change = await db.emailChange.findUnique({ where: { userId } });
  if (!change || change.expiresAt <= now) return null;
  return { newEmail: change.newEmail, expiresAt: change.expiresAt, old: change.oldConfirmedAt !== null, fresh: change.newConfirmedAt !== null };
}

export async function cancelEmailChange(userId: string): Promise<void> {
  await db.emailChange.deleteMany({ where: { userId } });
}

/** Which of the two mailboxes a link came from. */
export type Side = "old" | "new";

async function findByToken(token: string, now: Date, reader: Pick<typeof db, "emailChange"> = db): Promise<{ side: Side; change: EmailChange } | null> {
  const hash = hashToken(token);
  const change = await reader.emailChange.findFirst({ where: { OR: [{ oldTokenHash: hash }, { newTokenHash: hash }], expiresAt: { gt: now } } });
  return change && { side: change.oldTokenHash === hash ? "old" : "new", change };
}

/** What the page of a link shows; null for one that is over or never existed. The new mailbox does not learn the old address. */
export async function viewEmailChange(token: string, now = new Date()): Promise<{ side: Side; newEmail: string; confirmed: boolean } | null> {
  const found = await findByToken(token, now);
  if (!found) return null;
  const { side, change } = found;
  return { side, newEmail: change.newEmail, confirmed: (side === "old" ? change.oldConfirmedAt : change.newConfirmedAt) !== null };
}

/**
 * Confirms one side; with both the address changes, and links that wait in the old mailbox are worth nothing any more.
 * @returns `waits`: the other side is missing; `taken`: an account with the new address came into being meanwhile
 */
export async function confirmEmailChange(token: string, now = new Date()): Promise<"changed" | "waits" | "taken" | "gone"> {
  const first = await findByToken(token, now);
  if (!first) return "gone";
  const { userId } = first.change;
  try {
    return await transaction(async (tx) => {
      // Both sides at the same moment wait for each other here.
      await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
      const found = await findByToken(token, now, tx);
      if (!found) return "gone";
      const confirmed = await tx.emailChange.update({ where: { userId }, data: found.side === "old" ? { oldConfirmedAt: now } : { newConfirmedAt: now } });
      if (!confirmed.oldConfirmedAt || !confirmed.newConfirmedAt) return "waits";
      const { email: oldEmail } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
      await tx.user.update({ where: { id: userId }, data: { email: confirmed.newEmail, emailVerified: true } });
      await tx.emailChange.delete({ where: { userId } });
      await tx.verification.deleteMany({ where: { OR: [{ value: userId }, { value: { contains: JSON.stringify(oldEmail) } }] } });
      return "changed";
    });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") throw error;
    await cancelEmailChange(userId);
    return "taken";
  }
}

/** Refuses a change. From the old mailbox it ends every session too: whoever asked for it was signed in. */
export async function rejectEmailChange(token: string, now = new Date()): Promise<Side | "gone"> {
  const found = await findByToken(token, now);
  if (!found) return "gone";
  const { userId } = found.change;
  await transaction(async (tx) => {
    await tx.emailChange.deleteMany({ where: { userId } });
    if (found.side === "old") await tx.session.deleteMany({ where: { userId } });
  });
  return found.side;
}
