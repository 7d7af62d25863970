import { createHash, randomBytes } from "node:crypto";
import { db } from "~/platform/db.server";

/** State of a partner's own page. */
export interface OwnPageState {
  issuedAt: Date;
  revoked: boolean;
  checkedAt: Date | null;
  namedInPublic: boolean | null;
}

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Null while no link was made yet. */
export async function ownPageOf(partnerId: string): Promise<OwnPageState | null> {
  const row = await db.partnerPage.findUnique({ where: { partnerId } });
  return row && { issuedAt: row.issuedAt, revoked: row.tokenHash === null, checkedAt: row.checkedAt, namedInPublic: row.namedInPublic };
}

/** Makes the personal link, or a new one in place of the old: returns the token, which is kept nowhere. Null for a partner of somebody else. */
export async function issueOwnPage(initiativeId: string, partnerId: string): Promise<string | null> {
  const partner = await db.partner.findFirst({ where: { id: partnerId, initiativeId, removedAt: null }, select: { id: true } });
  if (!partner) return null;
  const token = randomBytes(32).toString("base64url");
  const fresh = { tokenHash: hashOf(token), issuedAt: new Date(), revokedAt: null };
  await db.partnerPage.upsert({ where: { partnerId }, create: { partnerId, ...fresh }, update: fresh });
  return token;
}

/** The link holds no more; what the partner answered stays. */
export async function revokeOwnPage(initiativeId: string, partnerId: string): Promise<void> {
  await db.partnerPage.updateMany({ where: { partnerId, partner: { initiativeId } }, data: { tokenHash: null, revokedAt: new Date() } });
}

/** Whose page a link is; null where it was revoked, renewed, or never was. Changes nothing. */
export async function ownerOf(token: string) {
  const row = await db.partnerPage.findFirst({
    where: { tokenHash: hashOf(token), partner: { removedAt: null } },
    select: { partnerId: true, checkedAt: true, namedInPublic: true, partner: { select: { initiativeId: true, initiative: { select: { name: true } } } } },
  });
  return row && { partnerId: row.partnerId, initiativeId: row.partner.initiativeId, initiative: row.partner.initiative.name, checkedAt: row.checkedAt, namedInPublic: row.namedInPublic };
}

/** What the partner says on its page: that its entry is right, and whether it may be named in public. */
export async function answerOwnPage(token: string, answer: { checked?: true; namedInPublic?: boolean }, now = new Date()): Promise<boolean> {
  const { count } = await db.partnerPage.updateMany({
    where: { tokenHash: hashOf(token), partner: { removedAt: null } },
    data: { ...(answer.checked ? { checkedAt: now } : {}), ...(answer.namedInPublic === undefined ? {} : { namedInPublic: answer.namedInPublic, answeredAt: now }) },
  });
  return count > 0;
}
