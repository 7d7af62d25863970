import { z } from "zod";
import { prose } from "~/platform/forms/fields";
import { decisionOutcomes, needsNetwork } from "./decision";

const networkId = z.string().max(64).optional();

const exception = z
  .object({
    ags: z.string().length(5),
    outcome: z.enum(decisionOutcomes).optional(),
    networkId,
    reason: z.string().trim().max(4000).default(""),
  })
  .superRefine((value, context) => {
    if (!value.outcome) return;
    if (needsNetwork(value.outcome) && !value.networkId) context.addIssue({ code: "custom", path: ["networkId"], message: "networkMissing" });
    if (value.reason === "") context.addIssue({ code: "custom", path: ["reason"], message: "reasonMissing" });
  });

/** The decision as the form sends it; `exceptions` without an outcome follow the main choice. */
export const decisionSchema = z
  .object({
    outcome: z.enum(decisionOutcomes, "outcomeMissing"),
    networkId,
    reason: prose(4000),
    exceptions: z.array(exception).max(60).default([]),
  })
  .superRefine((value, context) => {
    if (needsNetwork(value.outcome) && !value.networkId) context.addIssue({ code: "custom", path: ["networkId"], message: "networkMissing" });
  });
export type DecisionInput = z.output<typeof decisionSchema>;
