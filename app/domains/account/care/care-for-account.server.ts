import { db, transaction, type Tx } from "~/platform/db.server";
import { defaultLocale, isLocale, type Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { log } from "~/platform/log.server";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { accountsTexts } from "../accounts.text";
import type { ActorUser } from "../actor.server";
import { deleteAccount, isHeld, type Hold } from "../deletion/delete-account.server";
import { vouchForNewAddress } from "../email-change/email-change.server";
import type { TooMany } from "../limit-attempts.server";
import { roles, type Role } from "../permissions";
import type { AccountDeed } from "./account-deeds";
import { accountCareTexts } from "./account-care.text";

/** Who does it: somebody of the service point. */
export type Carer = Pick<ActorUser, "id" | "name">;

/** `self`: one's own account is not changed here; `gone`: there is no such account */
export type Cared = "done" | "self" | "gone";

interface Owner {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: Locale;
}

async function ownerOf(tx: Tx, id: string): Promise<Owner | null> {
  const user = await tx.user.findUnique({ where: { id }, select: { id: true, name: true, email: true, role: true, locale: true } });
  return user && { ...user, locale: isLocale(user.locale) ? user.locale : defaultLocale };
}

/** Puts a deed on record and tells the owner of the account. */
async function onRecord(tx: Tx, owner: Owner, deed: Exclude<AccountDeed, "deletion" | "address">, carer: Carer, role?: Role): Promise<void> {
  await tx.accountEvent.create({ data: { userId: owner.id, deed, detail: role ?? "", actorName: carer.name } });
  const t = textFor(owner.locale, accountCareTexts);
  const named = role ? textFor(owner.locale, accountsTexts)(`role.${role}`) : "";
  await queueMail(tx, {
    to: owner.email,
    locale: owner.locale,
    subject: t(`mail.${deed}.subject`),
    paragraphs: [t(`mail.${deed}.lead`, { name: carer.name, role: named }), t("mail.unexpected")],
  });
}

/** Does something to somebody else's account, on record and told, or nothing at all. */
function care(userId: string, carer: Carer, deed: Exclude<AccountDeed, "deletion" | "address">, work: (tx: Tx, owner: Owner) => Promise<unknown>, role?: Role): Promise<Cared> {
  if (userId === carer.id) return Promise.resolve("self");
  return transaction(async (tx) => {
    const owner = await ownerOf(tx, userId);
    if (!owner) return "gone";
    await work(tx, owner);
    await onRecord(tx, owner, deed, carer, role);
    return "done";
  });
}

/**
 * Changes what somebody is to the whole instance. Nobody changes their own role, so that the service point cannot lock
 * itself out. The caller has withdrawn the groups of who becomes a member; stand-ins end here.
 */
export function changeRole(userId: string, role: Role, carer: Carer): Promise<Cared> {
  return care(
    userId,
    carer,
    "role",
    async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { role: roles.find((known) => known === role) ?? "member" } });
      if (role !== "member") return;
      await tx.adviserAssignment.deleteMany({ where: { userId } });
      await tx.standIn.deleteMany({ where: { OR: [{ absentId: userId }, { standInId: userId }] } });
    },
    role,
  );
}

/** Somebody lost the telephone and the recovery codes: the next sign-in needs one step only, and all sessions end. */
export function resetSecondFactor(userId: string, carer: Carer): Promise<Cared> {
  return care(userId, carer, "secondFactor", async (tx) => {
    await tx.twoFactor.deleteMany({ where: { userId } });
    await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
    await tx.session.deleteMany({ where: { userId } });
  });
}

/** Signs somebody out everywhere. */
export function endAllSessions(userId: string, carer: Carer): Promise<Cared> {
  return care(userId, carer, "sessions", (tx) => tx.session.deleteMany({ where: { userId } }));
}

/** Nobody signs in to a locked account; its memberships, assignments and entries stay as they are. */
export function lockAccount(userId: string, carer: Carer, now = new Date()): Promise<Cared> {
  return care(userId, carer, "lock", async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { lockedAt: now } });
    await tx.session.deleteMany({ where: { userId } });
  });
}

export function unlockAccount(userId: string, carer: Carer): Promise<Cared> {
  return care(userId, carer, "unlock", (tx) => tx.user.update({ where: { id: userId }, data: { lockedAt: null } }));
}

/**
 * Somebody cannot get at the old mailbox any more: the new one has to confirm, the old one is told. Until then the old
 * address holds.
 */
export async function changeAddress(userId: string, newEmail: string, carer: Carer, ofPage: Locale): Promise<Cared | "same" | { tooMany: TooMany }> {
  if (userId === carer.id) return "self";
  const owner = await ownerOf(db, userId);
  if (!owner) return "gone";
  const outcome = await vouchForNewAddress(owner, newEmail, carer.name, ofPage);
  // The address itself is not put on record: a deleted one should not live on there.
  if (outcome === "done") await db.accountEvent.create({ data: { userId, deed: "address", actorName: carer.name } });
  return outcome;
}

/** Deletes somebody's account as they could themselves; they get a mail. @returns what holds it, where something does */
export async function deleteAccountOf(userId: string, carer: Carer): Promise<Cared | Hold> {
  if (userId === carer.id) return "self";
  const owner = await ownerOf(db, userId);
  if (!owner) return "gone";
  const hold = await deleteAccount(owner, carer.name);
  if (hold && isHeld(hold)) return hold;
  // With the account its record goes; that it happened stays in the log of the server, without name or address.
  log.info({ account: userId, by: carer.id }, "account deleted by the service point");
  return "done";
}
