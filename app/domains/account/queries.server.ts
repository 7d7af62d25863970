import { db } from "~/platform/db.server";
import type { MembershipRole } from "./permissions";

export interface Team {
  members: { userId: string; name: string; email: string; role: MembershipRole }[];
  advisers: { name: string; email: string }[];
  invitations: { id: string; email: string; role: MembershipRole; invitedByName: string; expiresAt: Date; expired: boolean }[];
}

/** Everybody who sees an initiative, and who is invited to. Leads first, then by name. */
export async function teamOf(initiativeId: string, now = new Date()): Promise<Team> {
  const [memberships, assignments, invitations] = await Promise.all([
    db.membership.findMany({
      where: { initiativeId },
      select: { role: true, user: { select: { id: true, name: true, email: true } } },
      orderBy: [{ role: "asc" }, { user: { name: "asc" } }],
    }),
    db.adviserAssignment.findMany({
      where: { initiativeId, user: { role: { not: "member" } } },
      select: { user: { select: { name: true, email: true } } },
      orderBy: { user: { name: "asc" } },
    }),
    db.invitation.findMany({
      where: { initiativeId, acceptedAt: null, revokedAt: null },
      select: { id: true, email: true, role: true, invitedByName: true, expiresAt: true },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  return {
    members: memberships.map(({ role, user }) => ({ userId: user.id, name: user.name, email: user.email, role })),
    advisers: assignments.map(({ user }) => user),
    invitations: invitations.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now })),
  };
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
