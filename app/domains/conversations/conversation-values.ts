import { counterpartKey } from "./conversation";
import type { ConversationEntry } from "./entry.server";
import type { ConversationInput } from "./schema";

/** Values as the form holds them: text, "" where empty. */
export interface ConversationValues {
  kind: string;
  withWhom: string;
  organisation: string;
  personRole: string;
  heldOn: string;
  agreed: string;
  outcome: string;
  followUpOn: string;
  followUpNote: string;
}

/** A stored conversation in the form; the name of a known organisation is not typed again. */
export function valuesOf(conversation: ConversationEntry): ConversationValues {
  const { kind, personRole, heldOn, agreed, outcome, followUpOn, followUpNote } = conversation;
  const withWhom = counterpartKey(conversation);
  return { kind, withWhom, organisation: withWhom === "other" ? conversation.organisation : "", personRole, heldOn, agreed, outcome, followUpOn: followUpOn ?? "", followUpNote };
}

/** What was typed, as values again: to show beside what somebody else saved. */
export function typedValues(input: ConversationInput): ConversationValues {
  const { kind, withWhom, organisation, personRole, heldOn, agreed, outcome, followUpOn, followUpNote } = input;
  return {
    kind,
    withWhom: withWhom.type === "other" ? "other" : `${withWhom.type}:${withWhom.id}`,
    organisation,
    personRole,
    heldOn,
    agreed,
    outcome: outcome ?? "",
    followUpOn: followUpOn ?? "",
    followUpNote,
  };
}
