import { z } from "zod";
import { districtByAgs } from "~/domains/districts";
import { optionalProse, revisionField } from "~/platform/forms/fields";
import type { KeyList } from "./impulse";

/** Form of the impulse. `keys`: the fixed lists; nothing else is taken. */
export function impulseSchema(keys: Readonly<Record<KeyList, readonly string[]>>) {
  const keysOf = (list: KeyList) =>
    z
      .array(z.string().refine((key) => keys[list].includes(key), { message: "choose" }))
      .default([])
      // A suggestion taken over comes beside the ticked box of the same key.
      .transform((chosen) => keys[list].filter((key) => chosen.includes(key)));
  return z.object({
    startedBy: optionalProse(2000),
    whyHere: optionalProse(4000),
    intention: optionalProse(4000),
    themes: keysOf("themes"),
    goals: keysOf("goals"),
    targetGroups: keysOf("targetGroups"),
    stages: keysOf("stages"),
    /** Revision the form was made from; 0 while nothing is stored. */
    revision: revisionField,
  });
}

const agsOfDistrict = z.string().refine((ags) => districtByAgs(ags) !== undefined, { message: "choose" });

/** Form of the area. `municipalities` as "03352/Hemmoor"; an empty area fails with "error.districtNeeded". */
export const areaSchema = z.object({
  districts: z
    .array(agsOfDistrict, { error: "error.districtNeeded" })
    .min(1, { message: "error.districtNeeded" })
    .max(40, { message: "error.tooManyDistricts" })
    .transform((keys) => [...new Set(keys)]),
  municipalities: z.array(z.string().max(120)).max(3000).default([]),
  withNeighbours: z.stringbool().default(false),
  withLandWide: z.stringbool().default(false),
  revision: revisionField,
});
