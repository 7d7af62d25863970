import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { simpleParser, type ParsedMail } from "mailparser";

/** Names of the files, oldest first: they begin with the time. */
function mailFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".eml")).sort();
}

/** All mails to an address, oldest first. */
export async function mailsTo(folder: string, address: string): Promise<ParsedMail[]> {
  const mails = await Promise.all(mailFiles(folder).map((name) => simpleParser(readFileSync(path.join(folder, name)))));
  return mails.filter((mail) => [mail.to ?? []].flat().some((list) => list.value.some((to) => to.address === address)));
}

/** Waits until `count` mails to an address are there and gives the last one. */
export async function lastMailTo(folder: string, address: string, count = 1): Promise<ParsedMail> {
  await expect.poll(async () => (await mailsTo(folder, address)).length, { message: `mails to ${address}`, timeout: 30_000 }).toBeGreaterThanOrEqual(count);
  return (await mailsTo(folder, address)).at(-1) as ParsedMail;
}

/** The one address a mail asks to open: the first one in its text. */
export function linkIn(mail: ParsedMail): string {
  const link = /https?:\/\/\S+/.exec(mail.text ?? "")?.[0];
  if (!link) throw new Error(`No link in "${mail.subject}".`);
  return link;
}
