import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { commandOf, project } from "../../../scripts/setup/steps.mjs";
import { createDatabase, startTestServer } from "../../database";
import { authSecret, filledTemplate } from "./shared";

/**
 * One PostgreSQL for the run, with a template that holds the real directory, the demo and one account per role.
 * Workers find it by the environment.
 */
export default async function setup() {
  if (!existsSync(path.join(project, "build/index.js"))) throw new Error("The app is not built: npm run build.");
  process.env.CHROMIUM_PATH ??= await findBrowser();
  const server = await startTestServer();
  const data = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-e2e-"));
  chmodSync(data, 0o755);
  try {
    fillTemplate(await createDatabase(server.superuserUrl, filledTemplate), data);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.E2E_SUPERUSER_URL = server.superuserUrl;
  process.env.E2E_DEMO_DATA = data;
  return async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
}

/** Fills a database as the demo does, with its sign-ins in `dataDir`. In a process of its own: the app's modules read the environment as they load, and a template must have no connections. */
export function fillTemplate(url: string, dataDir: string) {
  execFileSync(process.execPath, [commandOf("tsx"), path.join(import.meta.dirname, "fill-template.ts")], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "test", DATABASE_URL: url, DIRECT_DATABASE_URL: url, DATA_DIR: dataDir, AUTH_SECRET: authSecret, DEMO: "1", MAIL_DIR: path.join(dataDir, "mails") },
  });
}

/** Where a worker's app finds the demo's sign-ins. */
export function copyDemoData(to: string) {
  cpSync(process.env.E2E_DEMO_DATA ?? "", to, { recursive: true });
}
