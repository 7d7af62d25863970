import { z } from "zod";
import { steps } from "~/domains/journey";
import { calendarDay, optionalProse, prose, revisionField } from "~/platform/forms/fields";
import { occasions } from "./occasions";

/** A note after a visit or talk. @param today calendar date: a visit lies in the past */
export const noteSchema = (today: string) => z.object({
  group: z.string().min(1).max(100),
  occasion: z.enum(occasions),
  heldOn: calendarDay().refine((day) => day <= today, { message: "future" }),
  body: prose(5000),
  revision: revisionField.default(0),
});
export type NoteInput = z.output<ReturnType<typeof noteSchema>>;

/** Several steps at once. `notExamined`: what the adviser did not look at, said to the team. */
export const discussSchema = z.object({
  steps: z.array(z.enum(steps)).min(1).max(steps.length),
  notExamined: optionalProse(1000),
});
export type DiscussInput = z.output<typeof discussSchema>;
