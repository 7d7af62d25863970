import { z } from "zod";
import { calendarDay } from "~/platform/forms/fields";

const person = z.string().min(1).max(100);

export const handOverSchema = z.object({ from: person, to: person });

/** @param today calendar date: a stand-in that is over already helps nobody */
export function standInSchema(today: string) {
  return z.object({ absent: person, standIn: person, startsOn: calendarDay(), endsOn: calendarDay() }).superRefine(({ absent, standIn, startsOn, endsOn }, context) => {
    if (absent === standIn) context.addIssue({ code: "custom", path: ["standIn"], message: "cover.same" });
    if (endsOn < startsOn) context.addIssue({ code: "custom", path: ["endsOn"], message: "cover.order" });
    else if (endsOn < today) context.addIssue({ code: "custom", path: ["endsOn"], message: "cover.over" });
  });
}
