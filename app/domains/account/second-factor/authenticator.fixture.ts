import { createHmac } from "node:crypto";

/** What an app for codes does with the key that it scanned or was told (RFC 6238): six digits, 30 seconds. */
export function codeOfApp(secret: string, at = Date.now()): string {
  const bits = [...secret.replace(/\s/g, "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Another code than those that are right about now. */
export function wrongCode(secret: string): string {
  const right = [-30_000, 0, 30_000].map((shift) => codeOfApp(secret, Date.now() + shift));
  return ["000000", "111111", "222222", "333333"].find((code) => !right.includes(code)) ?? "";
}
