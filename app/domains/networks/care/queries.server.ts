import { findDistricts } from "~/domains/districts";
import { db, type Network, type NetworkState, type Prisma } from "~/platform/db.server";
import { calendarDate } from "~/platform/i18n/format";
import { oldUntil } from "../completeness";
import type { EntriesQuery } from "./entries-address";
import { probablyTheSame } from "../check/alike";
import { likelyDoubles, type Double } from "./doubles";

export interface CareWork {
  proposals: number;
  corrections: number;
}

/** How much waits for the service point. */
export async function countCareWork(): Promise<CareWork> {
  const [proposals, corrections] = await Promise.all([db.network.count({ where: { state: "proposed" } }), db.correction.count({ where: { settledAt: null } })]);
  return { proposals, corrections };
}

/** Entries by state; what a team keeps for itself is left out. */
export async function countNetworks(): Promise<Record<string, number>> {
  const rows = await db.network.groupBy({ by: ["state"], where: { state: { not: "kept" } }, _count: { _all: true } });
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count._all]));
}

export const carePageSize = 30;

/** Entries of the directory, whatever their state; what a team keeps for itself is not among them. */
const inDirectory: NetworkState[] = ["published", "outdated", "ended"];

const withDistricts = { districts: { select: { ags: true }, orderBy: { ags: "asc" } } } as const;
const withProposer = { ...withDistricts, proposedByInitiative: { select: { name: true } } } as const;

export type CareEntry = Network & { districts: { ags: string }[] };
export type Proposal = CareEntry & { proposedByInitiative: { name: string } | null };

/** Proposals to the directory, the oldest first. @param page from 1 */
export async function findProposals(page: number): Promise<{ proposals: Proposal[]; total: number }> {
  const where = { state: "proposed" } as const;
  const [total, proposals] = await Promise.all([
    db.network.count({ where }),
    db.network.findMany({ where, include: withProposer, orderBy: [{ createdAt: "asc" }, { id: "asc" }], skip: (page - 1) * carePageSize, take: carePageSize }),
  ]);
  return { proposals, total };
}

/** What a listed proposal probably is already: an entry of the directory, or another open proposal. */
export interface MarkedDouble {
  id: string;
  name: string;
  kind: "entry" | "proposal";
}

const placed = { id: true, name: true, land: true, state: true, districts: { select: { ags: true } } } as const;

/** Marks the proposals of a page that are probably there already, by their id; the rule is the one that teams are asked by. */
export async function markDoubles(proposals: readonly Pick<CareEntry, "id" | "name" | "land" | "normalizedName" | "districts">[]): Promise<Map<string, MarkedDouble>> {
  const near = proposals.flatMap(({ land, normalizedName, districts }): Prisma.NetworkWhereInput[] => [{ land }, { normalizedName }, { districts: { some: { ags: { in: districts.map(({ ags }) => ags) } } } }]);
  const found = proposals.length === 0 ? [] : await db.network.findMany({ where: { state: { in: [...inDirectory, "proposed"] }, OR: near }, select: placed, orderBy: { createdAt: "asc" } });
  const others = found.map((network) => ({ ...network, districts: network.districts.map(({ ags }) => ags) }));
  return new Map(
    proposals.flatMap(({ id, name, land, districts }) => {
      const [double] = probablyTheSame({ name, land, districts: districts.map(({ ags }) => ags) }, others.filter((other) => other.id !== id));
      return double ? [[id, { id: double.id, name: double.name, kind: double.state === "proposed" ? "proposal" : "entry" }] as const] : [];
    }),
  );
}

/** One open proposal; null where there is none (any more). */
export function findProposal(id: string): Promise<Proposal | null> {
  return db.network.findFirst({ where: { id, state: "proposed" }, include: withProposer });
}

/** Entries that may be the same network under another name, the likeliest first. */
export async function possibleDoubles(entry: Pick<CareEntry, "id" | "name" | "land" | "districts">): Promise<(Double & { entry: CareEntry })[]> {
  const others = await db.network.findMany({
    where: { id: { not: entry.id }, state: { in: inDirectory } },
    select: { id: true, name: true, land: true, districts: { select: { ags: true } } },
  });
  const doubles = likelyDoubles(entry, others);
  const entries = await db.network.findMany({ where: { id: { in: doubles.map(({ id }) => id) } }, include: withDistricts });
  return doubles.flatMap((double) => {
    const found = entries.find(({ id }) => id === double.id);
    return found ? [{ ...double, entry: found }] : [];
  });
}

/** A source without date, or one that `age` calls old. */
function sourceIsOld(today: string): Prisma.NetworkWhereInput {
  const { day, partial } = oldUntil(today);
  return { OR: [{ sourceDate: "" }, { sourceDate: { lte: day, notIn: partial } }] };
}

/** How many entries that are not ended have an old source or one without date. */
export function countOldSources(today = calendarDate(new Date())): Promise<number> {
  return db.network.count({ where: { state: { in: ["published", "outdated"] }, ...sourceIsOld(today) } });
}

/** A page of the directory for its care, by name: everything but what teams keep. */
export async function findEntries({ q, state, old, page }: EntriesQuery, today = calendarDate(new Date())): Promise<{ entries: CareEntry[]; total: number }> {
  const ags = q.length >= 3 ? findDistricts(q).map((district) => district.ags) : [];
  const where: Prisma.NetworkWhereInput = {
    state: state ?? { in: inDirectory },
    ...(old && { AND: [sourceIsOld(today)] }),
    ...(q && {
      OR: [
        { name: { contains: q, mode: "insensitive" } },
        { coordinatingBody: { contains: q, mode: "insensitive" } },
        { districts: { some: { ags: { in: ags } } } },
      ],
    }),
  };
  const [total, entries] = await Promise.all([
    db.network.count({ where }),
    db.network.findMany({ where, include: withDistricts, orderBy: [...(old ? [{ sourceDate: "asc" } as const] : []), { name: "asc" }, { id: "asc" }], skip: (page - 1) * carePageSize, take: carePageSize }),
  ]);
  return { entries, total };
}

/** One entry of the directory, with the corrections still open; null for an unknown id and what is not in the directory. */
export function findEntry(id: string) {
  return db.network.findFirst({
    where: { id, state: { in: inDirectory } },
    include: { ...withDistricts, corrections: { where: { settledAt: null }, orderBy: { createdAt: "asc" } } },
  });
}

/** Corrections that wait, the oldest first. @param limit how many at most */
export function openCorrections(limit = 50) {
  return db.correction.findMany({
    where: { settledAt: null },
    include: { network: { select: { id: true, name: true } } },
    orderBy: { createdAt: "asc" },
    take: limit,
  });
}
