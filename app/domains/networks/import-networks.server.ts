import { randomUUID } from "node:crypto";
import { db, type Tx } from "~/platform/db.server";
import type { ImportNote, ImportProblem } from "./import-problem";
import { normalizeName } from "~/domains/names";
import { type ImportedLine, type ImportPlan, planImport, type StoredEntry } from "./plan-import";
import { readDirectoryCsv } from "./read-directory-csv";
import type { DirectoryRow } from "./read-directory-row";

export interface ImportResult {
  taken: number;
  merged: number;
  unchanged: number;
  /** what lines about entries that are there add to them, and what they cannot change */
  lines: ImportedLine[];
  rejected: ImportProblem[];
  notes: ImportNote[];
}

/** A full file has some 20,000 lines, which takes longer than what people wait for; another import waits its turn. */
const patience = { maxWait: 30_000, timeout: 300_000 };

/** Any number that no other part of the app locks: two imports at once would both take what is new. */
const importLock = 72707372;

/**
 * Takes a table of networks into the directory as published entries; see `readDirectoryCsv` and `planImport` for the rules.
 * All or nothing of the accepted lines is stored.
 * @param dryRun says what would happen and stores nothing
 */
export async function importNetworks(bytes: Uint8Array, { dryRun = false } = {}): Promise<ImportResult> {
  const { rows, problems, notes } = readDirectoryCsv(bytes);
  const counts = rows.length === 0 ? { taken: 0, merged: 0, unchanged: 0, lines: [] } : await db.$transaction((tx) => importRows(tx, rows, dryRun), patience);
  return { ...counts, rejected: problems, notes };
}

async function importRows(tx: Tx, rows: readonly DirectoryRow[], dryRun: boolean) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${importLock}::bigint)`;
  const plan = planImport(rows, await storedAlike(tx, rows), await slugsInUse(tx));
  if (!dryRun) await store(tx, plan);
  return { ...plan.counts, lines: plan.lines };
}

/** Entries of the directory with these names. What a team keeps for itself or was refused is not in the directory. */
async function storedAlike(tx: Tx, rows: readonly DirectoryRow[]): Promise<StoredEntry[]> {
  const names = [...new Set(rows.map(({ name }) => normalizeName(name)))];
  const found = await tx.network.findMany({
    where: { normalizedName: { in: names }, state: { notIn: ["kept", "rejected"] } },
    include: { districts: { select: { ags: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return found.map((entry) => ({ ...entry, districts: entry.districts.map(({ ags }) => ags) }));
}

async function slugsInUse(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.network.findMany({ select: { slug: true } })).map(({ slug }) => slug));
}

async function store(tx: Tx, { taken, merged }: ImportPlan) {
  const entries = taken.map(({ districts, ...entry }) => ({ id: randomUUID(), districts, entry }));
  await tx.network.createMany({ data: entries.map(({ id, entry }) => ({ ...entry, id, state: "published" })) });
  await tx.networkDistrict.createMany({ data: entries.flatMap(({ id, districts }) => districts.map((ags) => ({ networkId: id, ags }))) });
  for (const { id, filled, keys } of merged) {
    const { districts, ...fields } = filled;
    await tx.network.update({
      where: { id },
      data: { ...fields, ...keys, revision: { increment: 1 }, ...(districts && { districts: { create: districts.map((ags) => ({ ags })) } }) },
    });
  }
}
