import { db } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { advisersOf, type Adviser } from "./advised.server";
import type { MembershipRole } from "./permissions";

export interface Team {
  members: { userId: string; name: string; email: string; role: MembershipRole }[];
  advisers: Pick<Adviser, "name" | "email" | "standInUntil">[];
  invitations: { id: string; email: string; role: MembershipRole; invitedByName: string; expiresAt: Date; expired: boolean }[];
}

/** Everybody who sees an initiative. Leads first, then by name. */
export async function peopleOf(initiativeId: string, now = new Date()): Promise<Omit<Team, "invitations">> {
  const [memberships, advisers] = await Promise.all([
    db.membership.findMany({
      where: { initiativeId },
      select: { role: true, user: { select: { id: true, name: true, email: true } } },
      orderBy: [{ role: "asc" }, { user: { name: "asc" } }],
    }),
    advisersOf(db, initiativeId, calendarDate(now)),
  ]);
  return {
    members: memberships.map(({ role, user }) => ({ userId: user.id, name: user.name, email: user.email, role })),
    advisers: advisers.map(({ name, email, standInUntil }) => ({ name, email, standInUntil })),
  };
}

/** Everybody who sees an initiative, and who is invited to, the latest invitation first. */
export async function teamOf(initiativeId: string, now = new Date()): Promise<Team> {
  const [people, invitations] = await Promise.all([
    peopleOf(initiativeId, now),
    db.invitation.findMany({
      where: { initiativeId, acceptedAt: null, revokedAt: null },
      select: { id: true, email: true, role: true, invitedByName: true, expiresAt: true },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  return { ...people, invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })) };
}

export interface OwnMembership {
  slug: string;
  name: string;
  role: MembershipRole;
}

/** The initiatives somebody works on, newest first. */
export async function membershipsOf(userId: string): Promise<OwnMembership[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    select: { role: true, initiative: { select: { slug: true, name: true } } },
    orderBy: { initiative: { createdAt: "desc" } },
  });
  return rows.map(({ role, initiative }) => ({ ...initiative, role }));
}
