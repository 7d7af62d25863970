import { symmetricDecrypt } from "better-auth/crypto";
import { db } from "~/platform/db.server";
import { cookiesOf, unlessRefused } from "../api.server";
import { auth } from "../auth.server";
import { forgetAttempts, takeAttempt, type TooMany } from "../limit-attempts.server";
import { currentSessionId } from "../sessions/sessions.server";
import { recoveryCodeCount } from "./codes.server";
import { qrPath, type QrPath } from "~/platform/qr-path.server";
import { secondFactorIsOn } from "./state.server";

export type SecondFactorView =
  | { state: "off" }
  /** `secret` in groups of four, to be typed where nothing can be scanned */
  | { state: "unconfirmed"; secret: string; qr: QrPath }
  | { state: "on"; codesLeft: number; codesMade: number };

/** What the page of the second factor shows. A secret is shown only until a first code has confirmed it. */
export async function viewSecondFactor(user: { id: string; email: string }): Promise<SecondFactorView> {
  const kept = await db.twoFactor.findUnique({ where: { userId: user.id } });
  if (!kept) return { state: "off" };
  if (await secondFactorIsOn(user.id)) {
    const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: user.id } });
    return { state: "on", codesLeft: backupCodes.length, codesMade: recoveryCodeCount };
  }
  const { secretConfig } = await auth().$context;
  const secret = base32(await symmetricDecrypt({ key: secretConfig, data: kept.secret }));
  const address = `otpauth://totp/${encodeURIComponent("Netzwerkstatt")}:${encodeURIComponent(user.email)}?${new URLSearchParams({ secret, issuer: "Netzwerkstatt" }).toString()}`;
  return { state: "unconfirmed", secret: secret.replace(/(.{4})(?=.)/g, "$1 "), qr: qrPath(address) };
}

/** RFC 4648 without padding, as apps for codes read it. */
function base32(text: string): string {
  const bits = [...Buffer.from(text, "utf8")].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** Makes a secret that does nothing until it is confirmed. The caller has checked the proof; better-auth wants a password once more. */
export async function startSecondFactor(headers: Headers, password: string): Promise<boolean> {
  return (await unlessRefused(auth().api.enableTwoFactor({ headers, body: password ? { password } : {} }))) !== null;
}

/** Forgets a secret that was never confirmed. */
export async function dropUnconfirmed(userId: string): Promise<void> {
  await db.twoFactor.deleteMany({ where: { userId, user: { twoFactorEnabled: false } } });
}

/**
 * Switches on with a first code. The other sessions end: they were begun with one factor. This one goes on as it is,
 * against better-auth's wish to exchange it: without script the recovery codes are shown by this very request, whose
 * cookie has to be good to the end.
 * @returns the recovery codes, which are shown only now
 */
export async function confirmSecondFactor(userId: string, typed: string, headers: Headers, now = new Date()): Promise<{ codes: string[] } | "wrong" | { tooMany: TooMany }> {
  const tooMany = await takeAttempt("second factor by account", userId, now);
  if (tooMany) return { tooMany };
  const code = typed.replace(/\s/g, "");
  const here = await db.session.findFirst({ where: { id: (await currentSessionId(headers)) ?? "", userId } });
  const right = here && /^\d{6}$/.test(code) && (await unlessRefused(auth().api.verifyTOTP({ headers, body: { code } })));
  if (!right || !(await secondFactorIsOn(userId))) return "wrong";
  await db.$transaction([db.session.deleteMany({ where: { userId } }), db.session.create({ data: here })]);
  await forgetAttempts("second factor by account", userId);
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId } });
  return { codes: backupCodes };
}

/** New recovery codes; those until now are worth nothing any more. The caller has checked the proof. */
export async function renewRecoveryCodes(headers: Headers, password: string): Promise<string[] | null> {
  const answer = await unlessRefused(auth().api.generateBackupCodes({ headers, body: password ? { password } : {} }));
  return answer && answer.backupCodes;
}

/** The caller has checked the proof. @returns cookies to set */
export async function switchOffSecondFactor(headers: Headers, password: string): Promise<Headers | null> {
  const answer = await unlessRefused(auth().api.disableTwoFactor({ headers, body: password ? { password } : {}, returnHeaders: true }));
  return answer && cookiesOf(answer.headers);
}

/** For the operator: somebody lost the telephone and the recovery codes. Ends the sessions. @returns false if there is no such account */
export async function removeSecondFactor(email: string): Promise<boolean> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) return false;
  await db.$transaction([
    db.twoFactor.deleteMany({ where: { userId: user.id } }),
    db.user.update({ where: { id: user.id }, data: { twoFactorEnabled: false } }),
    db.session.deleteMany({ where: { userId: user.id } }),
  ]);
  return true;
}
