import { readFileSync } from "node:fs";
import path from "node:path";

interface DemoAccount {
  role: string;
  email: string;
  password: string;
}

/** Signs in as the demo's lead by the form of the page. @returns the value of the `Cookie` header */
export async function signInAsLead(url: string, dataDir: string): Promise<string> {
  const accounts = JSON.parse(readFileSync(path.join(dataDir, "demo-accounts.json"), "utf8")) as DemoAccount[];
  const lead = accounts.find(({ role }) => role === "lead");
  if (!lead) throw new Error("The demo has no lead.");
  const answer = await fetch(`${url}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams({ intent: "password", email: lead.email, password: lead.password, weiter: "/initiativen" }),
  });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0]).join("; ");
  if (answer.status >= 400 || !cookie) throw new Error(`Signing in answered ${answer.status}.`);
  return cookie;
}
