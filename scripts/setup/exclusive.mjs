import { mkdirSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A process is told from a later one with the same number by the time it started (Linux; elsewhere by its number alone). */
function startedAt(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    return fields[0] === "Z" ? "gone" : fields[19];
  } catch {
    return "";
  }
}

function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === "ESRCH") return false;
  }
  return startedAt(pid) === started;
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Takes the lock of a holder that is gone. A folder is the lock of this clearing, so that two clearers cannot both take it. */
function clearStale(file) {
  const clearing = `${file}.clearing`;
  try {
    mkdirSync(clearing);
  } catch {
    const age = Date.now() - (statSync(clearing, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) rmdirSync(clearing);
    return;
  }
  try {
    const holder = readHolder(file);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // A file without content is one that is being written, unless its writer died over it.
    if (holder ? !isAlive(holder) : age > 2_000) rmSync(file, { force: true });
  } finally {
    rmdirSync(clearing);
  }
}

function take(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: startedAt(process.pid) }), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Runs `work` while no other process on this computer runs its own under the same file.
 * @param {string} file the lock's file; its folder is made
 * @param {() => unknown} work
 * @param {() => void} [onWait] called once when another process has the lock
 */
export async function exclusively(file, work, onWait) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let tries = 0; !take(file); tries += 1) {
    if (tries === 0) onWait?.();
    clearStale(file);
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
