import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { config } from "~/platform/config.server";

const demoAccounts = z.array(z.object({ role: z.string(), label: z.string(), email: z.string(), password: z.string() }));
export type DemoAccount = z.infer<typeof demoAccounts>[number];

/** Example sign-ins that the first start made and that the sign-in page offers; none outside of a demo. */
export async function readDemoAccounts(): Promise<DemoAccount[]> {
  if (!config.demo) return [];
  try {
    return demoAccounts.parse(JSON.parse(await readFile(path.join(config.dataDir, "demo-accounts.json"), "utf8")));
  } catch {
    // Not made, or deleted by somebody who wants it gone.
    return [];
  }
}
