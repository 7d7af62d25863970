import { parseCookies } from "better-auth/cookies";
import { cookiesOf, unlessRefused } from "../api.server";
import { auth } from "../auth.server";
import { forgetAttempts, takeAttempt, type TooMany } from "../limit-attempts.server";
import { recordSignIn } from "../sign-in.server";
import { readCode } from "./codes.server";

interface Challenge {
  userId: string;
  /** only the challenge and the browser: a session in the same request must not be what is asked about */
  headers: Headers;
}

/** Who has shown the first factor in this browser and owes the second; null after ten minutes or five wrong codes. */
async function challengeOf(headers: Headers, now: Date): Promise<Challenge | null> {
  const { createAuthCookie, internalAdapter } = await auth().$context;
  const { name } = createAuthCookie("two_factor");
  const signed = parseCookies(headers.get("Cookie") ?? "").get(name);
  const identifier = signed?.slice(0, signed.lastIndexOf("."));
  if (!signed || !identifier || !/^2fa-(?!attempts)/.test(identifier)) return null;
  const kept = await internalAdapter.findVerificationValue(identifier);
  if (!kept || kept.expiresAt <= now) return null;
  const only = new Headers({ Cookie: `${name}=${encodeURIComponent(signed)}` });
  const browser = headers.get("User-Agent");
  if (browser) only.set("User-Agent", browser);
  return { userId: kept.value, headers: only };
}

export async function owesSecondFactor(headers: Headers, now = new Date()): Promise<boolean> {
  return (await challengeOf(headers, now)) !== null;
}

export type ChallengeOutcome = { cookies: Headers } | "wrong" | "usedBefore" | "over" | { tooMany: TooMany };

/**
 * Finishes signing in with a code of the app or a recovery code; either is good once.
 * @returns `over`: the first factor has to be shown again
 */
export async function answerChallenge(typed: string, requestHeaders: Headers, now = new Date()): Promise<ChallengeOutcome> {
  const challenge = await challengeOf(requestHeaders, now);
  if (!challenge) return "over";
  const { userId, headers } = challenge;
  const tooMany = await takeAttempt("second factor by account", userId, now);
  if (tooMany) return { tooMany };
  const read = readCode(typed);
  if (!read) return "wrong";
  const { kind, code } = read;
  // A code of the app stays right for a minute and a half: who saw it over a shoulder must not use it as well.
  if (kind === "app" && (await takeAttempt("code of the app", `${userId}\n${code}`, now))) return "usedBefore";
  const call = { headers, body: { code }, returnHeaders: true } as const;
  const answer = await unlessRefused(kind === "app" ? auth().api.verifyTOTP(call) : auth().api.verifyBackupCode(call));
  if (!answer) return (await challengeOf(requestHeaders, now)) ? "wrong" : "over";
  await forgetAttempts("second factor by account", userId);
  await recordSignIn(userId);
  return { cookies: cookiesOf(answer.headers) };
}
