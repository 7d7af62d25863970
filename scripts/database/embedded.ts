import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { exclusively } from "../setup/exclusive.mjs";
import { DatabaseStartError } from "./binaries";
import type { Place } from "./place";
import { clusterFolder, lastWords, makeCluster, runningPostmaster, startPostmaster, stopPostmaster } from "./postmaster";

/** This process's part in the server of a data folder. */
export interface EmbeddedDatabase {
  /** The app's database, as its owner. */
  url: string;
  /** The maintenance database, as superuser: for tests that make databases. */
  superuserUrl: string;
  /** Leaves the server; the last one to leave stops it. Safe to call twice. */
  leave(): Promise<void>;
}

interface Passwords {
  superuser: string;
  app: string;
}

const appName = "netzwerkstatt";

/** Every app on a data folder holds this lock together; whoever can have it alone is the last one. */
const presenceLock = 72707370;

const startPatience = 60_000;

const address = (user: string, password: string, port: number, database: string) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

function readPasswords(dataDir: string): Passwords | null {
  const file = path.join(dataDir, "database.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Passwords) : null;
}

function makePasswords({ dataDir, user }: Place): Passwords {
  const file = path.join(dataDir, "database.json");
  const made = { superuser: randomBytes(24).toString("hex"), app: randomBytes(24).toString("hex") };
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  if (user) chownSync(`${file}.new`, user.uid, user.gid);
  renameSync(`${file}.new`, file);
  return made;
}

/** A connection that counts this process as present; null while the server does not (or no longer) answer. */
async function tryToJoin(dataDir: string, passwords: Passwords): Promise<{ client: pg.Client; port: number } | null> {
  const running = runningPostmaster(dataDir);
  if (!running?.port) return null;
  const client = new pg.Client({ connectionString: address("postgres", passwords.superuser, running.port, "postgres"), application_name: "netzwerkstatt presence", keepAlive: true });
  // A server that goes away while this connection idles is noticed by whoever uses the database.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder");
    if (path.resolve(rows[0]?.folder ?? "") !== path.resolve(clusterFolder(dataDir))) throw new DatabaseStartError(`On port ${running.port} answers another PostgreSQL than that of ${dataDir}.`);
    // Waits while the last one of before stops the server, and then fails with it.
    await client.query("SELECT pg_advisory_lock_shared($1)", [presenceLock]);
    return { client, port: running.port };
  } catch (error) {
    await client.end().catch(() => {});
    if (error instanceof DatabaseStartError) throw error;
    if ((error as { code?: string }).code === "28P01") throw new DatabaseStartError(`The PostgreSQL of ${dataDir} does not take the password in ${path.join(dataDir, "database.json")}: restore both from the same backup.`);
    return null;
  }
}

/** The app's own role and database: it never works as superuser. */
async function ensureAppDatabase(client: pg.Client, passwords: Passwords) {
  const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [appName]);
  if (role.rowCount === 0) await client.query(`CREATE ROLE ${appName} LOGIN PASSWORD '${passwords.app}'`);
  const database = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [appName]);
  if (database.rowCount === 0) await client.query(`CREATE DATABASE ${appName} OWNER ${appName}`);
}

/** Adopts a living server, waits for a starting or dying one, starts one otherwise. */
async function join(place: Place, settings: Record<string, string>) {
  const { dataDir } = place;
  const deadline = Date.now() + startPatience;
  let passwords = readPasswords(dataDir);
  if (!existsSync(clusterFolder(dataDir))) {
    passwords = makePasswords(place);
    makeCluster(place, passwords.superuser);
  }
  if (!passwords) throw new DatabaseStartError(`${path.join(dataDir, "database.json")} is missing, without which the database in ${clusterFolder(dataDir)} cannot be opened: restore it from your backup.`);

  let idle = 0;
  while (Date.now() < deadline) {
    const joined = await tryToJoin(dataDir, passwords);
    if (joined) {
      await ensureAppDatabase(joined.client, passwords);
      return { ...joined, passwords };
    }
    // Right after a kill the first start fails until the old server's last processes are gone: it is tried again.
    if (!runningPostmaster(dataDir) && idle++ % 20 === 0) await startPostmaster(place, settings);
    await wait(25);
  }
  throw new DatabaseStartError(`PostgreSQL in ${clusterFolder(dataDir)} did not start. Its last words: ${lastWords(dataDir)}`);
}

/**
 * Takes part in the PostgreSQL of a data folder, starting it when nobody has yet.
 * It outlives a killed app and is adopted by the next one.
 * @param settings further PostgreSQL settings for a server started now
 * @throws DatabaseStartError with a sentence for the operator
 */
export async function joinEmbedded(place: Place, settings: Record<string, string> = {}): Promise<EmbeddedDatabase> {
  const lock = path.join(place.dataDir, "database.lock");
  const { client, port, passwords } = await exclusively(lock, () => join(place, settings));
  let left: Promise<void> | null = null;
  return {
    url: address(appName, passwords.app, port, appName),
    superuserUrl: address("postgres", passwords.superuser, port, "postgres"),
    leave: () => (left ??= leave(place.dataDir, client)),
  };
}

async function leave(dataDir: string, client: pg.Client) {
  try {
    await client.query("SELECT pg_advisory_unlock_shared($1)", [presenceLock]);
    const { rows } = await client.query<{ alone: boolean }>("SELECT pg_try_advisory_lock($1) AS alone", [presenceLock]);
    // While the lock is held alone, whoever joins waits, and starts the server anew afterwards.
    if (rows[0]?.alone) await stopPostmaster(dataDir);
  } catch {
    // The server is gone already: nothing to leave.
  } finally {
    await client.end().catch(() => {});
  }
}
