import { db } from "~/platform/db.server";
import { sharedWith } from "./readers.server";

export interface ConversationChange {
  id: string;
  organisation: string;
  /** confirmed, disputed: by the other side */
  deed: "added" | "changed" | "confirmed" | "disputed";
  by: string;
  at: Date;
}

/** Asking and answering write the row as well; within this time it is the same deed. */
const sameDeed = 2000;

/** What changed in the conversations since a moment, of those that may be seen outside of the team. */
export async function conversationChangesSince(initiativeId: string, since: Date): Promise<ConversationChange[]> {
  const rows = await db.conversation.findMany({ where: { AND: [await sharedWith("outside", initiativeId), { updatedAt: { gt: since } }] } });
  return rows.flatMap(({ id, organisation, createdAt, createdBy, updatedAt, updatedBy, confirmAskedAt, confirmedAt, confirmedBy, disputedAt, disputedBy }): ConversationChange[] => {
    const entry = { id, organisation };
    if (createdAt > since) return [{ ...entry, deed: "added", by: createdBy, at: createdAt }];
    const answers: ConversationChange[] = [
      ...(confirmedAt && confirmedAt > since ? [{ ...entry, deed: "confirmed" as const, by: confirmedBy, at: confirmedAt }] : []),
      ...(disputedAt && disputedAt > since ? [{ ...entry, deed: "disputed" as const, by: disputedBy, at: disputedAt }] : []),
    ];
    const written = [confirmAskedAt, confirmedAt, disputedAt].every((at) => at === null || updatedAt.getTime() - at.getTime() > sameDeed);
    return written ? [...answers, { ...entry, deed: "changed", by: updatedBy, at: updatedAt }] : answers;
  });
}
