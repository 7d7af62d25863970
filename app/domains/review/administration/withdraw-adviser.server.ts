import type { Role } from "~/domains/account";
import { changeRole, deleteAccountOf, type Cared, type Hold } from "~/domains/account/index.server";
import { changeInitiative, type RecordActor } from "~/domains/journey/index.server";
import { db } from "~/platform/db.server";
import { tellTeam } from "./tell-team.server";

type Deciding = RecordActor & { user: { id: string; name: string } };

/**
 * Changes a role. Who becomes a member loses the groups they advise: that happens only with the number of groups that
 * was shown and confirmed, and the teams are told.
 * @param seenGroups as the page said it
 * @returns `changed`: there are more or fewer groups by now, nothing has happened
 */
export async function changeAccountRole(userId: string, role: Role, actor: Deciding, seenGroups: number): Promise<Cared | "changed"> {
  if (userId === actor.user.id) return "self";
  if (role === "member") {
    const groups = await groupsOf(userId);
    if (groups.length !== seenGroups) return "changed";
    await withdrawFrom(groups, userId, actor);
  }
  return changeRole(userId, role, actor.user);
}

/** Deletes somebody's account; the teams they advised are told. @returns what holds it, where something does */
export async function deleteAccount(userId: string, actor: Deciding): Promise<Cared | Hold> {
  const groups = await groupsOf(userId);
  const adviser = await db.user.findUnique({ where: { id: userId }, select: { name: true, role: true } });
  const outcome = await deleteAccountOf(userId, actor.user);
  if (outcome !== "done" || !adviser || adviser.role === "member") return outcome;
  // The assignments went with the account: only now it is certain that nothing held it.
  for (const initiativeId of groups) await changeInitiative(initiativeId, actor, (tx) => tellTeam(tx, initiativeId, { kind: "lost", name: adviser.name }, actor.user.name));
  return outcome;
}

async function groupsOf(userId: string): Promise<string[]> {
  const rows = await db.adviserAssignment.findMany({ where: { userId }, select: { initiativeId: true }, orderBy: { initiativeId: "asc" } });
  return rows.map(({ initiativeId }) => initiativeId);
}

/** One short transaction per group: whatever stops it half-way is finished by doing it again. */
async function withdrawFrom(initiativeIds: readonly string[], userId: string, actor: RecordActor): Promise<void> {
  const adviser = await db.user.findUnique({ where: { id: userId }, select: { name: true } });
  for (const initiativeId of initiativeIds) {
    await changeInitiative(initiativeId, actor, async (tx) => {
      const { count } = await tx.adviserAssignment.deleteMany({ where: { initiativeId, userId } });
      if (count > 0 && adviser) await tellTeam(tx, initiativeId, { kind: "lost", name: adviser.name }, actor.user?.name);
    });
  }
}
