import { db } from "~/platform/db.server";
import { isLocale, type Locale } from "~/platform/i18n/locale";
import { sendLockedMail, sendUnknownMail } from "./account-mails.server";
import { cookiesOf, unlessRefused } from "./api.server";
import { auth } from "./auth.server";
import { forgetAttempts, takeAccountAttempt, type TooMany } from "./limit-attempts.server";
import { roles } from "./permissions";
import { passwordLength } from "./password-length";
import { missingSecondFactor } from "./second-factor/state.server";

/** Where a request comes from: language of its page, address of its computer, where to go on. */
export interface Origin {
  headers: Headers;
  locale: Locale;
  clientAddress: string;
  /** path of our own */
  next: string;
}

/** Language of mails to an address: its owner's choice, else that of the page. */
export async function mailLocale(email: string, ofPage: Locale): Promise<{ known: boolean; locked: boolean; locale: Locale }> {
  const user = await db.user.findUnique({ where: { email }, select: { locale: true, lockedAt: true } });
  return { known: user !== null, locked: user?.lockedAt != null, locale: isLocale(user?.locale) ? user.locale : ofPage };
}

/**
 * Sends a link to sign in, or to an unknown address the news that it has no account, to a locked one that it is locked. Either way one mail is queued
 * and the caller learns nothing.
 */
export async function requestSignInLink(email: string, { headers, locale: ofPage, clientAddress, next }: Origin, now = new Date()): Promise<TooMany | null> {
  const tooMany = await takeAccountAttempt("link", email, clientAddress, now);
  if (tooMany) return tooMany;
  const { known, locked, locale } = await mailLocale(email, ofPage);
  if (locked) await sendLockedMail(email, locale);
  else if (known) await auth().api.signInMagicLink({ headers, body: { email, metadata: { kind: "signIn", locale, next } } });
  else await sendUnknownMail(email, locale, next);
  return null;
}

/** Sends a link that makes the account, or to a known address one that signs in and says so. */
export async function requestSignUpLink(person: { name: string; email: string }, origin: Origin, now = new Date()): Promise<TooMany | null> {
  const tooMany = await takeAccountAttempt("link", person.email, origin.clientAddress, now);
  if (tooMany) return tooMany;
  const { known, locked, locale } = await mailLocale(person.email, origin.locale);
  if (locked) await sendLockedMail(person.email, locale);
  else await auth().api.signInMagicLink({
    headers: origin.headers,
    body: { ...person, metadata: { kind: known ? "known" : "signUp", locale, next: origin.next } },
  });
  return null;
}

/** Notes that somebody got in, with every factor asked for. */
export async function recordSignIn(userId: string, now = new Date()): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: { lastSignInAt: now } });
}

/** The first factor was right. `owes`: there is no session yet, a code is asked for; `missing`: see `missingSecondFactor`. */
export interface SignedIn {
  cookies: Headers;
  owes: boolean;
  missing: "required" | "offered" | null;
}

async function signedIn({ headers, response }: { headers: Headers; response: object }): Promise<SignedIn> {
  const cookies = cookiesOf(headers);
  if (!("user" in response)) return { cookies, owes: true, missing: null };
  const { id, email, role } = response.user as { id: string; email: string; role?: unknown };
  await recordSignIn(id);
  const missing = await missingSecondFactor({ id, email, role: roles.find((known) => known === role) ?? "member" });
  return { cookies, owes: false, missing };
}

/**
 * Signs in by the token of a mail link, which is used up by it.
 * @returns null if the link was used, has expired or never existed
 */
export async function signInByLink(token: string, headers: Headers): Promise<SignedIn | null> {
  const answer = await unlessRefused(auth().api.magicLinkVerify({ headers, query: { token }, returnHeaders: true }));
  return answer && signedIn(answer);
}

/**
 * Signs in by password. An unknown address, an account without password and a wrong password give the same answer
 * after the same work; during a lock the right password is refused as well.
 */
export async function signInWithPassword(
  credentials: { email: string; password: string },
  { headers, clientAddress }: Pick<Origin, "headers" | "clientAddress">,
  now = new Date(),
): Promise<SignedIn | { wrong: true } | { tooMany: TooMany }> {
  const tooMany = await takeAccountAttempt("password", credentials.email, clientAddress, now);
  if (tooMany) return { tooMany };
  // Cut, because refusing it for its length would answer at once.
  const body = { ...credentials, password: credentials.password.slice(0, passwordLength.max) };
  const answer = await unlessRefused(auth().api.signInEmail({ headers, body, returnHeaders: true }));
  if (!answer || credentials.password.length > passwordLength.max) return { wrong: true };
  await forgetAttempts("password by account", credentials.email);
  return signedIn(answer);
}

/** Ends the session of this browser. @returns cookies to set */
export async function signOut(headers: Headers): Promise<Headers> {
  const answer = await auth().api.signOut({ headers, returnHeaders: true });
  return cookiesOf(answer.headers);
}
