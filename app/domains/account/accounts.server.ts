import { db, transaction, type Prisma } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import type { ActorUser } from "./actor.server";
import { queueAccountMail } from "./account-mails.server";
import { auth } from "./auth.server";
import { roles, type Role } from "./permissions";

export interface AccountsQuery {
  q: string;
  role: Role | null;
  /** from 1 */
  page: number;
}

export interface ListedAccount {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  lastSignInAt: Date | null;
  locked: boolean;
  /** founding teams the person belongs to */
  teams: number;
  /** groups the person advises */
  groups: number;
}

export const accountsPageSize = 30;

/** A page of all accounts, by name. */
export async function findAccounts({ q, role, page }: AccountsQuery): Promise<{ accounts: ListedAccount[]; total: number }> {
  const contains = { contains: q, mode: "insensitive" } as const;
  const where: Prisma.UserWhereInput = { ...(role && { role }), ...(q && { OR: [{ name: contains }, { email: contains }] }) };
  const [total, rows] = await Promise.all([
    db.user.count({ where }),
    db.user.findMany({
      where,
      select: { id: true, name: true, email: true, role: true, createdAt: true, lastSignInAt: true, lockedAt: true, _count: { select: { memberships: true, assignments: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * accountsPageSize,
      take: accountsPageSize,
    }),
  ]);
  return { total, accounts: rows.map(({ _count, lockedAt, ...account }) => ({ ...account, locked: lockedAt !== null, teams: _count.memberships, groups: _count.assignments })) };
}

/** How many accounts there are of each role. */
export async function countAccounts(): Promise<Record<Role, number>> {
  const rows = await db.user.groupBy({ by: ["role"], _count: { _all: true } });
  const counted = new Map(rows.map(({ role, _count }) => [role, _count._all]));
  return Object.fromEntries(roles.map((role) => [role, counted.get(role) ?? 0])) as Record<Role, number>;
}

/**
 * Makes an account without password and tells its owner by mail how to sign in.
 * @returns "taken" if the address has an account
 */
export async function inviteAccount(person: { name: string; email: string; role: Role }, inviter: Pick<ActorUser, "name">, locale: Locale): Promise<"done" | "taken"> {
  if (await db.user.findUnique({ where: { email: person.email }, select: { id: true } })) return "taken";
  const { internalAdapter } = await auth().$context;
  // Confirmed only once the owner signs in by a link to this address.
  await internalAdapter.createUser({ ...person, emailVerified: false, locale }, { method: "admin" });
  await transaction((tx) => queueAccountMail(tx, { to: person.email, locale, inviter: inviter.name, role: person.role }));
  return "done";
}
