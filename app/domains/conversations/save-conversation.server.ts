import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import { breaksConfirmation, type Counterpart } from "./conversation";
import { entryFields, toEntry, type ConversationEntry } from "./entry.server";
import { offeredNetworks } from "./counterparts.server";
import type { ConversationInput } from "./schema";

/** Whose conversation is written, and by whom (the name is kept with the entry). */
export interface Writing {
  initiativeId: string;
  by: string;
}

export type SaveResult =
  | { status: "saved"; id: string }
  /** Somebody else saved in between: their version. */
  | { status: "conflict"; current: ConversationEntry }
  /** The conversation, the network or the partner does not exist or is not this initiative's. */
  | { status: "unknown" };

/** Puts a conversation on record; the same form a second time changes nothing. Changes facts of the path: call it under the journey's lock. */
export async function recordConversation(tx: Tx, { initiativeId, by }: Writing, input: ConversationInput): Promise<SaveResult> {
  const counterpart = await nameCounterpart(tx, initiativeId, input.withWhom, input.organisation);
  if (!counterpart) return { status: "unknown" };
  const id = input.entryId ?? randomUUID();
  await tx.conversation.createMany({ data: { ...written(input), ...counterpart, id, initiativeId, createdBy: by, updatedBy: by }, skipDuplicates: true });
  return (await tx.conversation.count({ where: { id, initiativeId } })) > 0 ? { status: "saved", id } : { status: "unknown" };
}

/**
 * Saves a changed conversation if `input.revision` is still the newest one.
 * A change of what was confirmed takes the confirmation away; a new date for the follow-up opens it again.
 */
export async function changeConversation(tx: Tx, { initiativeId, by }: Writing, id: string, input: ConversationInput): Promise<SaveResult> {
  const before = await tx.conversation.findFirst({ where: { id, initiativeId }, select: entryFields });
  if (!before) return { status: "unknown" };
  const counterpart = await nameCounterpart(tx, initiativeId, input.withWhom, input.organisation, before);
  if (!counterpart) return { status: "unknown" };
  const after = { ...written(input), ...counterpart };
  const { count } = await tx.conversation.updateMany({
    where: { id, initiativeId, revision: input.revision },
    data: {
      ...after,
      updatedBy: by,
      revision: { increment: 1 },
      ...(after.followUpOn !== before.followUpOn || after.followUpNote !== before.followUpNote ? { followUpDone: false } : {}),
      // Whoever confirms at this very moment does so under a condition on the old text: it is enough to clear here.
      ...(breaksConfirmation(before, after) ? { confirmedAt: null, confirmedBy: "", confirmedByRole: "" } : {}),
    },
  });
  if (count > 0) return { status: "saved", id };
  const current = await tx.conversation.findFirst({ where: { id, initiativeId }, select: entryFields });
  return current ? { status: "conflict", current: toEntry(current) } : { status: "unknown" };
}

/** @returns what was deleted, or null if there is nothing of that id */
export async function deleteConversation(tx: Tx, initiativeId: string, id: string): Promise<{ organisation: string } | null> {
  const known = await tx.conversation.findFirst({ where: { id, initiativeId }, select: { organisation: true } });
  if (known) await tx.conversation.deleteMany({ where: { id, initiativeId } });
  return known;
}

/** Marks the follow-up as done; doing it twice is no error. @returns false if there is no such conversation */
export async function finishFollowUp(tx: Tx, { initiativeId, by }: Writing, id: string): Promise<boolean> {
  const { count } = await tx.conversation.updateMany({
    where: { id, initiativeId, followUpDone: false },
    data: { followUpDone: true, updatedBy: by, revision: { increment: 1 } },
  });
  return count > 0 || (await tx.conversation.count({ where: { id, initiativeId } })) > 0;
}

function written(input: ConversationInput) {
  return {
    kind: input.kind,
    personRole: input.personRole,
    heldOn: input.heldOn,
    agreed: input.agreed,
    outcome: input.outcome ?? "",
    followUpOn: input.followUpOn ?? null,
    followUpNote: input.followUpNote,
  };
}

interface Known {
  networkId: string | null;
  partnerId: string | null;
  organisation: string;
}

/** The organisation's name as the directory or the partner list has it. Null for ids this initiative may not name. */
async function nameCounterpart(tx: Tx, initiativeId: string, counterpart: Counterpart, organisation: string, before?: Known): Promise<Known | null> {
  if (counterpart.type === "other") return { networkId: null, partnerId: null, organisation };
  const { id } = counterpart;
  // Left as it was, the name stays the one that was written down (and perhaps confirmed).
  if (before && id === (counterpart.type === "network" ? before.networkId : before.partnerId)) {
    return { networkId: before.networkId, partnerId: before.partnerId, organisation: before.organisation };
  }
  const named =
    counterpart.type === "network"
      ? await tx.network.findFirst({ where: { id, ...offeredNetworks(initiativeId) }, select: { name: true } })
      : await tx.partner.findFirst({ where: { id, initiativeId }, select: { name: true } });
  if (!named) return null;
  return { networkId: counterpart.type === "network" ? id : null, partnerId: counterpart.type === "partner" ? id : null, organisation: named.name };
}
