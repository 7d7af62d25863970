import { z } from "zod";
import { steps } from "~/domains/journey";
import { calendarDay, optionalProse, prose, revisionField } from "~/platform/forms/fields";
import { occasions } from "./occasions";

/** A note after a visit or talk. */
export const noteSchema = z.object({
  group: z.string().min(1).max(100),
  occasion: z.enum(occasions),
  heldOn: calendarDay(),
  body: prose(5000),
  revision: revisionField.default(0),
});
export type NoteInput = z.output<typeof noteSchema>;

/** Several steps at once. `notExamined`: what the adviser did not look at, said to the team. */
export const discussSchema = z.object({
  steps: z.array(z.enum(steps)).min(1).max(steps.length),
  notExamined: optionalProse(1000),
});
export type DiscussInput = z.output<typeof discussSchema>;
