import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

function describe(pid: number): { state: string; name: string } | null {
  if (existsSync("/proc/self/stat")) {
    try {
      const [, name = "", state = ""] = /\((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
      return { state, name };
    } catch {
      return null;
    }
  }
  try {
    const [state = "", name = ""] = execFileSync("ps", ["-o", "state=,comm=", "-p", String(pid)], { encoding: "utf8" }).trim().split(/\s+/);
    return { state, name };
  } catch {
    return null;
  }
}

/** Whether `pid` is a PostgreSQL that still does something: a process number may be another program's by now, or a zombie's. */
export function isPostgres(pid: number): boolean {
  const found = describe(pid);
  return found !== null && !found.state.startsWith("Z") && found.name.includes("postgres");
}
