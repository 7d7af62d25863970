import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { db, type PartnerImport } from "~/platform/db.server";
import { type EditResult, inverse, type MapEdit } from "../map/edit";
import type { EditOptions, SentEdit } from "../map/change-map.server";
import { mapOf } from "../map/map-queries.server";
import type { MapState } from "../map/map-state";
import { guessMapping, type Mapping } from "./guess-mapping";
import { type DoubleChoice, type PlannedRow, planRows } from "./plan-partner-import";
import { planRelationImport, type RelationPlan } from "./plan-relation-import";
import { type RelationMapping, relationMappingOf } from "./relation-columns";

const sheet = z.array(z.array(z.string()));

/** Tables that were read; at least one is there. */
export interface ImportTables {
  partners: string[][] | null;
  relations: string[][] | null;
  leftOut: string[];
}

/** Keeps tables that were read, with what their columns seem to mean. Nothing of it is on the map yet. Returns the id. */
export async function startImport(initiativeId: string, by: string, fileName: string, { partners, relations, leftOut }: ImportTables): Promise<string> {
  const rowsOf = (table: string[][] | null) => Math.max(0, (table?.length ?? 0) - 1);
  const { id } = await db.partnerImport.create({
    data: {
      initiativeId,
      fileName: fileName.slice(0, 200),
      subject: partners ? "partners" : "relations",
      sheet: partners ?? [],
      mapping: partners ? guessMapping(partners) : [],
      relations: relations ?? [],
      relationMapping: relations ? relationMappingOf(relations) : [],
      leftOut,
      total: rowsOf(partners) + rowsOf(relations),
      createdBy: by,
    },
    select: { id: true },
  });
  return id;
}

/** Why the last try to put it on the map changed nothing. */
export type ImportSetback = "changed" | "tooMany" | "failed";

export interface ImportPlan {
  partners: PlannedRow[];
  relations: RelationPlan;
}

export interface ImportView {
  id: string;
  fileName: string;
  state: PartnerImport["state"];
  /** A process that put it on the map has ended before its time; nothing of it is there. */
  isBroken: boolean;
  setback: ImportSetback | null;
  /** Rows checked and rows written, of twice `total`. */
  progress: number;
  total: number;
  createdBy: string;
  createdAt: Date;
  leftOut: string[];
  heading: string[];
  mapping: Mapping;
  relationHeading: string[];
  relationMapping: RelationMapping;
  /** Empty unless it can still be taken. */
  plan: ImportPlan;
}

const noPlan: ImportPlan = { partners: [], relations: { rows: [], questions: [] } };
/** A process that says nothing for so long has ended. */
const silence = 60_000;
/** Imports that nobody is putting on the map just now. */
export const isFree = () => ({ OR: [{ state: "preview" as const }, { state: "running" as const, beatAt: { lt: new Date(Date.now() - silence) } }] });
const isBroken = ({ state, beatAt }: PartnerImport) => state === "running" && (beatAt?.getTime() ?? 0) < Date.now() - silence;

/** An import of this initiative as it would run now; null for any other id. */
export async function importOf(initiativeId: string, id: string): Promise<ImportView | null> {
  const row = await db.partnerImport.findFirst({ where: { id, initiativeId } });
  if (!row) return null;
  const { fileName, state, progress, total, createdBy, createdAt, leftOut } = row;
  const isOpen = state === "preview" || isBroken(row);
  return {
    ...{ id, fileName, state, isBroken: isBroken(row), progress, total, createdBy, createdAt, leftOut },
    setback: (row.report as { setback?: ImportSetback } | null)?.setback ?? null,
    heading: sheet.parse(row.sheet)[0] ?? [],
    mapping: row.mapping as Mapping,
    relationHeading: sheet.parse(row.relations)[0] ?? [],
    relationMapping: row.relationMapping as RelationMapping,
    plan: isOpen ? await keptPlan(row, await mapOf(initiativeId)) : noPlan,
  };
}

/** Plans that were looked at last: a long one takes seconds, and its page is opened more than once. */
const kept = new Map<string, Promise<ImportPlan>>();
const mostKept = 4;

function keptPlan(row: PartnerImport, map: MapState): Promise<ImportPlan> {
  const key = `${row.id} ${row.revision} ${map.revision}`;
  const plan = kept.get(key) ?? planImport(row, map);
  kept.delete(key);
  kept.set(key, plan);
  if (kept.size > mostKept) kept.delete([...kept.keys()][0]!);
  return plan;
}

const rowsAtOnce = 50;

/** What becomes of all rows. Other requests get their turn between the rows. */
export async function planImport(row: PartnerImport, map: MapState, onProgress?: (rows: number) => Promise<void>): Promise<ImportPlan> {
  const partners: PlannedRow[] = [];
  for (const planned of planRows(sheet.parse(row.sheet), row.mapping as Mapping, map.partners, row.choices as Record<string, DoubleChoice>)) {
    partners.push(planned);
    if (partners.length % rowsAtOnce !== 0) continue;
    await setImmediate();
    await onProgress?.(partners.length);
  }
  return { partners, relations: planRelationImport(sheet.parse(row.relations), row.relationMapping as RelationMapping, partners, map, row.relationChoices as Record<string, string>) };
}

/** What the team says of the columns, of rows that look like partners that are there, and of names that are not clear. */
export interface ImportChoices {
  mapping: Mapping;
  choices: Record<string, DoubleChoice>;
  relationMapping: RelationMapping;
  relationChoices: Record<string, string>;
}

export async function saveImportChoices(initiativeId: string, id: string, choices: ImportChoices): Promise<void> {
  await db.partnerImport.updateMany({ where: { id, initiativeId, ...isFree() }, data: { ...choices, revision: { increment: 1 } } });
}

export type ImportEdits = (edits: SentEdit[], options: EditOptions) => Promise<EditResult[]>;

/** Takes an import off the map again. What others changed since stays as it is: `kept` counts it. */
export async function undoImport(initiativeId: string, id: string, make: ImportEdits): Promise<{ undone: number; kept: number } | null> {
  const claimed = await db.partnerImport.updateMany({ where: { id, initiativeId, state: "done" }, data: { state: "undone" } });
  if (claimed.count === 0) return null;
  const changes = await db.mapChange.findMany({ where: { initiativeId, batchId: id }, orderBy: { seq: "desc" }, select: { entity: true, entityId: true, before: true, after: true } });
  const back = changes.map(({ entity, entityId, before, after }) => inverse({ entity, id: entityId, before, after } as unknown as MapEdit));
  try {
    const results = back.length > 0 ? await make(back.map((edit) => ({ editId: randomUUID(), edit })), { whole: false, batchId: randomUUID() }) : [];
    const kept = results.filter(({ status }) => status !== "done" && status !== "same").length;
    return { undone: results.length - kept, kept };
  } catch (error) {
    await db.partnerImport.updateMany({ where: { id, initiativeId, state: "undone" }, data: { state: "done" } });
    throw error;
  }
}

/** Discards an import, also one that is just being put on the map. Returns false where it was too late: it is there. */
export async function cancelImport(initiativeId: string, id: string): Promise<boolean> {
  const cancelled = await db.partnerImport.updateMany({ where: { id, initiativeId, state: { in: ["preview", "running"] } }, data: { state: "cancelled", finishedAt: new Date() } });
  return cancelled.count > 0;
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
