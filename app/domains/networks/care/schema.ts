import { z } from "zod";
import { isLandCode } from "~/domains/districts";
import { emailAddress, line, optionalLine, optionalProse, optionalWebAddress, prose, revisionField } from "~/platform/forms/fields";
import { networkKinds } from "~/domains/vocabulary";
import { mergeChoices, type MergeChoices, mergeFields } from "./merge-fields";
import { readDistrictLines } from "./district-lines";
import { careStates } from "./entries-address";

const isDate = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** All fields of an entry; lists come as lines. */
export const entrySchema = z.object({
  name: line(160),
  kind: z.enum(networkKinds),
  land: z.string().refine(isLandCode, "choose"),
  landWide: z.coerce.boolean().default(false),
  districts: optionalProse(4000).transform((text, context) => {
    const { ags, unknown } = readDistrictLines(text);
    if (unknown.length > 0) context.addIssue({ code: "custom", message: "districtsUnknown" });
    return ags;
  }),
  foundedYear: z.coerce.number().int().min(1800).max(2100).optional(),
  organisationForm: optionalLine(200),
  coordinatingBody: optionalLine(200),
  goals: optionalProse(4000),
  targetGroups: optionalProse(2000),
  partners: optionalProse(8000),
  financing: optionalLine(500),
  contactMailbox: emailAddress().optional(),
  website: optionalWebAddress(),
  sourceUrls: optionalProse(3000),
  sourceDate: z.string().trim().regex(isDate, "dateInvalid").default(""),
  state: z.enum(careStates),
  revision: revisionField,
  /** correction that is settled with the entry */
  settles: z.uuid().optional(),
});
export type EntryInput = z.output<typeof entrySchema>;

/** What is done with a proposal. */
export const publishSchema = z.object({ revision: revisionField });
export const refuseSchema = z.object({ revision: revisionField, reason: prose(1000) });
export const mergeSchema = z.object({ revision: revisionField, target: z.uuid(), targetRevision: revisionField });
const choice = z.enum(mergeChoices);
/** Which value stands, by field: "take.goals" in the form. */
export function readMergeChoices(form: FormData): MergeChoices {
  const chosen = mergeFields.map((field) => [field, choice.safeParse(form.get(`take.${field}`)).data] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
}

export const correctionSchema = z.object({
  body: prose(2000),
  proposal: optionalProse(2000),
  source: optionalLine(500),
  email: emailAddress().optional(),
  /** Nobody sees this field: only programs fill it in. */
  betreff: optionalLine(500),
});
export type CorrectionInput = z.output<typeof correctionSchema>;
export const settleCorrectionSchema = z.object({ correctionId: z.uuid(), outcome: z.enum(["taken", "dismissed"]) });
export type CorrectionOutcome = z.output<typeof settleCorrectionSchema>["outcome"];
