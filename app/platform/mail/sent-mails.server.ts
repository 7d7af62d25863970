import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { simpleParser } from "mailparser";
import { config } from "../config.server";

export interface SentMail {
  /** name of the file */
  id: string;
  to: string;
  subject: string;
  at: Date | null;
  text: string;
}

const shownAtMost = 50;

/** Mails are shown only where none is sent and nobody works for real: whoever sees them can sign in as anybody. */
export function mailsAreShown(): boolean {
  return !config.production && config.loopback && config.smtpUrl === null && config.mailDir !== null;
}

/** The latest mails of the mail folder, newest first. */
export async function readSentMails(folder = config.mailDir): Promise<SentMail[]> {
  if (folder === null) return [];
  const names = await readdir(folder).catch(() => []);
  // The names begin with the time.
  const latest = names.filter((name) => name.endsWith(".eml")).sort().reverse().slice(0, shownAtMost);
  return Promise.all(
    latest.map(async (id) => {
      const mail = await simpleParser(await readFile(path.join(folder, id)), { skipHtmlToText: true, skipTextToHtml: true });
      const to = [mail.to ?? []].flat().map((list) => list.text).join(", ");
      return { id, to, subject: mail.subject ?? "", at: mail.date ?? null, text: mail.text ?? "" };
    }),
  );
}
