import { z } from "zod";
import { calendarDay, optionalProse, revisionField } from "~/platform/forms/fields";

const blankIsNull = (text: unknown) => (text === "" || text === undefined ? null : text);

/**
 * The form of the joining branch. Nothing is needed to save it; what is needed to close the branch is the machine's to say.
 * @param today calendar date: nothing was handed over on a later day
 */
export function joiningSchema(today: string) {
  return z.object({
    networkId: z.preprocess(blankIsNull, z.string().max(100).nullable()),
    contribution: optionalProse(3000),
    contactNote: optionalProse(1000),
    handedOverOn: z.preprocess(
      blankIsNull,
      calendarDay()
        .refine((day) => day <= today, { message: "future" })
        .nullable(),
    ),
    handOverNote: optionalProse(2000),
    revision: revisionField,
  });
}
export type JoiningInput = z.output<ReturnType<typeof joiningSchema>>;
export type JoiningContent = Omit<JoiningInput, "revision">;
