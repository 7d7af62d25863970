import { transaction, type Tx } from "~/platform/db.server";
import type { MembershipRole } from "./permissions";

/** `lastLead`: an initiative is never without one. `gone`: the person no longer belongs to the team. */
export type TeamChange = "done" | "lastLead" | "gone";

/** Two leads who demote each other at the same moment wait for each other here. */
async function change(initiativeId: string, userId: string, apply: (tx: Tx) => Promise<unknown>, staysLead: boolean): Promise<TeamChange> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Initiative" WHERE "id" = ${initiativeId} FOR UPDATE`;
    const member = await tx.membership.findUnique({ where: { userId_initiativeId: { userId, initiativeId } }, select: { role: true } });
    if (!member) return "gone";
    if (member.role === "lead" && !staysLead) {
      const leads = await tx.membership.count({ where: { initiativeId, role: "lead" } });
      if (leads === 1) return "lastLead";
    }
    await apply(tx);
    return "done";
  });
}

export function changeMemberRole(initiativeId: string, userId: string, role: MembershipRole): Promise<TeamChange> {
  const where = { userId_initiativeId: { userId, initiativeId } };
  return change(initiativeId, userId, (tx) => tx.membership.update({ where, data: { role } }), role === "lead");
}

/** Takes somebody out of the team; also for leaving it oneself. */
export function removeMember(initiativeId: string, userId: string): Promise<TeamChange> {
  const where = { userId_initiativeId: { userId, initiativeId } };
  return change(initiativeId, userId, (tx) => tx.membership.delete({ where }), false);
}
