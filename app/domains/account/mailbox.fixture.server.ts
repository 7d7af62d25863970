import { db } from "~/platform/db.server";
import type { Origin } from "./sign-in.server";

interface QueuedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** The mails that wait to be sent to an address, oldest first. */
export async function mailsTo(email: string): Promise<QueuedMail[]> {
  const rows = await db.$queryRaw<{ data: QueuedMail }[]>`SELECT data FROM pgboss.job WHERE name = 'mail' AND data->>'to' = ${email} ORDER BY created_on, id`;
  return rows.map(({ data }) => data);
}

export async function lastMail(email: string): Promise<QueuedMail> {
  const mail = (await mailsTo(email)).at(-1);
  if (!mail) throw new Error("No mail is queued for this address.");
  return mail;
}

export async function emptyMailbox(): Promise<void> {
  await db.$executeRaw`DELETE FROM pgboss.job`;
}

export function linkToken({ text }: QueuedMail): string {
  return /token=([^&\s]+)/.exec(text)?.[1] ?? "";
}

/** A request from a page in German. */
export function originAt(clientAddress = "198.51.100.7"): Origin {
  return { headers: new Headers(), locale: "de", clientAddress, next: "/initiativen/neu" };
}

/** Headers of the next request of a browser that got these cookies. */
export function cookieHeaders(cookies: Headers | null | undefined): Headers {
  const pairs = cookies?.getSetCookie().map((cookie) => cookie.split(";")[0]) ?? [];
  return new Headers({ Cookie: pairs.join("; ") });
}
