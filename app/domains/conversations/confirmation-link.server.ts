import { createHash, randomBytes } from "node:crypto";
import type { ConfirmedText } from "./conversation";

export const linkLifetimeDays = 30;

/** 32 random bytes, as they stand in the address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** All that is kept of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Names a version of the text, so that nobody confirms one that was not on the page. */
export function fingerprint({ organisation, heldOn, agreed }: ConfirmedText): string {
  return createHash("sha256").update(JSON.stringify([organisation, heldOn, agreed])).digest("base64url");
}
