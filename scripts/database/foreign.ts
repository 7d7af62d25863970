import pg from "pg";
import { DatabaseStartError } from "./binaries";

const oldest = 150000;

/**
 * Looks at a database the operator named before anything is written to it.
 * @throws DatabaseStartError with one sentence: not reachable, older than PostgreSQL 15, or not UTF-8
 */
export async function checkForeign(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: "netzwerkstatt check", connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    // The address is not repeated: it holds the password.
    throw new DatabaseStartError(`The database in DATABASE_URL cannot be reached: ${describe(error)}.`);
  }
  try {
    const { rows } = await client.query<{ version: string; name: string; encoding: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS name, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()",
    );
    const found = rows[0];
    if (!found || Number(found.version) < oldest) throw new DatabaseStartError(`The database in DATABASE_URL is PostgreSQL ${found?.name}: version 15 or later is needed.`);
    if (found.encoding !== "UTF8") throw new DatabaseStartError(`The database in DATABASE_URL stores text as ${found.encoding}: make one with ENCODING 'UTF8', or umlauts get lost.`);
  } finally {
    await client.end();
  }
}

function describe(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || String(error);
}
