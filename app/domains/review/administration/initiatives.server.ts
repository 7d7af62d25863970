import { migrateValue } from "@machines/stored-value";
import { findDistricts, labelOf } from "~/domains/districts";
import { phaseOf, type Phase } from "~/domains/journey";
import { db, type Prisma } from "~/platform/db.server";
import { nobody, type InitiativesQuery } from "./initiatives-address";

/** What the service point sees of an initiative: name, area and state, no contents. */
export interface ListedInitiative {
  id: string;
  slug: string;
  name: string;
  districts: string[];
  phase: Phase | null;
  advisers: string[];
  members: number;
  createdAt: Date;
}

export const initiativesPageSize = 30;

/** An assignment outlives the role it was given for only by mistake. */
const assigned = { user: { role: { not: "member" } } } satisfies Prisma.AdviserAssignmentWhereInput;

const seen = {
  id: true,
  slug: true,
  name: true,
  createdAt: true,
  districts: { select: { ags: true }, orderBy: { ags: "asc" } },
  journey: { select: { value: true, machineVersion: true } },
  assignments: { where: assigned, select: { user: { select: { name: true } } }, orderBy: { user: { name: "asc" } } },
  _count: { select: { memberships: true } },
} satisfies Prisma.InitiativeSelect;

/** A page of all initiatives, newest first; searched by name and Kreis. */
export async function findInitiatives({ q, adviser, page }: InitiativesQuery): Promise<{ initiatives: ListedInitiative[]; total: number }> {
  const ags = q.length >= 3 ? findDistricts(q).map((district) => district.ags) : [];
  const where: Prisma.InitiativeWhereInput = {
    ...(adviser && { assignments: adviser === nobody ? { none: assigned } : { some: { userId: adviser.id } } }),
    ...(q && { OR: [{ name: { contains: q, mode: "insensitive" } }, { districts: { some: { ags: { in: ags } } } }] }),
  };
  const [total, rows] = await Promise.all([
    db.initiative.count({ where }),
    db.initiative.findMany({ where, select: seen, orderBy: [{ createdAt: "desc" }, { id: "asc" }], skip: (page - 1) * initiativesPageSize, take: initiativesPageSize }),
  ]);
  return { total, initiatives: rows.map(listed) };
}

/** How many initiatives there are, and how many nobody advises. */
export async function initiativeCounts(): Promise<{ all: number; unadvised: number }> {
  const [all, unadvised] = await Promise.all([db.initiative.count(), db.initiative.count({ where: { assignments: { none: assigned } } })]);
  return { all, unadvised };
}

/** One initiative as the service point sees it; null for an unknown address. */
export async function initiativeForService(slug: string): Promise<ListedInitiative | null> {
  const row = await db.initiative.findUnique({ where: { slug }, select: seen });
  return row && listed(row);
}

function listed({ districts, journey, assignments, _count, ...initiative }: Prisma.InitiativeGetPayload<{ select: typeof seen }>): ListedInitiative {
  const checked = journey && migrateValue(journey.machineVersion, journey.value);
  return {
    ...initiative,
    districts: districts.map(({ ags }) => labelOf(ags)),
    phase: checked?.ok ? phaseOf(checked.value) : null,
    advisers: assignments.map(({ user }) => user.name),
    members: _count.memberships,
  };
}
