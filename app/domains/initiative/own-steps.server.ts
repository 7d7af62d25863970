import { db, type Tx } from "~/platform/db.server";
import type { OwnStepInput } from "./schema";

export interface OwnStepRow {
  id: string;
  title: string;
  /** what is still missing, or anything else; may be "" */
  note: string;
  done: boolean;
  revision: number;
}

const shown = { id: true, title: true, note: true, done: true, revision: true } as const;

/** How many own steps a path may have; more of them would be another project plan. */
export const mostOwnSteps = 30;

/** The steps a team added itself, in the order in which it did. */
export function ownStepsOf(initiativeId: string): Promise<OwnStepRow[]> {
  return db.ownStep.findMany({ where: { initiativeId }, select: shown, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** Needs the lock of the path (`changeInitiative`), so that two at once cannot go beyond the limit. */
export async function addOwnStep(tx: Tx, initiativeId: string, { title, note }: OwnStepInput): Promise<"done" | "tooMany"> {
  if ((await tx.ownStep.count({ where: { initiativeId } })) >= mostOwnSteps) return "tooMany";
  await tx.ownStep.create({ data: { initiativeId, title, note } });
  return "done";
}

export type OwnStepChange = { status: "done" } | { status: "gone" } | { status: "conflict"; current: OwnStepRow };

/** Changes a step of this initiative; a stale revision is a conflict that carries what is stored now. */
export async function changeOwnStep(tx: Tx, initiativeId: string, id: string, revision: number, data: Partial<OwnStepInput & { done: boolean }>): Promise<OwnStepChange> {
  const { count } = await tx.ownStep.updateMany({ where: { id, initiativeId, revision }, data: { ...data, revision: { increment: 1 } } });
  if (count > 0) return { status: "done" };
  const current = await tx.ownStep.findFirst({ where: { id, initiativeId }, select: shown });
  return current ? { status: "conflict", current } : { status: "gone" };
}

/** Removes a step of this initiative; one that is gone already is no error. */
export async function removeOwnStep(tx: Tx, initiativeId: string, id: string): Promise<void> {
  await tx.ownStep.deleteMany({ where: { id, initiativeId } });
}
