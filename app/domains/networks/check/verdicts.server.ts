import type { Tx } from "~/platform/db.server";

export interface VerdictInput {
  networkId: string;
  partnerId: string;
  networkPartner: string;
  /** null takes an earlier one back */
  verdict: "confirmed" | "ruled_out" | null;
}

/**
 * Remembers what the team says of a pair of partners. Changes facts: call it within `changeInitiative`.
 * @returns false where the pair does not exist: partner of another initiative, name the network does not give
 */
export async function saveVerdict(tx: Tx, initiativeId: string, { networkId, partnerId, networkPartner, verdict }: VerdictInput): Promise<boolean> {
  const [partner, network] = await Promise.all([
    tx.partner.count({ where: { id: partnerId, initiativeId } }),
    tx.network.count({ where: { id: networkId, OR: [{ partners: { has: networkPartner } }, { coordinatingBody: networkPartner }] } }),
  ]);
  if (partner === 0 || network === 0) return false;
  const key = { partnerId, networkId, networkPartner };
  if (verdict === null) await tx.matchVerdict.deleteMany({ where: key });
  else {
    await tx.matchVerdict.upsert({
      where: { partnerId_networkId_networkPartner: key },
      create: { ...key, initiativeId, verdict },
      update: { verdict },
    });
  }
  return true;
}
