import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DatabaseStartError } from "./binaries";

/** The user PostgreSQL runs as when it may not run as the one who starts it. */
export interface SystemUser {
  uid: number;
  gid: number;
}

const userName = "netzwerkstatt";

const clean = { cwd: "/", env: { NODE_ENV: "production" as const, PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" } };

function find(name: string): SystemUser | null {
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** The system user of this app, made when it is missing (root only). */
export function ensureSystemUser(): SystemUser {
  const existing = find(userName);
  if (existing) return existing;
  const attempts: [string, string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", userName]],
    ["adduser", ["-S", "-D", "-H", "-s", "/sbin/nologin", userName]],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { ...clean, stdio: "ignore" });
    // Asked again whatever the command said: another start may have been quicker.
    const made = find(userName);
    if (made) return made;
  }
  throw new DatabaseStartError(`PostgreSQL does not run as root, and the system user ${userName} could not be made: start as another user, or set DATABASE_URL.`);
}

/** Whether `user` can reach and enter `folder`, asked of the system itself, so that access lists count too. */
export function canEnter(user: SystemUser, folder: string): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { ...clean, ...user, stdio: "ignore" }).status === 0;
}

/** Whether `user` may run the PostgreSQL in `folder`, and read what belongs to it. */
export function canRun(user: SystemUser, folder: string): boolean {
  const question = '"$1/bin/postgres" --version && test -r "$1/share/postgresql/postgres.bki"';
  return spawnSync("/bin/sh", ["-c", question, "sh", folder], { ...clean, ...user, stdio: "ignore" }).status === 0;
}
