import type { Blocker, Command } from "@machines/events";
import { send } from "@machines/run";
import type { JourneyValue } from "@machines/stored-value";
import { transaction, type Tx } from "~/platform/db.server";
import { settle } from "./change-initiative.server";
import { collectFacts } from "./facts.server";
import { appendEvent, lockJourney, type RecordActor } from "./stored-journey.server";

export type CommandResult = { status: "done"; value: JourneyValue; revision: number } | { status: "refused"; blockers: Blocker[] };

class Refused extends Error {
  constructor(readonly blockers: Blocker[]) {
    super("refused");
  }
}

/**
 * Runs a command on the path in a transaction of its own. A refusal leaves no trace.
 * @param work runs under the lock before the command, so that the facts see it; rolled back with a refusal
 */
export async function runCommand(
  initiativeId: string,
  actor: RecordActor,
  command: Command,
  work?: (tx: Tx) => Promise<void>,
): Promise<CommandResult> {
  try {
    return await transaction(async (tx) => {
      if (work) {
        await lockJourney(tx, initiativeId);
        await work(tx);
      }
      const result = await runCommandIn(tx, initiativeId, actor, command);
      if (result.status === "refused") throw new Refused(result.blockers);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { status: "refused", blockers: error.blockers };
    throw error;
  }
}

/** The same inside the caller's transaction; a refusal has written nothing, what the caller wrote is the caller's to roll back. */
export async function runCommandIn(tx: Tx, initiativeId: string, actor: RecordActor, command: Command): Promise<CommandResult> {
  const before = await lockJourney(tx, initiativeId);
  const facts = await collectFacts(tx, initiativeId, before.value);
  const sent = send(before.value, command, facts);
  if (!sent.allowed) return { status: "refused", blockers: sent.blockers };
  let after = await appendEvent(tx, before, actor, { event: command, facts, ...sent });
  if (command.type === "STEP.REOPEN" && command.step === "decision") await withdrawDecision(tx, initiativeId);
  // what was begun before the decision counts as begun once its step is up
  if (before.value.decision !== after.value.decision) after = await settle(tx, after, actor);
  return { status: "done", value: after.value, revision: after.revision };
}

/** The decision stays on record, out of force. */
async function withdrawDecision(tx: Tx, initiativeId: string): Promise<void> {
  await tx.decision.updateMany({ where: { initiativeId, withdrawnAt: null }, data: { withdrawnAt: new Date() } });
}
