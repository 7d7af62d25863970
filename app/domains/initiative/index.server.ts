import { transaction } from "~/platform/db.server";
import type { SignedInActor } from "~/domains/account/index.server";
import { createInitiative } from "./create-initiative.server";
import type { NewInitiative } from "./schema";

export { createInitiative } from "./create-initiative.server";
export { changeSettings, deleteInitiative, type Saved } from "./change-initiative-settings.server";
export { addOwnStep, changeOwnStep, mostOwnSteps, ownStepsOf, removeOwnStep, type OwnStepChange, type OwnStepRow } from "./own-steps.server";
export { homeOf, initiativesOf, type OwnInitiative } from "./queries.server";

/** `createInitiative` in a transaction of its own. */
export function foundInitiative(actor: SignedInActor, form: NewInitiative): Promise<{ id: string; slug: string }> {
  return transaction((tx) => createInitiative(tx, actor, form));
}
