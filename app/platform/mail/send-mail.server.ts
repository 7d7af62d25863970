import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { config } from "../config.server";
import type { JobData } from "../jobs.server";

const overSmtp = config.smtpUrl ? nodemailer.createTransport(config.smtpUrl) : undefined;
const toFile = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" });

/**
 * Sends by SMTP where SMTP_URL is set, and writes one `.eml` file where MAIL_DIR is set (by default when there is no SMTP).
 * The message id comes from the job, so a mail that is tried twice can be recognised as one.
 */
export async function sendMail(mail: JobData["mail"], jobId: string): Promise<void> {
  const message = { ...mail, from: config.mailFrom, messageId: `<${jobId}@netzwerkstatt.invalid>`, headers: { "Auto-Submitted": "auto-generated" } };
  if (config.mailDir) await writeMail(config.mailDir, message, jobId);
  if (overSmtp) await overSmtp.sendMail(message);
}

async function writeMail(folder: string, message: SendMailOptions, jobId: string): Promise<void> {
  const { message: content } = await toFile.sendMail(message);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${new Date().toISOString().replace(/[:.]/g, "-")}-${jobId}.eml`);
  // Renamed when whole, so that a reader never sees half a mail.
  await writeFile(`${file}.part`, content as unknown as Buffer);
  await rename(`${file}.part`, file);
}
