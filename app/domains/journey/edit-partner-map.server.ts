import { type EditResult, touchesPath } from "~/domains/partners";
import { editMap, NotWhole, type SentEdit } from "~/domains/partners/index.server";
import { transaction } from "~/platform/db.server";
import { changeInitiative } from "./change-initiative.server";
import type { RecordActor } from "./stored-journey.server";

/**
 * Makes edits on the partner map; the path is asked where one of them changes what it rests on. With `whole` all of them
 * or none: then the results say which one was not possible.
 */
export async function editPartnerMap(initiativeId: string, actor: RecordActor, edits: readonly SentEdit[], options: { whole?: boolean; batchId?: string } = {}): Promise<EditResult[]> {
  const work = (tx: Parameters<typeof editMap>[0]) => editMap(tx, initiativeId, actor, edits, options);
  try {
    return await (edits.some(({ edit }) => touchesPath(edit)) ? changeInitiative(initiativeId, actor, work) : transaction(work));
  } catch (error) {
    if (error instanceof NotWhole) return error.results;
    throw error;
  }
}
