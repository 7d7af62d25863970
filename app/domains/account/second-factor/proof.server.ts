import { unlessRefused } from "../api.server";
import { auth } from "../auth.server";
import { forgetAttempts, takeAttempt, type TooMany } from "../limit-attempts.server";
import { hasPassword } from "../passwords.server";
import { secondFactorIsOn } from "./state.server";
import { readCode } from "./codes.server";

/** What somebody shows before a step that a session left open must not be enough for. */
export type ProofKind = "password" | "code" | "none";

/** The password where there is one; else a code, if the second factor is on; else there is nothing to ask for. */
export async function proofKindOf(userId: string): Promise<ProofKind> {
  if (await hasPassword(userId)) return "password";
  return (await secondFactorIsOn(userId)) ? "code" : "none";
}

/** Whether a code of the app or a recovery code is right for the signed-in person; the latter is used up. */
export async function isRightCode(typed: string, headers: Headers): Promise<boolean> {
  const read = readCode(typed);
  if (!read) return false;
  const { code } = read;
  const answer =
    read.kind === "app"
      ? await unlessRefused(auth().api.verifyTOTP({ headers, body: { code } }))
      : await unlessRefused(auth().api.verifyBackupCode({ headers, body: { code, disableSession: true } }));
  return answer !== null;
}

/** @returns null if the proof is right, or none is needed */
export async function checkProof(
  user: { id: string; email: string },
  proof: string,
  headers: Headers,
  now = new Date(),
): Promise<null | { wrong: Exclude<ProofKind, "none"> } | { tooMany: TooMany }> {
  const kind = await proofKindOf(user.id);
  if (kind === "none") return null;
  const [limit, subject] = kind === "password" ? (["password by account", user.email] as const) : (["second factor by account", user.id] as const);
  const tooMany = await takeAttempt(limit, subject, now);
  if (tooMany) return { tooMany };
  const right = kind === "password" ? (await unlessRefused(auth().api.verifyPassword({ headers, body: { password: proof } }))) !== null : await isRightCode(proof, headers);
  if (!right) return { wrong: kind };
  await forgetAttempts(limit, subject);
  return null;
}
