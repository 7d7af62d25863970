import { randomUUID } from "node:crypto";
import { db, type PartnerImport } from "~/platform/db.server";
import type { EditResult } from "../map/edit";
import { mapOf } from "../map/map-queries.server";
import { type ImportEdits, type ImportSetback, isFree, planImport } from "./partner-import.server";
import { editsOfPlan } from "./plan-partner-import";
import { editsOfRelations } from "./plan-relation-import";

/** The team has cancelled it, or another process has taken it over. */
class Stopped extends Error {}

/** "taken": somebody else did already; "cancelled": while it ran; a setback: nothing changed, it has to be looked at again. */
export type TakenImport = { status: "done"; edits: number } | { status: "taken" | "cancelled" | ImportSetback };

/**
 * Puts an import on the map, all of it or nothing: the rows are checked first, then written in one transaction, which
 * also marks the import as done. How far it is stands in its row, where cancelling is noticed as well.
 * @param make writes the edits (it asks the path, which this domain does not know)
 * @throws what `make` throws; the import can be tried again
 */
export async function takeImport(initiativeId: string, id: string, make: ImportEdits): Promise<TakenImport> {
  const claimed = await db.partnerImport.updateMany({ where: { id, initiativeId, ...isFree() }, data: { state: "running", progress: 0, beatAt: new Date(), report: {}, revision: { increment: 1 } } });
  const row = claimed.count === 1 ? await db.partnerImport.findUnique({ where: { id } }) : null;
  if (!row) return { status: "taken" };
  try {
    const status = await run(row, make);
    if (typeof status === "string") await giveBack(row, status);
    return typeof status === "string" ? { status } : { status: "done", edits: status };
  } catch (error) {
    if (error instanceof Stopped) return { status: "cancelled" };
    await giveBack(row, "failed");
    throw error;
  }
}

/** Only this run's: the number of the claim tells it from a later one. */
const ofRun = ({ id, revision }: PartnerImport) => ({ id, revision, state: "running" as const });

async function giveBack(row: PartnerImport, setback: ImportSetback): Promise<void> {
  await db.partnerImport.updateMany({ where: ofRun(row), data: { state: "preview", report: { setback } } });
}

async function run(row: PartnerImport, make: ImportEdits): Promise<number | ImportSetback> {
  const { id, initiativeId, total } = row;
  const say = async (progress: number) => {
    const { count } = await db.partnerImport.updateMany({ where: ofRun(row), data: { progress, beatAt: new Date() } });
    if (count === 0) throw new Stopped();
  };
  const finish = async (tx: Pick<typeof db, "partnerImport">) => {
    const { count } = await tx.partnerImport.updateMany({ where: ofRun(row), data: { state: "done", progress: 2 * total, finishedAt: new Date() } });
    if (count === 0) throw new Stopped();
  };
  const map = await mapOf(initiativeId);
  const plan = await planImport(row, map, say);
  const { edits: ofPartners, idOfLine } = editsOfPlan(plan.partners, map.partners, randomUUID);
  const edits = [...ofPartners, ...editsOfRelations(plan.relations.rows, map.relations, idOfLine, randomUUID)];
  await say(total);
  if (edits.length === 0) {
    await finish(db);
    return 0;
  }
  const results = await make(edits.map((edit) => ({ editId: randomUUID(), edit })), {
    whole: true,
    batchId: id,
    during: (made, tx) => (made < edits.length ? say(total + Math.floor((total * made) / edits.length)) : finish(tx)),
  });
  return setbackOf(results) ?? edits.length;
}

function setbackOf(results: readonly EditResult[]): ImportSetback | null {
  if (results.some((result) => result.status === "refused" && result.reason === "tooMany")) return "tooMany";
  return results.every(({ status }) => status === "done" || status === "same") ? null : "changed";
}
