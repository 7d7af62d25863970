import { z } from "zod";
import { prose } from "~/platform/forms/fields";
import { decisionOutcomes, needsNetwork, type DecisionOutcomeKey } from "./decision";

const networkId = z.string().max(64).optional();

/** What is agreed with a network names it; founding anew has none, and one that was chosen is not dropped in silence. */
function networkIssue({ outcome, networkId }: { outcome: DecisionOutcomeKey; networkId?: string | undefined }) {
  if (needsNetwork(outcome) === Boolean(networkId)) return null;
  return { code: "custom" as const, path: ["networkId"], message: networkId ? "networkNotNeeded" : "networkMissing" };
}

const exception = z
  .object({
    ags: z.string().length(5),
    outcome: z.enum(decisionOutcomes).optional(),
    networkId,
    reason: z.string().trim().max(4000).default(""),
  })
  .superRefine((value, context) => {
    if (!value.outcome) return;
    const issue = networkIssue({ outcome: value.outcome, networkId: value.networkId });
    if (issue) context.addIssue(issue);
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
    const issue = networkIssue(value);
    if (issue) context.addIssue(issue);
  });
export type DecisionInput = z.output<typeof decisionSchema>;
