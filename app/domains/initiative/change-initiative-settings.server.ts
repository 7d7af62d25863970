import { transaction, type Tx } from "~/platform/db.server";
import type { SettingsInput } from "./schema";

export type Saved = { status: "done" } | { status: "conflict"; current: { name: string; revision: number; hiddenSteps: string[]; updatedBy: string } };

/** Name of an initiative (its address stays), or the steps its team has hidden. A stale revision is a conflict. */
export async function changeSettings(tx: Tx, { initiativeId, by }: { initiativeId: string; by: string }, { revision, ...change }: SettingsInput): Promise<Saved> {
  const { count } = await tx.initiative.updateMany({ where: { id: initiativeId, revision }, data: { ...change, updatedBy: by, revision: { increment: 1 } } });
  if (count > 0) return { status: "done" };
  const current = await tx.initiative.findUniqueOrThrow({ where: { id: initiativeId }, select: { name: true, revision: true, hiddenSteps: true, updatedBy: true } });
  return { status: "conflict", current };
}

/**
 * Deletes an initiative with everything that belongs to it. What it proposed to the directory stays there; networks that
 * only this team kept go with it.
 * @returns whether the typed name was the right one
 */
export function deleteInitiative(initiativeId: string, typedName: string): Promise<boolean> {
  return transaction(async (tx) => {
    const { name } = await tx.initiative.findUniqueOrThrow({ where: { id: initiativeId }, select: { name: true } });
    if (name.trim() !== typedName.trim()) return false;
    await tx.network.deleteMany({ where: { proposedByInitiativeId: initiativeId, state: "kept" } });
    await tx.initiative.delete({ where: { id: initiativeId } });
    return true;
  });
}
