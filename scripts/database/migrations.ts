import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

export const migrationsFolder = path.resolve(import.meta.dirname, "../../prisma/migrations");

/** The database and the checked-in migrations do not go together; the message says how. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

interface Applied {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/** Any number that no other part of the app locks. */
const migratorLock = 72707369;

// The table is Prisma's own, so that `prisma migrate status` and `deploy` agree with this runner.
const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/** Names of the migrations in `folder`, oldest first. */
export function listMigrations(folder = migrationsFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "migration.sql"))).sort();
}

/**
 * Applies what is missing, each migration in a transaction of its own; several runners wait for each other.
 * @param connectionString past a pooler, because the lock belongs to the session
 * @returns names of the migrations applied now
 * @throws MigrationError when a migration was changed after it was applied, or the database is newer than this version
 */
export async function migrate(connectionString: string, folder = migrationsFolder): Promise<string[]> {
  const names = listMigrations(folder);
  const client = new pg.Client({ connectionString, application_name: "netzwerkstatt migrate" });
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    await client.query("SELECT pg_advisory_lock($1)", [migratorLock]);
    await client.query(bookkeeping);
    const { rows } = await client.query<Applied>(`SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`);
    const newer = rows.find((row) => !names.includes(row.migration_name));
    if (newer) throw new MigrationError(`The database is newer than this version: it has the migration ${newer.migration_name}, which is unknown here. Start the newer version, or restore an older backup.`);

    const applied: string[] = [];
    for (const name of names) {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      const checksum = createHash("sha256").update(sql).digest("hex");
      const earlier = rows.find((row) => row.migration_name === name);
      if (earlier && !earlier.finished_at) throw new MigrationError(`The migration ${name} failed earlier: put it right with prisma migrate resolve.`);
      if (earlier && earlier.checksum !== checksum) throw new MigrationError(`The migration ${name} was changed after it was applied: restore its file, and write a new migration instead.`);
      if (earlier) continue;
      await applyOne(client, name, sql, checksum);
      applied.push(name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function applyOne(client: pg.Client, name: string, sql: string, checksum: string) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ($1, $2, now(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new MigrationError(`The migration ${name} failed and was taken back: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
