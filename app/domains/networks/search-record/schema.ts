import { z } from "zod";
import { calendarDay, entryIdField, optionalLine, prose, revisionField } from "~/platform/forms/fields";
import { searchSources } from "./sources";

/**
 * One entry of the search record. Messages are keys of `searchRecordErrors`.
 * @param today YYYY-MM-DD: a search that is still to come is no result
 */
export function searchEntrySchema(today: string) {
  return z
    .object({
      source: z.enum(searchSources),
      sourceName: optionalLine(),
      searchedOn: calendarDay().refine((day) => day <= today, "searchedAhead"),
      result: prose(2000),
      revision: revisionField.default(0),
      entryId: entryIdField,
    })
    .superRefine((entry, context) => {
      if (entry.source === "other" && entry.sourceName === "") context.addIssue({ code: "custom", path: ["sourceName"], message: "sourceNameMissing" });
    });
}
export type SearchEntryInput = z.output<ReturnType<typeof searchEntrySchema>>;
