/** Talks and attempts at talks: what they are, what they prove, and what the other side confirms of them. */

export const conversationKinds = ["talk", "attempt"] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export const conversationOutcomes = ["cooperation", "side_by_side", "no_interest", "open", "not_reached"] as const;
export type ConversationOutcome = (typeof conversationOutcomes)[number];

/** An attempt ends without an answer: anything else was a talk. */
export const attemptOutcomes: readonly ConversationOutcome[] = ["open", "not_reached"];

/** How a conversation ends that leads nowhere. Of a partner that is for the team alone. */
export const saidNo: readonly ConversationOutcome[] = ["no_interest", "not_reached"];

/** What the gate needs to know of a conversation. `outcome` is a key of the list or "". */
export interface GateConversation {
  networkId: string | null;
  kind: ConversationKind;
  /** YYYY-MM-DD */
  heldOn: string;
  agreed: string;
  outcome: string;
  /** What the other side said against it, as long as that stands. */
  objection: Objection | null;
}

/** "Das stimmt so nicht": stands until the other side confirms. */
export interface Objection {
  /** YYYY-MM-DD */
  on: string;
  text: string;
  /** The other side was asked once more since, and has not answered. */
  askedAgain: boolean;
}

/** Days with an attempt that stand for one talk, where the other side does not answer. */
export const attemptsNeeded = 2;

/** A talk counts once it says what was agreed or how it ended; an attempt counts by being on record. */
export function isDocumented({ kind, agreed, outcome }: Pick<GateConversation, "kind" | "agreed" | "outcome">): boolean {
  if (kind === "attempt") return true;
  const ending = outcome.trim();
  return agreed.trim() !== "" || (ending !== "" && ending !== "not_reached");
}

export interface Addressing {
  /** documented talks */
  talks: number;
  /** days on which it was tried: two calls within a minute are one attempt */
  attempts: number;
  /** One documented talk, or attempts on two days. */
  addressed: boolean;
  /** The newest objection of the other side that stands. */
  objection: Objection | null;
}

/** How far a network has been spoken to, with the numbers behind it. */
export function addressing(networkId: string, conversations: readonly GateConversation[]): Addressing {
  const documented = conversations.filter((conversation) => conversation.networkId === networkId && isDocumented(conversation));
  const talks = documented.filter(({ kind }) => kind === "talk").length;
  const attempts = new Set(documented.filter(({ kind }) => kind === "attempt").map(({ heldOn }) => heldOn)).size;
  const objections = documented.flatMap(({ objection }) => objection ?? []).sort((a, b) => (a.on < b.on ? 1 : -1));
  return { talks, attempts, addressed: talks > 0 || attempts >= attemptsNeeded, objection: objections[0] ?? null };
}

/** The gate's rule for a network of high overlap: one documented talk or two documented attempts, on two days. */
export function addressed(networkId: string, conversations: readonly GateConversation[]): boolean {
  return addressing(networkId, conversations).addressed;
}

/** What the other side sees and confirms, and nothing else. */
export interface ConfirmedText {
  organisation: string;
  /** YYYY-MM-DD */
  heldOn: string;
  agreed: string;
}

/** What the other side says to that text. */
export type Answer =
  | { type: "confirm"; name: string; role: string }
  | { type: "dispute"; name: string; text: string };

/** Whether a confirmation of the first version does not hold for the second. */
export function breaksConfirmation(before: ConfirmedText & { kind: ConversationKind }, after: ConfirmedText & { kind: ConversationKind }): boolean {
  return before.kind !== after.kind || before.organisation !== after.organisation || before.heldOn !== after.heldOn || before.agreed !== after.agreed;
}

/** Only a talk of which something was written down can be confirmed. */
export function canBeConfirmed({ kind, agreed }: { kind: ConversationKind; agreed: string }): boolean {
  return kind === "talk" && agreed.trim() !== "";
}

export interface ConfirmationRecord {
  /** A link is out that was not revoked. */
  linkOut: boolean;
  askedAt: Date | null;
  expiresAt: Date | null;
  confirmedAt: Date | null;
  disputedAt: Date | null;
  /** The text is another one than the other side was asked about. */
  changedSince: boolean;
}

export type ConfirmationState = "none" | "asked" | "changed" | "expired" | "confirmed" | "disputed";

/** Where the confirmation stands; an objection stands until the other side is asked again. */
export function confirmationState(record: ConfirmationRecord, now: Date): ConfirmationState {
  if (record.confirmedAt) return "confirmed";
  if (record.disputedAt && (!record.askedAt || record.disputedAt >= record.askedAt)) return "disputed";
  if (!record.linkOut) return "none";
  if (!record.expiresAt || record.expiresAt <= now) return "expired";
  return record.changedSince ? "changed" : "asked";
}

/** Whether an objection stands: whoever confirms later takes it back, being asked once more does not. */
export function objectionStands({ confirmedAt, disputedAt }: Pick<ConfirmationRecord, "confirmedAt" | "disputedAt">): boolean {
  return disputedAt !== null && confirmedAt === null;
}

/** Calendar dates compare as text; due today is not overdue yet. */
export function followUpTiming(followUpOn: string, today: string): "overdue" | "today" | "later" {
  if (followUpOn === today) return "today";
  return followUpOn < today ? "overdue" : "later";
}

/** Whom a conversation was with: an id of the directory, of the partners, or a name only. */
export type Counterpart = { type: "network" | "partner"; id: string } | { type: "other" };

/** "network:ID", "partner:ID" or "other", as the form sends it; null where it is none of them. */
export function parseCounterpart(text: string): Counterpart | null {
  if (text === "other") return { type: "other" };
  const match = /^(network|partner):([\w-]{1,64})$/.exec(text);
  return match?.[2] ? { type: match[1] as "network" | "partner", id: match[2] } : null;
}

export function counterpartKey(conversation: { networkId: string | null; partnerId: string | null }): string {
  if (conversation.networkId) return `network:${conversation.networkId}`;
  return conversation.partnerId ? `partner:${conversation.partnerId}` : "other";
}
