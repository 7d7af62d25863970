import { config } from "~/platform/config.server";
import { db } from "~/platform/db.server";
import { readDemoAccounts } from "../demo-accounts.server";
import type { Role } from "../permissions";

export async function secondFactorIsOn(userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, twoFactorEnabled: true } })) > 0;
}

/** Example accounts of a trial on this very computer: their passwords stand on the sign-in page anyway. */
export async function isLocalExample(email: string): Promise<boolean> {
  return config.loopback && (await readDemoAccounts()).some((account) => account.email === email);
}

/**
 * Whether the second factor is missing: `required` for the service point, which cannot go on without it; `offered`
 * to advisers.
 */
export async function missingSecondFactor(user: { id: string; email: string; role: Role }): Promise<"required" | "offered" | null> {
  if (user.role === "member" || (await secondFactorIsOn(user.id)) || (await isLocalExample(user.email))) return null;
  return user.role === "service" ? "required" : "offered";
}
