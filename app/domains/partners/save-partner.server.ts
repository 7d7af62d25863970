import type { Partner, Tx } from "~/platform/db.server";
import type { PartnerContent } from "./partner";

/** Which partner of which initiative: the id alone could be that of somebody else's partner. */
interface PartnerOf {
  initiativeId: string;
  partnerId: string;
}

/** Adds a partner organisation to an initiative; returns its id. */
export async function addPartner(tx: Tx, initiativeId: string, content: PartnerContent): Promise<string> {
  const { id } = await tx.partner.create({ data: { initiativeId, ...content }, select: { id: true } });
  return id;
}

export type ChangedPartner = { status: "saved" } | { status: "unknown" } | { status: "conflict"; current: Partner };

/**
 * Writes a partner if it is still as the form showed it (`revision`). "unknown": the initiative has no such partner;
 * "conflict": somebody saved in between, with what is stored now.
 */
export async function changePartner(tx: Tx, { initiativeId, partnerId }: PartnerOf, revision: number, content: PartnerContent): Promise<ChangedPartner> {
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, initiativeId, revision },
    data: { ...content, revision: { increment: 1 } },
  });
  if (count === 1) return { status: "saved" };
  const current = await tx.partner.findFirst({ where: { id: partnerId, initiativeId } });
  return current ? { status: "conflict", current } : { status: "unknown" };
}

/**
 * Takes a partner away: its conversations stay on record without it, its matches with partners of networks go with it.
 * Returns false where the initiative has no such partner.
 */
export async function removePartner(tx: Tx, { initiativeId, partnerId }: PartnerOf): Promise<boolean> {
  const { count } = await tx.partner.deleteMany({ where: { id: partnerId, initiativeId } });
  return count === 1;
}
