import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type EmbeddedDatabase, joinEmbedded } from "./embedded";
import { findPlace, type Place } from "./place";
import { clusterFolder, runningPostmaster, stopPostmaster } from "./postmaster";

// Each test makes a cluster of its own, which takes its time on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let place: Place;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "embedded-"));
  chmodSync(folder, 0o711);
  place = findPlace({ dataDir: path.join(folder, "data"), chosen: true });
});
afterEach(async () => {
  await stopPostmaster(place.dataDir);
  rmSync(folder, { recursive: true, force: true });
});

const fast = { fsync: "off" };
const join = () => joinEmbedded(place, fast);

async function ask(database: EmbeddedDatabase, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows[0];
  } finally {
    await client.end();
  }
}

/** Another app process on the same data folder; resolves when it has joined. */
async function otherApp() {
  const program = `
    import { joinEmbedded } from ${JSON.stringify(path.join(import.meta.dirname, "embedded.ts"))};
    await joinEmbedded(${JSON.stringify(place)}, { fsync: "off" });
    console.log("joined");
    setInterval(() => {}, 1000);`;
  const file = path.join(folder, "other-app.mts");
  writeFileSync(file, program);
  const child = spawn(process.execPath, ["--import", "tsx", file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

it("makes a UTF-8 cluster with German order whatever the environment says, closed to others", async () => {
  const before = { LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
  Object.assign(process.env, { LANG: "C", LC_ALL: "POSIX" });
  const database = await join();
  Object.assign(process.env, before);
  expect(await ask(database, "SELECT current_setting('server_encoding'), lower('Ä'), 'Ä' < 'B', current_user::text, pg_catalog.has_database_privilege(current_database(), 'CREATE')"))
    .toEqual(["UTF8", "ä", true, "netzwerkstatt", true]);
  expect(await ask(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([false]);
  expect(statSync(place.dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(clusterFolder(place.dataDir)).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(place.dataDir, "database.json")).mode & 0o777).toBe(0o600);
  const stranger = new URL(database.url);
  stranger.password = "guessed";
  await expect(new pg.Client({ connectionString: stranger.href }).connect()).rejects.toThrow("password authentication failed");
  await database.leave();
});

it("is shared by two first starts at once, and stopped by the last to leave", async () => {
  const [one, two] = await Promise.all([join(), join()]);
  expect(one.url).toBe(two.url);
  await one.leave();
  expect(await ask(two, "SELECT 1")).toEqual([1]);
  await two.leave();
  expect(runningPostmaster(place.dataDir)).toBeNull();
  expect(existsSync(path.join(clusterFolder(place.dataDir), "postmaster.pid"))).toBe(false);
});

it("is stopped once when two leave at the same moment", async () => {
  const apps = await Promise.all([join(), join(), join()]);
  await Promise.all(apps.map((app) => app.leave()));
  expect(runningPostmaster(place.dataDir)).toBeNull();
});

it("serves the one who joins while the last one leaves", async () => {
  const first = await join();
  const [second] = await Promise.all([join(), first.leave()]);
  expect(await ask(second, "SELECT 1")).toEqual([1]);
  await second.leave();
});

it("survives a killed app, is adopted, and the killed one does not count", async () => {
  const other = await otherApp();
  const pid = runningPostmaster(place.dataDir)?.pid;
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(runningPostmaster(place.dataDir)?.pid).toBe(pid);
  const adopted = await join();
  expect(runningPostmaster(place.dataDir)?.pid).toBe(pid);
  await adopted.leave();
  expect(runningPostmaster(place.dataDir)).toBeNull();
});

it("starts again after the server itself was killed, with all that was acknowledged", async () => {
  const before = await joinEmbedded(place);
  await ask(before, "CREATE TABLE kept AS SELECT 42 AS answer");
  process.kill(runningPostmaster(place.dataDir)?.pid ?? 0, "SIGKILL");
  const after = await joinEmbedded(place);
  expect(await ask(after, "SELECT answer FROM kept")).toEqual([42]);
  await before.leave();
  await after.leave();
  expect(runningPostmaster(place.dataDir)).toBeNull();
});

it("is not misled by a process number that belongs to another program by now", async () => {
  await (await join()).leave();
  writeFileSync(path.join(clusterFolder(place.dataDir), "postmaster.pid"), `${process.pid}\n${clusterFolder(place.dataDir)}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  expect(runningPostmaster(place.dataDir)).toBeNull();
  const database = await join();
  expect(await ask(database, "SELECT 1")).toEqual([1]);
  await database.leave();
});

it("says what to restore when the passwords are gone", async () => {
  await (await join()).leave();
  rmSync(path.join(place.dataDir, "database.json"));
  await expect(join()).rejects.toThrow("database.json is missing");
});
