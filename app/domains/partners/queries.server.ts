import { db, type Partner, type Tx } from "~/platform/db.server";
import { takingPart, type TakingPart } from "./findings/taking-part";
import { partnerOfRow } from "./map/rows.server";

/** The partner organisations of an initiative in the order they were added. Give the transaction where facts are computed. */
export function partnersOf(initiativeId: string, tx: Tx = db): Promise<Partner[]> {
  return tx.partner.findMany({ where: { initiativeId, removedAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
}

/** What the path knows of those taking part. @param partners all of the initiative, as `partnersOf` gives them */
export async function takingPartOf(initiativeId: string, partners: readonly Partner[], tx: Tx = db): Promise<TakingPart> {
  const missing = await tx.missingStage.findMany({ where: { initiativeId } });
  return takingPart({ partners: partners.map(partnerOfRow), missingStages: Object.fromEntries(missing.map(({ stage, nearest }) => [stage, nearest])) });
}

/** One partner of this very initiative; null for any other id. */
export function partnerOf(initiativeId: string, partnerId: string): Promise<Partner | null> {
  return db.partner.findFirst({ where: { id: partnerId, initiativeId, removedAt: null } });
}

/** What taking a partner away would touch. */
export interface Attached {
  /** Stay on record, without the partner. */
  conversations: number;
  /** What the team said of matches with partners of networks; lost with the partner. */
  verdicts: number;
}

export async function attachedTo(partnerId: string): Promise<Attached> {
  const [conversations, verdicts] = await Promise.all([
    db.conversation.count({ where: { partnerId } }),
    db.matchVerdict.count({ where: { partnerId } }),
  ]);
  return { conversations, verdicts };
}
