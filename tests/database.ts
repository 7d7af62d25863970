import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { joinEmbedded } from "../scripts/database/embedded";
import { migrate } from "../scripts/database/migrations";
import { findPlace } from "../scripts/database/place";
import { stopPostmaster } from "../scripts/database/postmaster";

/** One PostgreSQL for a test run, with a migrated template. */
export interface TestServer {
  /** The maintenance database as superuser; enough for `createDatabase` in another process. */
  superuserUrl: string;
  /** Stops the server and deletes its files. */
  stop(): Promise<void>;
}

const template = "template_netzwerkstatt";

// Only speed counts here: the files live as long as the test run.
const fast = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off", max_connections: "200" };

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asSuperuser<T>(superuserUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const folderPrefix = "netzwerkstatt-tests-";

/** Stops what test runs left behind that were killed: their process number is in the folder's name. */
async function clearAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = path.join(tmpdir(), name);
    try {
      process.kill(Number(name.slice(folderPrefix.length).split("-")[0]), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH" || statSync(folder).uid !== process.getuid?.()) continue;
      await stopPostmaster(path.join(folder, "data"));
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Starts PostgreSQL in a temporary folder, as root and as anybody else, and migrates the template. */
export async function startTestServer(): Promise<TestServer> {
  await clearAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), `${folderPrefix}${process.pid}-`));
  // As root the database user has to reach its folder inside of this one.
  chmodSync(folder, 0o711);
  const { superuserUrl, leave } = await joinEmbedded(findPlace({ dataDir: path.join(folder, "data"), chosen: true }), fast);
  const stop = async () => {
    await leave();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await asSuperuser(superuserUrl, (client) => client.query(`CREATE DATABASE ${template}`));
    await migrateFully(withDatabase(superuserUrl, template));
    return { superuserUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function migrateFully(url: string) {
  await migrate(url);
  const { prepareJobs } = await import("../app/platform/jobs.server");
  await prepareJobs(url);
}

/**
 * A fresh migrated database, replacing one of the same name.
 * @param name lower case letters, digits and underscores
 * @param options `empty`: without tables; `encoding`: other than UTF8, then empty too; `template`: a copy of that database
 * @returns its connection string
 */
export async function createDatabase(superuserUrl: string, name: string, options: { empty?: boolean; encoding?: string; template?: string } = {}): Promise<string> {
  const source = options.template ? `"${options.template}"` : options.encoding ? `template0 ENCODING '${options.encoding}' LOCALE_PROVIDER libc LOCALE 'C'` : options.empty ? "template1" : template;
  await asSuperuser(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE ${source}`);
  });
  return withDatabase(superuserUrl, name);
}
