import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listMigrations, migrationsFolder } from "./migrations";
import { diffSchemas } from "./schema-diff";

export const schemaFile = path.resolve(import.meta.dirname, "../../prisma/schema.prisma");

/** SQL that Prisma's schema cannot say, kept beside the made part and appended to it. */
const handWritten = "by-hand.sql";

const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);

/** What `migration.sql` has to say: the made part, then the hand-written one. */
function compose(made: string, byHand: string | null): string {
  const parts = [made && `-- Made from schema.prisma by npm run db:migration\n\n${made}`, byHand && `-- Written by hand: ${handWritten}\n\n${byHand.trim()}`];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

async function madeFor(name: string, folder: string, schema: string): Promise<string> {
  const names = listMigrations(folder);
  const before = names.filter((other) => other < name).at(-1);
  return diffSchemas(before ? readFileSync(path.join(folder, before, "schema.prisma"), "utf8") : null, schema);
}

/**
 * Writes the migration `name` (`0002_partner_roles`) from the changes of schema.prisma since the one before.
 * Written again under the same name it keeps its hand-written part: right only until it is released.
 * @returns the migration's folder, or null when there is nothing to write
 */
export async function writeMigration(name: string, folder = migrationsFolder, schema = readFileSync(schemaFile, "utf8")): Promise<string | null> {
  const place = path.join(folder, name);
  const byHand = read(path.join(place, handWritten));
  const made = await madeFor(name, folder, schema);
  if (!made && !byHand) return null;
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "migration.sql"), compose(made, byHand));
  writeFileSync(path.join(place, "schema.prisma"), schema);
  return place;
}

/** The folder name for a new migration: the next number and the words. */
export function nextName(words: string, folder = migrationsFolder): string {
  const last = listMigrations(folder).at(-1) ?? "0000";
  const slug = words.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
  return `${String(Number.parseInt(last, 10) + 1).padStart(4, "0")}_${slug}`;
}

/** Whether schema, migrations and hand-written parts agree; one sentence per disagreement. */
export async function findDrift(folder = migrationsFolder, schema = readFileSync(schemaFile, "utf8")): Promise<string[]> {
  const names = listMigrations(folder);
  const last = names.at(-1);
  if (!last) return ["There is no migration yet: npm run db:migration -- start"];
  const drift: string[] = [];
  const recorded = read(path.join(folder, last, "schema.prisma"));
  if (recorded === null) return [`${last} lacks its schema.prisma.`];
  if (await diffSchemas(recorded, schema)) drift.push("prisma/schema.prisma has changes without a migration: npm run db:migration -- <name>");
  const expected = compose(await madeFor(last, folder, recorded), read(path.join(folder, last, handWritten)));
  if (expected !== read(path.join(folder, last, "migration.sql"))) drift.push(`${last}/migration.sql is not what its schema.prisma and ${handWritten} give: npm run db:migration -- --again`);
  return drift;
}
