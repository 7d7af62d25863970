import { type EditResult, touchesPath } from "~/domains/partners";
import { editMap, type EditOptions, NotWhole, type SentEdit } from "~/domains/partners/index.server";
import { transaction } from "~/platform/db.server";
import { changeInitiative } from "./change-initiative.server";
import type { RecordActor } from "./stored-journey.server";

/** So many take longer than a click: an import. */
const manyEdits = 500;

/**
 * Makes edits on the partner map; the path is asked where one of them changes what it rests on. With `whole` all of them
 * or none: then the results say which one was not possible.
 */
export async function editPartnerMap(initiativeId: string, actor: RecordActor, edits: readonly SentEdit[], options: EditOptions = {}): Promise<EditResult[]> {
  const length = edits.length > manyEdits ? "long" : "short";
  const work = (tx: Parameters<typeof editMap>[0]) => editMap(tx, initiativeId, actor, edits, options);
  try {
    return await (edits.some(({ edit }) => touchesPath(edit)) ? changeInitiative(initiativeId, actor, work, length) : transaction(work, length));
  } catch (error) {
    if (error instanceof NotWhole) return error.results;
    throw error;
  }
}
