import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { line, optionalLine } from "~/platform/forms/fields";

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
