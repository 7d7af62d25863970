import type { Command } from "@machines/events";
import { z } from "zod";
import { calendarDay } from "~/platform/forms/fields";
import { stepCommand, stepCommandSchema } from "./schema";

const year = z.coerce.number().int().min(1990, { message: "year" }).max(2100, { message: "year" });

/**
 * Every command that a page of the path sends: those on a step, and the acts with what they need to be told.
 * @param today calendar date: nothing is founded on a later day
 */
export function pathCommandSchema(today: string) {
  return z.discriminatedUnion("intent", [
    stepCommandSchema,
    z.object({ intent: z.literal("FOUND"), foundedOn: calendarDay().refine((day) => day <= today, { message: "future" }) }),
    z.object({ intent: z.literal("ENTER_EXISTING"), foundedYear: z.preprocess((text) => (text === "" ? undefined : text), year.max(Number(today.slice(0, 4)), { message: "future" }).optional()) }),
    z.object({ intent: z.literal("REVIEW_YEAR"), year }),
  ]);
}
export type PathCommandInput = z.output<ReturnType<typeof pathCommandSchema>>;

/** The command that a form means; null where an act of the path is sent as if it were a step with a review. */
export function pathCommand(input: PathCommandInput): Command | null {
  switch (input.intent) {
    case "FOUND":
      return { type: input.intent, foundedOn: input.foundedOn };
    case "ENTER_EXISTING":
      return { type: input.intent, ...(input.foundedYear === undefined ? {} : { foundedYear: input.foundedYear }) };
    case "REVIEW_YEAR":
      return { type: input.intent, year: input.year };
    default:
      return stepCommand(input);
  }
}

/** Where a command leads to that is sent from no other page: those that finish something show the map. */
export function showsPath(command: Command): boolean {
  return ["STEP.CLOSE", "STEP.SET_ASIDE", "FOUND", "ENTER_EXISTING"].includes(command.type);
}
