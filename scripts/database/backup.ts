import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import pg from "pg";
import { z } from "zod";
import { insertRows, keptTables, rowsOf } from "./table-data";

/** The backup cannot be made or restored; the message is the sentence to print. */
export class BackupError extends Error {
  override name = "BackupError";
}

// A file is gzip of lines: the heading; portions of rows, a table's name and a tab before each; and the end with the
// number of rows, which tells a whole file from one that was cut off.
const headingLine = z.object({ netzwerkstatt: z.literal(1), madeAt: z.string(), migrations: z.array(z.string()) });
const endOf = (rows: number) => JSON.stringify({ end: rows });

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: "netzwerkstatt backup" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function migrationsIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`);
  return rows.map(({ name }) => name);
}

/**
 * Writes all rows, as they are at one moment, into a new file that only its owner can read. The app may run meanwhile.
 * @returns number of rows
 */
export async function backUp(connectionString: string, file: string): Promise<number> {
  if (existsSync(file)) throw new BackupError(`${file} exists already: name a new file.`);
  const unfinished = `${file}.part`;
  const gzip = createGzip();
  const target = gzip.pipe(createWriteStream(unfinished, { mode: 0o600 }));
  const written = finished(target);
  // Awaited below; until then a full disk must not end the process.
  written.catch(() => {});
  const write = async (line: string) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), written]);
  };
  try {
    const count = await connected(connectionString, async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await write(JSON.stringify({ netzwerkstatt: 1, madeAt: new Date().toISOString(), migrations: await migrationsIn(client) } satisfies z.infer<typeof headingLine>));
      let total = 0;
      for (const table of await keptTables(client)) {
        for await (const { json, count: rows } of rowsOf(client, table)) {
          await write(`${table.name}\t${json}`);
          total += rows;
        }
      }
      await client.query("COMMIT");
      await write(endOf(total));
      return total;
    });
    gzip.end();
    await written;
    renameSync(unfinished, file);
    return count;
  } catch (error) {
    gzip.destroy();
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  // Errors arrive in the loop: the pipeline hands them on.
  const text = pipeline(createReadStream(file), createGunzip(), () => {}).setEncoding("utf8");
  let rest = "";
  try {
    for await (const piece of text) {
      const lines = (rest + String(piece)).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw new BackupError(`${file} is no whole backup: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readHeading(line: string, file: string): z.infer<typeof headingLine> {
  try {
    return headingLine.parse(JSON.parse(line));
  } catch {
    throw new BackupError(`${file} is no backup of this app.`);
  }
}

/**
 * Puts a backup into a migrated database without content, all of it or nothing. Never deletes anything.
 * @returns number of rows
 */
export function restore(connectionString: string, file: string): Promise<number> {
  return connected(connectionString, async (client) => {
    await client.query("BEGIN");
    const tables = await keptTables(client);
    for (const { name } of tables) {
      const { rows } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
      if (rows.length > 0) throw new BackupError(`The database has content already (${name}): restore into a new DATA_DIR or an empty database.`);
    }
    let total = 0;
    let first = true;
    let complete = false;
    for await (const line of linesOf(file)) {
      const [name = "", json] = line.split(/\t(.*)/s);
      const table = tables.find((one) => one.name === name);
      if (first) await refuseOtherVersion(client, readHeading(line, file).migrations);
      else if (table && json) total += await insertRows(client, table, json);
      else complete = line === endOf(total);
      first = false;
    }
    if (!complete) throw new BackupError(`${file} is not complete: nothing was restored.`);
    await client.query("COMMIT");
    return total;
  });
}

async function refuseOtherVersion(client: pg.Client, migrations: string[]) {
  const here = await migrationsIn(client);
  if (migrations.join() !== here.join()) {
    throw new BackupError(`The backup comes from another version (its newest migration is ${migrations.at(-1) ?? "none"}, here ${here.at(-1) ?? "none"}): restore it with that version, then start the newer one.`);
  }
}
