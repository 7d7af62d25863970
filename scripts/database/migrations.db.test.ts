import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { createDatabase } from "../../tests/database";
import { checkForeign } from "./foreign";
import { migrate } from "./migrations";

let folder: string;
let url: string;

const write = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
};

async function query<R extends pg.QueryResultRow>(sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  url = await createDatabase(inject("superuserUrl"), `migrations_${process.env.VITEST_POOL_ID}`, { empty: true });
  write("0001_start", "CREATE TABLE thing (name text);");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("migrate", () => {
  it("applies each migration once, in order", async () => {
    write("0002_fill", "INSERT INTO thing VALUES ('first');");
    expect(await migrate(url, folder)).toEqual(["0001_start", "0002_fill"]);
    write("0003_more", "INSERT INTO thing VALUES ('second');");
    expect(await migrate(url, folder)).toEqual(["0003_more"]);
    expect(await migrate(url, folder)).toEqual([]);
    expect(await query("SELECT name FROM thing ORDER BY name")).toEqual([{ name: "first" }, { name: "second" }]);
  });

  it("refuses a file that was changed after it was applied", async () => {
    await migrate(url, folder);
    write("0001_start", "CREATE TABLE thing (name text, kind text);");
    await expect(migrate(url, folder)).rejects.toThrow("0001_start was changed after it was applied");
  });

  it("refuses a database that is newer, without touching it", async () => {
    write("0002_future", "CREATE TABLE future ();");
    await migrate(url, folder);
    rmSync(path.join(folder, "0002_future"), { recursive: true });
    write("0003_other", "CREATE TABLE other ();");
    await expect(migrate(url, folder)).rejects.toThrow("The database is newer than this version: it has the migration 0002_future");
    expect(await query("SELECT to_regclass('other') AS found")).toEqual([{ found: null }]);
  });

  it("takes a failing migration back and keeps the ones before", async () => {
    write("0002_broken", "CREATE TABLE half (); SELECT 1 / 0;");
    await expect(migrate(url, folder)).rejects.toThrow("0002_broken failed and was taken back: division by zero");
    expect(await query("SELECT to_regclass('half') AS half, to_regclass('thing') IS NOT NULL AS thing")).toEqual([{ half: null, thing: true }]);
    write("0002_broken", "CREATE TABLE half ();");
    expect(await migrate(url, folder)).toEqual(["0002_broken"]);
  });

  it("lets several runners take turns", async () => {
    write("0002_fill", "INSERT INTO thing VALUES ('once');");
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(url, folder)));
    expect(applied.flat()).toEqual(["0001_start", "0002_fill"]);
    expect(await query("SELECT count(*)::int AS count FROM thing")).toEqual([{ count: 1 }]);
  });
});

describe("checkForeign", () => {
  it("takes a database in UTF-8", async () => {
    await expect(checkForeign(url)).resolves.toBeUndefined();
  });

  it("refuses another encoding", async () => {
    const ascii = await createDatabase(inject("superuserUrl"), `ascii_${process.env.VITEST_POOL_ID}`, { encoding: "SQL_ASCII" });
    await expect(checkForeign(ascii)).rejects.toThrow("stores text as SQL_ASCII");
    const latin = await createDatabase(inject("superuserUrl"), `ascii_${process.env.VITEST_POOL_ID}`, { encoding: "LATIN1" });
    await expect(checkForeign(latin)).rejects.toThrow("stores text as LATIN1");
  });

  it("says why a database cannot be reached, without its password", async () => {
    const wrong = new URL(url);
    wrong.password = "secret-word";
    await expect(checkForeign(wrong.href)).rejects.toThrow(/cannot be reached: password authentication failed/);
    await expect(checkForeign("postgresql://u:secret-word@127.0.0.1:1/x")).rejects.toThrow(/^(?!.*secret-word).*cannot be reached/);
  });
});

it("the real migrations give German full text and search in spite of typing mistakes", async () => {
  const migrated = await createDatabase(inject("superuserUrl"), `migrations_${process.env.VITEST_POOL_ID}`);
  expect(migrated).toBe(url);
  await query(`INSERT INTO "Network" (id, slug, name, "normalizedName", kind, land, goals, partners, "updatedAt")
    VALUES ('1', 'a', 'Zukunftsregion Wümme', 'a', 'mint_region', 'NI', '{"Mädchen für Technik begeistern"}', NULL, now())`);
  const found = (words: string) => query<{ name: string }>(`SELECT name FROM "Network" WHERE search @@ websearch_to_tsquery('german', '${words}')`);
  expect(await found("technisch MÄDCHEN")).toHaveLength(0);
  expect(await found("Technik MÄDCHEN")).toHaveLength(1);
  expect(await found("zukunftsregionen")).toHaveLength(1);
  expect(await query(`SELECT name FROM "Network" WHERE lower(name) % 'zukunfsregion wümme'`)).toHaveLength(1);
  expect(await query("SELECT lower('ÄÖÜ') AS low, 'Ä' < 'B' AS ordered")).toEqual([{ low: "äöü", ordered: true }]);
});
