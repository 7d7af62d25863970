import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findDrift, nextName, writeMigration } from "./write-migration";

const schema = (fields: string) => `generator client {\n  provider = "prisma-client"\n}\n\ndatasource db {\n  provider = "postgresql"\n}\n\nmodel Thing {\n  id String @id\n${fields}\n}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "write-migration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sqlOf = (name: string) => readFileSync(path.join(folder, name, "migration.sql"), "utf8");

it("writes what changed since the migration before, and nothing for no change", async () => {
  expect(nextName("Start!", folder)).toBe("0001_start");
  await writeMigration("0001_start", folder, schema(""));
  expect(sqlOf("0001_start")).toContain('CREATE TABLE "Thing"');
  expect(sqlOf("0001_start")).not.toContain("CREATE SCHEMA");
  expect(nextName("more names", folder)).toBe("0002_more_names");
  expect(await writeMigration("0002_more_names", folder, schema(""))).toBeNull();
  await writeMigration("0002_more_names", folder, schema("  name String"));
  expect(sqlOf("0002_more_names")).toContain('ALTER TABLE "Thing" ADD COLUMN');
  expect(await findDrift(folder, schema("  name String"))).toEqual([]);
});

it("tells a schema without a migration, and a migration without its hand-written part", async () => {
  expect(await findDrift(folder, schema(""))).toHaveLength(1);
  await writeMigration("0001_start", folder, schema(""));
  expect(await findDrift(folder, schema("  name String"))).toEqual([expect.stringContaining("has changes without a migration")]);
  writeFileSync(path.join(folder, "0001_start/by-hand.sql"), "CREATE EXTENSION pg_trgm;");
  expect(await findDrift(folder, schema(""))).toEqual([expect.stringContaining("by-hand.sql")]);
  await writeMigration("0001_start", folder, schema(""));
  expect(sqlOf("0001_start")).toMatch(/CREATE TABLE[\s\S]*CREATE EXTENSION pg_trgm;\n$/);
  expect(await findDrift(folder, schema(""))).toEqual([]);
});

it("writes a migration that is only written by hand", async () => {
  await writeMigration("0001_start", folder, schema(""));
  mkdirSync(path.join(folder, "0002_index"));
  writeFileSync(path.join(folder, "0002_index/by-hand.sql"), "CREATE INDEX i ON t (a);");
  await writeMigration("0002_index", folder, schema(""));
  expect(sqlOf("0002_index")).toBe("-- Written by hand: by-hand.sql\n\nCREATE INDEX i ON t (a);\n");
  expect(await findDrift(folder, schema(""))).toEqual([]);
});
