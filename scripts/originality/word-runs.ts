import { createHash } from "node:crypto";

/** So many equal words in a row count as copied. */
export const runLength = 8;

/** The words of a text in small letters; words split at the end of a line are put together. */
export function wordsOf(text: string): string[] {
  const whole = text.normalize("NFC").replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, "$1");
  return whole.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 48 bits are enough: a chance hit anywhere in all texts is less likely than one in a million. */
const hashOf = (run: string) => createHash("sha256").update(run).digest().subarray(0, 6).toString("base64url");

/** Every run of `runLength` words, with its hash. */
export function runsOf(text: string): { hash: string; run: string }[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - runLength + 1)).map((_, start) => {
    const run = words.slice(start, start + runLength).join(" ");
    return { hash: hashOf(run), run };
  });
}
