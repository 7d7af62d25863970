import { z } from "zod";
import { calendarDay, emailAddress, line, optionalLine, entryIdField, optionalProse, prose, revisionField } from "~/platform/forms/fields";
import { attemptOutcomes, conversationKinds, conversationOutcomes, parseCounterpart } from "./conversation";

/**
 * The form of a conversation. Messages are keys of `conversationErrors`.
 * @param today YYYY-MM-DD: what has not taken place yet cannot be on record, and nobody can be reminded on a day that is over
 * @param followUpBefore the follow-up that is stored: it may lie in the past by now
 */
export function conversationSchema(today: string, followUpBefore: string | null = null) {
  return z
    .object({
      kind: z.enum(conversationKinds),
      withWhom: z.string({ error: "choose" }).transform((text, context) => {
        const counterpart = parseCounterpart(text);
        if (counterpart) return counterpart;
        context.addIssue({ code: "custom", message: "choose" });
        return z.NEVER;
      }),
      organisation: optionalLine(),
      personRole: optionalLine(),
      heldOn: calendarDay().refine((day) => day <= today, "heldOnAhead"),
      agreed: optionalProse(),
      outcome: z.enum(conversationOutcomes).optional(),
      followUpOn: calendarDay().optional(),
      followUpNote: optionalLine(300),
      revision: revisionField.default(0),
      entryId: entryIdField,
    })
    .superRefine((entry, context) => {
      const refuse = (field: keyof typeof entry, message: string) => context.addIssue({ code: "custom", path: [field], message });
      if (entry.withWhom.type === "other" && entry.organisation === "") refuse("organisation", "organisationMissing");
      if (entry.kind === "talk" && entry.outcome === "not_reached") refuse("outcome", "attemptInstead");
      else if (entry.kind === "talk" && entry.agreed === "" && !entry.outcome) refuse("agreed", "nothingDocumented");
      if (entry.kind === "attempt" && entry.outcome && !attemptOutcomes.includes(entry.outcome)) refuse("outcome", "talkInstead");
      if (entry.followUpNote !== "" && !entry.followUpOn) refuse("followUpOn", "followUpDateMissing");
      if (entry.followUpOn && entry.followUpOn < today && entry.followUpOn !== followUpBefore) refuse("followUpOn", "followUpOver");
    });
}
export type ConversationInput = z.output<ReturnType<typeof conversationSchema>>;

/** Asking the other side: without an address the team hands the link over itself. */
export const askSchema = z.object({ email: emailAddress().optional() });

/** "So haben wir es besprochen". `seen` is the fingerprint of the text that was on the page. */
export const confirmSchema = z.object({ name: line(120), role: line(160), seen: z.string() });
/** "Das stimmt so nicht" */
export const disputeSchema = z.object({ name: line(120), text: prose(2000), seen: z.string() });
