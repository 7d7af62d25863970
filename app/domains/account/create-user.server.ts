import { randomBytes } from "node:crypto";
import { db } from "~/platform/db.server";
import { defaultLocale, type Locale } from "~/platform/i18n/locale";
import { auth } from "./auth.server";
import type { Role } from "./permissions";

export interface NewUser {
  name: string;
  /** lower case */
  email: string;
  role: Role;
  password: string;
  locale?: Locale;
}

/** A password that can be read out and typed: 20 characters without look-alikes, about 97 bits. */
export function makePassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const characters: string[] = [];
  while (characters.length < 20) {
    // Bytes past the last whole multiple would make the first letters likelier.
    for (const byte of randomBytes(32)) if (byte < 248 && characters.length < 20) characters.push(alphabet[byte % 31] ?? "");
  }
  return characters.join("").replace(/(.{5})(?=.)/g, "$1-");
}

/**
 * Makes an account with password that counts as confirmed: for the operator's command and the examples.
 * @returns null if the address is taken
 */
export async function createUser({ name, email, role, password, locale = defaultLocale }: NewUser): Promise<{ id: string } | null> {
  if (await db.user.findUnique({ where: { email }, select: { id: true } })) return null;
  const { internalAdapter, password: passwords } = await auth().$context;
  const hash = await passwords.hash(password);
  const user = await internalAdapter.createUser({ name, email, emailVerified: true, role, locale }, { method: "admin" });
  await internalAdapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password: hash });
  return { id: user.id };
}
