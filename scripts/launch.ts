import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { prepare } from "./prepare";
import { sentenceFor } from "./sentence-for";
import { commandOf, project } from "./setup/steps.mjs";

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** Ends the app when this process is killed and can no longer pass anything on. */
const guard = path.join(import.meta.dirname, "setup/follow-parent.mjs");

/** Remix splits the command at spaces, and knows no quotes. */
const escapeSpaces = (word: string) => word.replaceAll(" ", "\\ ");

function startApp(development: boolean, environment: Record<string, string>): ChildProcess {
  const app = path.join(project, "build/index.js");
  // The parent owns the database; Remix's compiler restarts the app beneath it at every change.
  const command = development
    ? [commandOf("@remix-run/dev", "remix"), "dev", "--command", [process.execPath, "--enable-source-maps", app].map(escapeSpaces).join(" ")]
    : ["--enable-source-maps", app];
  return spawn(process.execPath, ["--import", guard, ...command], {
    cwd: project,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    // React, Express and others are quick only so; what the operator meant is in OPERATION.
    env: { ...process.env, ...environment, NODE_ENV: development ? "development" : "production" },
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/**
 * Prepares the database, runs the app and waits for its end; signals are passed on.
 * @returns the exit code for this process
 */
export async function launch({ development }: { development: boolean }): Promise<number> {
  let child: ChildProcess | undefined;
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      stopping = true;
      child?.kill(signal);
    });
  }
  try {
    const { environment, leave } = await prepare(process.env, { firstStart: true });
    try {
      if (stopping) return 0;
      child = startApp(development, environment);
      return await ended(child);
    } finally {
      await leave();
    }
  } catch (error) {
    console.error(sentenceFor(error));
    return 1;
  }
}
