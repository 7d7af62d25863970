import { db } from "~/platform/db.server";
import { sendUnknownMail } from "./account-mails.server";
import { cookiesOf, unlessRefused } from "./api.server";
import { auth } from "./auth.server";
import { forgetAttempts, takeAccountAttempt, takeAttempt, type TooMany } from "./limit-attempts.server";
import { mailLocale, type Origin } from "./sign-in.server";

/** Sends a link for a new password; an unknown address gets a mail as well, so that the answer tells nothing. */
export async function requestPasswordReset(email: string, { locale: ofPage, clientAddress, next }: Origin, now = new Date()): Promise<TooMany | null> {
  const tooMany = await takeAccountAttempt("link", email, clientAddress, now);
  if (tooMany) return tooMany;
  const { known, locale } = await mailLocale(email, ofPage);
  if (known) await auth().api.requestPasswordReset({ body: { email } });
  else await sendUnknownMail(email, locale, next);
  return null;
}

/**
 * Sets a new password by the token of a mail link, and ends every session of the account.
 * @returns false if the link was used, has expired or never existed
 */
export async function resetPassword(token: string, password: string): Promise<boolean> {
  return (await unlessRefused(auth().api.resetPassword({ body: { token, newPassword: password } }))) !== null;
}

export async function hasPassword(userId: string): Promise<boolean> {
  return (await db.account.count({ where: { userId, providerId: "credential", password: { not: null } } })) > 0;
}

/**
 * Sets the first password, or changes it and ends the other sessions.
 * @param current the password until now; not looked at where there is none
 */
export async function savePassword(
  user: { id: string; email: string },
  { current, password }: { current: string; password: string },
  headers: Headers,
  now = new Date(),
): Promise<{ cookies: Headers } | { wrong: true } | { tooMany: TooMany }> {
  if (!(await hasPassword(user.id))) {
    await auth().api.setPassword({ headers, body: { newPassword: password } });
    return { cookies: new Headers() };
  }
  // A session left open must not serve to guess the password.
  const tooMany = await takeAttempt("password by account", user.email, now);
  if (tooMany) return { tooMany };
  const answer = await unlessRefused(
    auth().api.changePassword({ headers, body: { currentPassword: current, newPassword: password, revokeOtherSessions: true }, returnHeaders: true }),
  );
  if (!answer) return { wrong: true };
  await forgetAttempts("password by account", user.email);
  return { cookies: cookiesOf(answer.headers) };
}
