import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What is made on first start and has to stay the same afterwards. */
export interface Secrets {
  /** Signs sessions and links; hexadecimal, 64 characters. */
  auth: string;
}

/** The secrets of a data folder; of several first starts at once all get the same. */
export function ensureSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  if (!existsSync(file)) {
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify({ auth: randomBytes(32).toString("hex") } satisfies Secrets), { mode: 0o600 });
    try {
      // Unlike a rename, a link does not replace what another start has just made.
      linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }
  return JSON.parse(readFileSync(file, "utf8")) as Secrets;
}
