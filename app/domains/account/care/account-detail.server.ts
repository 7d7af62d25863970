import { db } from "~/platform/db.server";
import { holdOn, type Hold } from "../deletion/delete-account.server";
import { pendingEmailChange } from "../email-change/email-change.server";
import type { Role } from "../permissions";

export interface AccountDetail {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  lastSignInAt: Date | null;
  lockedAt: Date | null;
  secondFactor: boolean;
  /** browsers signed in */
  sessions: number;
  /** founding teams the person belongs to */
  teams: number;
  /** groups that the person is assigned to */
  groups: number;
  /** groups that nobody else is assigned to */
  onlyAdviserOf: number;
  /** a new address that waits to be confirmed in its mailbox */
  newAddress: { email: string; expiresAt: Date } | null;
  hold: Hold;
  events: { id: string; deed: string; detail: string; actorName: string; at: Date }[];
}

/** How many events of an account are shown, the latest first. */
const eventsShown = 50;

/** An account as the service point sees it; null for an unknown id. */
export async function accountDetail(id: string, now = new Date()): Promise<AccountDetail | null> {
  const user = await db.user.findUnique({
    where: { id },
    select: {
      id: true, name: true, email: true, role: true, createdAt: true, lastSignInAt: true, lockedAt: true, twoFactorEnabled: true,
      _count: { select: { memberships: true, assignments: true, sessions: { where: { expiresAt: { gt: now } } } } },
      events: { orderBy: { at: "desc" }, take: eventsShown },
    },
  });
  if (!user) return null;
  const [onlyAdviserOf, change, hold] = await Promise.all([
    db.initiative.count({ where: { assignments: { some: { userId: id }, none: { userId: { not: id }, user: { role: { not: "member" } } } } } }),
    pendingEmailChange(id, now),
    holdOn(user),
  ]);
  const { _count, twoFactorEnabled, events, ...rest } = user;
  return {
    ...rest,
    secondFactor: twoFactorEnabled,
    sessions: _count.sessions,
    teams: _count.memberships,
    groups: _count.assignments,
    onlyAdviserOf,
    newAddress: change && { email: change.newEmail, expiresAt: change.expiresAt },
    hold,
    events: events.map(({ id: eventId, deed, detail, actorName, at }) => ({ id: eventId, deed, detail, actorName, at })),
  };
}
