import { possibleCommands, steps, type Blocker, type Command, type JourneyValue, type Facts, type Step } from "~/domains/journey";
import { runCommandIn, type RecordActor } from "~/domains/journey/index.server";
import { transaction } from "~/platform/db.server";
import type { DiscussInput } from "./schema";

/** The steps that can be recorded as discussed together now, in the order of the path. */
export function discussable({ value, facts }: { value: JourneyValue; facts: Facts }): Step[] {
  return steps.filter((step) => possibleCommands(value, step, facts).some(({ type, blockers }) => type === "STEP.DISCUSS" && blockers.length === 0));
}

class Refused extends Error {
  constructor(readonly refusal: { step: Step; blockers: Blocker[] }) {
    super("refused");
  }
}

/** Records several steps as discussed together: all of them or none. What was not examined is on record with each. */
export async function discussSteps(initiativeId: string, actor: RecordActor, input: DiscussInput): Promise<"done" | { step: Step; blockers: Blocker[] }> {
  try {
    await transaction(async (tx) => {
      for (const step of steps.filter((known) => input.steps.includes(known))) {
        const result = await runCommandIn(tx, initiativeId, actor, { type: "STEP.DISCUSS", step, note: input.notExamined } as Command);
        if (result.status === "refused") throw new Refused({ step, blockers: result.blockers });
      }
    });
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
