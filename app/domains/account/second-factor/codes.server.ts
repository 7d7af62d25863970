import { randomBytes } from "node:crypto";

/** Without look-alikes: people type them from paper. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 10;
export const recoveryCodeCount = 10;

function makeCode(): string {
  const characters: string[] = [];
  while (characters.length < codeLength) {
    // Bytes past the last whole multiple would make the first letters likelier.
    for (const byte of randomBytes(16)) if (byte < 248 && characters.length < codeLength) characters.push(alphabet[byte % 31] ?? "");
  }
  return `${characters.slice(0, 5).join("")}-${characters.slice(5).join("")}`;
}

/** Ten codes of about 49 bits, "abcde-23456"; each is good once. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, makeCode);
}

/** What somebody typed: a code of the app ("123 456"), a recovery code (in any spelling), or neither. */
export function readCode(typed: string): { kind: "app" | "recovery"; code: string } | null {
  const code = typed.toLowerCase().replace(/[\s.–—-]/g, "");
  if (/^\d{6}$/.test(code)) return { kind: "app", code };
  return /^[a-z0-9]{10}$/.test(code) ? { kind: "recovery", code: `${code.slice(0, 5)}-${code.slice(5)}` } : null;
}
