import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { copyBinaries, DatabaseStartError, installedBinaries } from "./binaries";
import { canEnter, canRun, ensureSystemUser, type SystemUser } from "./system-user";

/** Where PostgreSQL's programs and files are, and as whom it runs. */
export interface Place {
  /** Folder with `bin`, `lib`, `share`. */
  binaries: string;
  /** The app's data folder (mails, secrets, PostgreSQL's own folder). */
  dataDir: string;
  /** Null: as the user who starts. */
  user: SystemUser | null;
  /** One line for the operator when something is not where it would be expected. */
  notice: string | null;
}

const project = path.resolve(import.meta.dirname, "../..");

/** Where root's own things go that the database user must reach; one folder per copy of the project. */
function sharedFolder(): string {
  const folder = path.join("/var/lib/netzwerkstatt", createHash("sha256").update(project).digest("hex").slice(0, 12));
  mkdirSync(folder, { recursive: true });
  // Whatever the umask: the database user has to pass through.
  for (const passage of [path.dirname(folder), folder]) chmodSync(passage, 0o755);
  return folder;
}

/** The folder itself, or the nearest one above that exists. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(path.dirname(folder));
}

/** Makes the data folder, readable for nobody but its user. An existing one keeps its mode. */
export function makeDataFolder(dataDir: string, owner: SystemUser | null = null): void {
  if (existsSync(dataDir)) return;
  try {
    mkdirSync(path.dirname(dataDir), { recursive: true });
    mkdirSync(dataDir, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return;
    throw new DatabaseStartError(`The data folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code}): name another one in DATA_DIR.`);
  }
  if (owner) chownSync(dataDir, owner.uid, owner.gid);
}

/**
 * Decides where the database lives, and makes the data folder there.
 * PostgreSQL refuses to run as root, and another user cannot enter root's home.
 * @param wanted data folder of the configuration; `chosen` when the operator named it
 */
export function findPlace(wanted: { dataDir: string; chosen: boolean }): Place {
  const installed = installedBinaries();
  if (process.getuid?.() !== 0) {
    makeDataFolder(wanted.dataDir);
    return { binaries: installed.folder, dataDir: wanted.dataDir, user: null, notice: null };
  }

  const user = ownerOf(path.join(wanted.dataDir, "postgres")) ?? ensureSystemUser();
  let dataDir = wanted.dataDir;
  if (canEnter(user, nearest(dataDir))) makeDataFolder(dataDir, user);
  if (!canEnter(user, dataDir)) {
    if (wanted.chosen) throw new DatabaseStartError(`PostgreSQL does not run as root, and the user it runs as (number ${user.uid}) cannot enter DATA_DIR=${dataDir}: choose a folder outside of root's home, or let others pass through the folders above it (chmod o+x).`);
    dataDir = path.join(sharedFolder(), "data");
    makeDataFolder(dataDir, user);
  }

  let binaries = installed.folder;
  if (!canRun(user, binaries)) {
    binaries = path.join(sharedFolder(), `postgresql-${installed.version}`);
    copyBinaries(installed.folder, binaries);
  }
  const notice = dataDir === wanted.dataDir ? null : `Data is kept in ${dataDir}: PostgreSQL does not run as root, and its user cannot enter ${path.dirname(wanted.dataDir)}.`;
  return { binaries, dataDir, user, notice };
}

/** A database that another user began goes on as that user's. */
function ownerOf(folder: string): SystemUser | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}
