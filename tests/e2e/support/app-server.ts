import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { project } from "../../../scripts/setup/steps.mjs";
import { authSecret } from "./shared";

export interface AppServer {
  /** Without a slash at the end. */
  url: string;
  process: ChildProcess;
  /** Exit code and signal, once it has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** SIGTERM, then waits for the end. */
  stop(): Promise<void>;
  /** What it has logged so far. */
  log(): string;
}

interface Options {
  databaseUrl: string;
  /** Folder of this server; made where it is missing. */
  dataDir: string;
  mailDir: string;
  /** Over the usual ones. */
  environment?: Record<string, string>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Starts the built app as `npm start` does, on a free port, and waits until it serves. */
export async function startApp({ databaseUrl, dataDir, mailDir, environment = {} }: Options): Promise<AppServer> {
  for (const folder of [dataDir, mailDir]) mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, ["--enable-source-maps", path.join(project, "build/index.js")], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      OPERATION: "trial",
      DEMO: "1",
      PORT: String(port),
      HOST: "127.0.0.1",
      BASE_URL: "",
      SMTP_URL: "",
      DATABASE_URL: databaseUrl,
      DIRECT_DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      MAIL_DIR: mailDir,
      AUTH_SECRET: authSecret,
      ...environment,
    },
  });
  let output = "";
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => child.once("exit", (code, signal) => resolve({ code, signal })));
  const serves = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (/^Netzwerkstatt: http/m.test(output)) resolve();
      });
    }
  });
  await Promise.race([serves, ended.then(() => Promise.reject(new Error(`The app did not start:\n${output}`)))]);
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    ended,
    log: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
