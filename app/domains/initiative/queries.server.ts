import type { MembershipRole, Role } from "~/domains/account";
import { db } from "~/platform/db.server";

export interface OwnInitiative {
  id: string;
  slug: string;
  name: string;
  role: MembershipRole;
  /** AGS of the area */
  districts: string[];
  /** size of the team */
  members: number;
}

/** The initiatives somebody works on, newest first. */
export async function initiativesOf(userId: string): Promise<OwnInitiative[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    select: {
      role: true,
      initiative: { select: { id: true, slug: true, name: true, districts: { select: { ags: true }, orderBy: { ags: "asc" } }, _count: { select: { memberships: true } } } },
    },
    orderBy: { initiative: { createdAt: "desc" } },
  });
  return rows.map(({ role, initiative: { id, slug, name, districts, _count } }) => ({ id, slug, name, role, districts: districts.map(({ ags }) => ags), members: _count.memberships }));
}

/** The page somebody's work begins on: the only initiative, the adviser's groups, the administration, else the list. */
export async function homeOf({ id, role }: { id: string; role: Role }): Promise<string> {
  const [first, second] = await initiativesOf(id);
  if (first && !second) return `/initiativen/${first.slug}`;
  if (first) return "/initiativen";
  return { member: "/initiativen", adviser: "/beratung", service: "/verwaltung" }[role];
}
