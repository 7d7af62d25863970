import { db, type Tx } from "~/platform/db.server";
import type { ConversationKind, Objection } from "./conversation";
import { objectionOf } from "./entry.server";
import { sharedWith } from "./readers.server";

/** A conversation as the record of a decision prints it. */
export interface RecordedConversation {
  organisation: string;
  personRole: string;
  heldOn: string;
  kind: ConversationKind;
  agreed: string;
  outcome: string;
  confirmed: boolean;
  /** Not known of older decisions. */
  withNetwork?: boolean;
  /** Not known of decisions from before objections were recorded. */
  objection?: Objection | null;
}

/** The conversations that a document passed on may name, oldest first; inside a command with its transaction. */
export async function conversationsForRecord(initiativeId: string, tx: Tx = db): Promise<RecordedConversation[]> {
  const rows = await tx.conversation.findMany({ where: await sharedWith("outside", initiativeId, tx), orderBy: [{ heldOn: "asc" }, { createdAt: "asc" }] });
  return rows.map((row) => {
    const { organisation, personRole, heldOn, kind, agreed, outcome, confirmedAt } = row;
    return { organisation, personRole, heldOn, kind, agreed, outcome, confirmed: confirmedAt !== null, withNetwork: row.networkId !== null, objection: objectionOf(row) };
  });
}
