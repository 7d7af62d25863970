import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db, type PartnerImport } from "~/platform/db.server";
import { type EditResult, inverse, type MapEdit, type PartnerEdit } from "../map/edit";
import type { SentEdit } from "../map/change-map.server";
import { mapOf } from "../map/map-queries.server";
import { guessMapping, type Mapping } from "./guess-mapping";
import { type DoubleChoice, editsOfPlan, type PlannedRow, planPartnerImport } from "./plan-partner-import";

const sheet = z.array(z.array(z.string()));

/** Keeps a table that was read, with what its columns seem to mean. Nothing of it is on the map yet. Returns its id. */
export async function startImport(initiativeId: string, by: string, fileName: string, rows: string[][]): Promise<string> {
  const { id } = await db.partnerImport.create({
    data: { initiativeId, fileName: fileName.slice(0, 200), subject: "partners", sheet: rows, mapping: guessMapping(rows), total: rows.length - 1, createdBy: by },
    select: { id: true },
  });
  return id;
}

export interface ImportView {
  id: string;
  fileName: string;
  state: PartnerImport["state"];
  createdBy: string;
  createdAt: Date;
  heading: string[];
  mapping: Mapping;
  plan: PlannedRow[];
}

/** An import of this initiative as it would run now; null for any other id. */
export async function importOf(initiativeId: string, id: string): Promise<ImportView | null> {
  const row = await db.partnerImport.findFirst({ where: { id, initiativeId } });
  if (!row) return null;
  const rows = sheet.parse(row.sheet);
  const mapping = row.mapping as Mapping;
  const plan = row.state === "preview" ? planPartnerImport(rows, mapping, (await mapOf(initiativeId)).partners, row.choices as Record<string, DoubleChoice>) : [];
  return { id, fileName: row.fileName, state: row.state, createdBy: row.createdBy, createdAt: row.createdAt, heading: rows[0] ?? [], mapping, plan };
}

/** What the team says of the columns and of rows that look like partners that are there. */
export async function saveImportChoices(initiativeId: string, id: string, mapping: Mapping, choices: Record<string, DoubleChoice>): Promise<void> {
  await db.partnerImport.updateMany({ where: { id, initiativeId, state: "preview" }, data: { mapping, choices, revision: { increment: 1 } } });
}

export type ImportEdits = (edits: SentEdit[], options: { whole: boolean; batchId: string }) => Promise<EditResult[]>;

/**
 * Puts an import on the map, all of it or nothing. "taken": somebody else did already; "changed": the map changed while
 * it was looked at, so it has to be looked at again.
 * @param make writes the edits (it asks the path, which this domain does not know)
 */
export async function takeImport(initiativeId: string, id: string, make: ImportEdits): Promise<{ status: "done"; edits: number } | { status: "taken" } | { status: "changed" }> {
  const claimed = await db.partnerImport.updateMany({ where: { id, initiativeId, state: "preview" }, data: { state: "running" } });
  const row = claimed.count === 1 ? await db.partnerImport.findUnique({ where: { id } }) : null;
  if (!row) return { status: "taken" };
  const setState = (state: "preview" | "done") => db.partnerImport.update({ where: { id }, data: { state, finishedAt: state === "done" ? new Date() : null } });
  try {
    const { partners } = await mapOf(initiativeId);
    const plan = planPartnerImport(sheet.parse(row.sheet), row.mapping as Mapping, partners, row.choices as Record<string, DoubleChoice>);
    const edits: PartnerEdit[] = editsOfPlan(plan, partners, randomUUID);
    const results = edits.length > 0 ? await make(edits.map((edit) => ({ editId: randomUUID(), edit })), { whole: true, batchId: id }) : [];
    const isDone = results.every(({ status }) => status === "done" || status === "same");
    await setState(isDone ? "done" : "preview");
    return isDone ? { status: "done", edits: edits.length } : { status: "changed" };
  } catch (error) {
    await setState("preview");
    throw error;
  }
}

/** Takes an import off the map again. What others changed since stays as it is: `kept` counts it. */
export async function undoImport(initiativeId: string, id: string, make: ImportEdits): Promise<{ undone: number; kept: number } | null> {
  const claimed = await db.partnerImport.updateMany({ where: { id, initiativeId, state: "done" }, data: { state: "undone" } });
  if (claimed.count === 0) return null;
  const changes = await db.mapChange.findMany({ where: { initiativeId, batchId: id }, orderBy: { seq: "desc" }, select: { entity: true, entityId: true, before: true, after: true } });
  const back = changes.map(({ entity, entityId, before, after }) => inverse({ entity, id: entityId, before, after } as unknown as MapEdit));
  const results = back.length > 0 ? await make(back.map((edit) => ({ editId: randomUUID(), edit })), { whole: false, batchId: randomUUID() }) : [];
  const kept = results.filter(({ status }) => status !== "done" && status !== "same").length;
  return { undone: results.length - kept, kept };
}

export async function cancelImport(initiativeId: string, id: string): Promise<void> {
  await db.partnerImport.updateMany({ where: { id, initiativeId, state: "preview" }, data: { state: "cancelled", finishedAt: new Date() } });
}

/** The last imports of an initiative, newest first, without their tables. */
export function importsOf(initiativeId: string) {
  return db.partnerImport.findMany({
    where: { initiativeId, state: { in: ["preview", "running", "done", "undone"] } },
    select: { id: true, fileName: true, state: true, total: true, createdBy: true, createdAt: true },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
}
