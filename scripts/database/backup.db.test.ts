import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createDatabase } from "../../tests/database";
import { seedDemo } from "../../prisma/seed/demo";
import { seedDirectory } from "../../prisma/seed/directory";
import { disconnect } from "~/platform/db.server";
import { backUp, restore } from "./backup";
import { keptTables } from "./table-data";

const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-backup-"));
const file = path.join(folder, "all.backup");
const own = () => process.env.DATABASE_URL ?? "";
const empty = () => createDatabase(inject("superuserUrl"), `restored_${process.env.VITEST_POOL_ID}`);

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Each table's content as one text, whatever the order of its rows. */
const contentOf = (url: string) =>
  asking(url, async (client) => {
    const content: Record<string, string> = {};
    for (const { name } of await keptTables(client)) {
      const { rows } = await client.query<{ all: string }>(`SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS all FROM "${name}" t`);
      content[name] = rows[0]?.all ?? "";
    }
    return content;
  });

beforeAll(async () => {
  await seedDirectory(() => {});
  await seedDemo(() => {});
  await disconnect();
  await backUp(own(), file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("backup", () => {
  it("comes back whole, computed columns too, without sessions", async () => {
    const url = await empty();
    const count = await restore(url, file);
    expect(count).toBeGreaterThan(200);
    expect(await contentOf(url)).toEqual(await contentOf(own()));
    const sessions = await asking(url, (client) => client.query(`SELECT 1 FROM "Session"`));
    expect(sessions.rowCount).toBe(0);
  });

  it("is readable for its owner only, and replaces no file", async () => {
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(backUp(own(), file)).rejects.toThrow("exists already");
  });

  it("does not go over content", async () => {
    await expect(restore(own(), file)).rejects.toThrow("has content already");
  });

  it("is refused whole when cut off, from another version, or something else", async () => {
    const url = await empty();
    const before = await contentOf(url);
    const cut = path.join(folder, "cut.backup");
    writeFileSync(cut, gzipSync(`${JSON.stringify({ netzwerkstatt: 1, madeAt: "", migrations: ["0001_other"] })}\n`));
    await expect(restore(url, cut)).rejects.toThrow("comes from another version");
    writeFileSync(cut, "no gzip at all");
    await expect(restore(url, cut)).rejects.toThrow("is no whole backup");
    writeFileSync(cut, gzipSync('{"something":"else"}\n'));
    await expect(restore(url, cut)).rejects.toThrow("is no backup of this app");
    await expect(restore(url, path.join(folder, "none"))).rejects.toThrow("There is no file");
    rmSync(cut);
    await backUp(own(), cut);
    truncateSync(cut, statSync(cut).size - 400);
    await expect(restore(url, cut)).rejects.toThrow("is no whole backup");
    expect(await contentOf(url)).toEqual(before);
  });
});
