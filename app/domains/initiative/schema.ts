import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { line, optionalLine, revisionField } from "~/platform/forms/fields";

/** Form of a new initiative. An empty area fails with "districtNeeded". */
export const newInitiativeSchema = z.object({
  name: line(120),
  districts: z
    .array(z.string().refine((ags) => districtByAgs(ags) !== undefined, { message: "choose" }), { error: "districtNeeded" })
    .min(1, { message: "districtNeeded" })
    .max(40, { message: "tooManyDistricts" })
    .transform((keys) => [...new Set(keys)]),
  withNeighbours: z.stringbool().default(false),
  withLandWide: z.stringbool().default(false),
});

export type NewInitiative = z.output<typeof newInitiativeSchema>;

/** A step the team adds itself. */
export const ownStepSchema = z.object({ title: line(120), note: optionalLine(200) });
export type OwnStepInput = z.output<typeof ownStepSchema>;

const ownId = z.string().max(100);

/** A step of one's own that exists, with the revision the form was made from. */
export const changedStepSchema = ownStepSchema.extend({ id: ownId, revision: revisionField });
export const stepDoneSchema = z.object({ id: ownId, revision: revisionField, done: z.stringbool() });
export const stepIdSchema = z.object({ id: ownId });

export const nameSchema = z.object({ name: line(120), revision: revisionField });

/** Steps of the building phase that stay in sight; the others are hidden. */
export function viewSchema(steps: readonly string[]) {
  return z
    .object({ shown: z.array(z.string()).default([]), revision: revisionField })
    .transform(({ shown, revision }) => ({ hiddenSteps: steps.filter((step) => !shown.includes(step)), revision }));
}
export type SettingsInput = { revision: number } & ({ name: string } | { hiddenSteps: string[] });

export const deletionSchema = z.object({ name: line(120) });
