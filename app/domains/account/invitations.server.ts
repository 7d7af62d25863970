import { createHash, randomBytes } from "node:crypto";
import { db, transaction, type Initiative, type Tx } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import type { ActorUser } from "./actor.server";
import { queueInvitationMail } from "./account-mails.server";
import { invitationDays } from "./lifetimes";
import { takeAttempt, type TooMany } from "./limit-attempts.server";
import { membershipRoles, type MembershipRole } from "./permissions";
import { mailLocale } from "./sign-in.server";

const day = 24 * 3600_000;

/** Only this is stored: who reads the table cannot accept an invitation. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

interface Inviting {
  initiative: Pick<Initiative, "id" | "name">;
  inviter: Pick<ActorUser, "name">;
  /** language of the page, for people who have none of their own yet */
  locale: Locale;
}

/** A new token, good from now on; the earlier one no longer works. The mail goes out with the commit. */
async function issue(tx: Tx, { initiative, inviter, locale }: Inviting, to: { id?: string; email: string; role: MembershipRole }, now: Date) {
  const token = randomBytes(32).toString("base64url");
  const fresh = {
    email: to.email,
    role: to.role,
    tokenHash: hashToken(token),
    invitedByName: inviter.name,
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationDays * day),
  };
  if (to.id) await tx.invitation.update({ where: { id: to.id }, data: fresh });
  else await tx.invitation.create({ data: { ...fresh, initiativeId: initiative.id } });
  await queueInvitationMail(tx, { to: to.email, locale, inviter: inviter.name, initiative: initiative.name, role: to.role, expiresAt: fresh.expiresAt, token });
}

/** Invites somebody by mail; an open invitation to the same address is replaced. */
export async function inviteMember(
  inviting: Inviting,
  { email, role }: { email: string; role: MembershipRole },
  now = new Date(),
): Promise<"done" | "member" | { tooMany: TooMany }> {
  const { initiative } = inviting;
  if (await db.membership.findFirst({ where: { initiativeId: initiative.id, user: { email } } })) return "member";
  const tooMany = await takeAttempt("invitation by initiative", initiative.id, now);
  if (tooMany) return { tooMany };
  const { locale } = await mailLocale(email, inviting.locale);
  await transaction(async (tx) => {
    const open = await tx.invitation.findFirst({ where: { initiativeId: initiative.id, email, acceptedAt: null, revokedAt: null }, select: { id: true } });
    await issue(tx, { ...inviting, locale }, { ...open, email, role }, now);
  });
  return "done";
}

/** Sends an open or expired invitation once more, with a new link. */
export async function resendInvitation(inviting: Inviting, invitationId: string, now = new Date()): Promise<{ email: string } | "gone" | { tooMany: TooMany }> {
  const { initiative } = inviting;
  const tooMany = await takeAttempt("invitation by initiative", initiative.id, now);
  if (tooMany) return { tooMany };
  return transaction(async (tx) => {
    const open = await tx.invitation.findFirst({ where: { id: invitationId, initiativeId: initiative.id, acceptedAt: null, revokedAt: null } });
    if (!open) return "gone";
    const { locale } = await mailLocale(open.email, inviting.locale);
    await issue(tx, { ...inviting, locale }, open, now);
    return { email: open.email };
  });
}

/** @returns false if it was accepted or withdrawn before */
export async function withdrawInvitation(initiativeId: string, invitationId: string, now = new Date()): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id: invitationId, initiativeId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

export interface InvitationView {
  state: "open" | "expired" | "used" | "withdrawn";
  initiative: string;
  inviter: string;
  role: MembershipRole;
  expiresAt: Date;
}

/** What the page of an invitation shows; null for a link that never existed (or was replaced by a newer one). */
export async function viewInvitation(token: string, now = new Date()): Promise<InvitationView | null> {
  const found = await db.invitation.findUnique({ where: { tokenHash: hashToken(token) }, include: { initiative: { select: { name: true } } } });
  if (!found) return null;
  const state = found.acceptedAt ? "used" : found.revokedAt ? "withdrawn" : found.expiresAt <= now ? "expired" : "open";
  return { state, initiative: found.initiative.name, inviter: found.invitedByName, role: found.role, expiresAt: found.expiresAt };
}

/**
 * Makes the person a member, once. Who already is one keeps the stronger rights of the two.
 * @returns slug of the initiative, or null if the invitation is used, expired, withdrawn or unknown
 */
export async function acceptInvitation(token: string, userId: string, now = new Date()): Promise<string | null> {
  return transaction(async (tx) => {
    const tokenHash = hashToken(token);
    const { count } = await tx.invitation.updateMany({
      where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    });
    if (count === 0) return null;
    const { initiativeId, role, initiative } = await tx.invitation.findUniqueOrThrow({ where: { tokenHash }, include: { initiative: { select: { slug: true } } } });
    const key = { userId_initiativeId: { userId, initiativeId } };
    const already = await tx.membership.findUnique({ where: key });
    const stronger = already && membershipRoles.indexOf(already.role) < membershipRoles.indexOf(role) ? already.role : role;
    await tx.membership.upsert({ where: key, create: { userId, initiativeId, role }, update: { role: stronger } });
    return initiative.slug;
  });
}
