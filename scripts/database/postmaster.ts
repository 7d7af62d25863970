import { execFileSync, spawn } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DatabaseStartError } from "./binaries";
import type { Place } from "./place";
import { isPostgres } from "./processes";

/** A server as its `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** PostgreSQL's own folder inside the data folder. */
export const clusterFolder = (dataDir: string) => path.join(dataDir, "postgres");
const logFile = (dataDir: string) => path.join(clusterFolder(dataDir), "server.log");
const pidFile = (dataDir: string) => path.join(clusterFolder(dataDir), "postmaster.pid");

/** The server that works on this data folder, however far it is; null when none does. */
export function runningPostmaster(dataDir: string): Postmaster | null {
  if (!existsSync(pidFile(dataDir))) return null;
  const lines = readFileSync(pidFile(dataDir), "utf8").split("\n");
  const pid = Number(lines[0]);
  return pid > 0 && isPostgres(pid) ? { pid, port: Number(lines[3] ?? 0) } : null;
}

// Nothing of the caller's environment reaches PostgreSQL: LANG, PGDATA and the like would change what it does.
const spawning = ({ user }: Place) => ({ cwd: "/", env: { NODE_ENV: "production" as const, PATH: "/usr/local/bin:/usr/bin:/bin" }, ...(user ?? {}) });

/**
 * Makes a new cluster: UTF-8 and German order whatever LANG says, passwords hashed with SCRAM.
 * An initdb that was cut off leaves only its unfinished folder, which the next one replaces.
 */
export function makeCluster(place: Place, superuserPassword: string): void {
  const unfinished = `${clusterFolder(place.dataDir)}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = path.join(place.dataDir, "initdb.password");
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
  const libc = process.platform === "linux" ? "C.UTF-8" : "C";
  try {
    execFileSync(
      path.join(place.binaries, "bin/initdb"),
      [
        "--pgdata", unfinished, "--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`,
        "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=de-DE", `--locale=${libc}`,
      ],
      { ...spawning(place), stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const said = String((error as { stderr?: string }).stderr || error).trim().split("\n").at(-1);
    throw new DatabaseStartError(`PostgreSQL could not make its folder in ${place.dataDir}: ${said}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, clusterFolder(place.dataDir));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The log is started anew when it has grown, and is closed to others. */
function openLog({ dataDir, user }: Place): number {
  const file = logFile(dataDir);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(file, `${file}.old`);
  if (!existsSync(file)) writeFileSync(file, "", { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
  return openSync(file, "a");
}

/**
 * After a restart of the computer the number in `postmaster.pid` may be another program's, and PostgreSQL would refuse to start.
 * The file of a dead process stays: PostgreSQL uses it to see whether that one's last children still write.
 */
function clearMisleadingPidFile(dataDir: string) {
  if (!existsSync(pidFile(dataDir)) || runningPostmaster(dataDir)) return;
  const pid = Number(readFileSync(pidFile(dataDir), "utf8").split("\n")[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
  }
  rmSync(pidFile(dataDir), { force: true });
}

/** Starts a server that outlives this process; returns as soon as it runs, not when it answers. */
export async function startPostmaster(place: Place, settings: Record<string, string>): Promise<void> {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(await freePort()),
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    timezone: "UTC",
    // No personal data in the log: neither the statement nor the values that an error names.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...settings,
  };
  clearMisleadingPidFile(place.dataDir);
  const log = openLog(place);
  const child = spawn(
    path.join(place.binaries, "bin/postgres"),
    ["-D", clusterFolder(place.dataDir), ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...spawning(place), detached: true, stdio: ["ignore", log, log] },
  );
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  closeSync(log);
  child.unref();
  await Promise.race([failed, new Promise((resolve) => child.once("spawn", resolve))]);
}

/** The last words of the server's log, for error messages. */
export function lastWords(dataDir: string): string {
  if (!existsSync(logFile(dataDir))) return "";
  return readFileSync(logFile(dataDir), "utf8").trim().split("\n").slice(-3).join(" / ");
}

/** Fast shutdown: open transactions are rolled back. Waits until the server is gone. */
export async function stopPostmaster(dataDir: string): Promise<void> {
  const running = runningPostmaster(dataDir);
  if (!running) return;
  process.kill(running.pid, "SIGINT");
  while (runningPostmaster(dataDir)?.pid === running.pid) await wait(20);
}
