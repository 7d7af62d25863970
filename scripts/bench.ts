/**
 * npm run bench [-- --json FILE]: how quick the check, the path page, the text pages and the partner map are, each beside the bare
 * measure in the same run. Builds and starts what it needs in temporary folders and takes it away again.
 * The limits are reported; the exit code is 1 only where something could not be measured.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createDatabase, startTestServer } from "../tests/database";
import { startApp } from "../tests/e2e/support/app-server";
import { sql } from "../tests/e2e/support/database";
import { fillTemplate } from "../tests/e2e/support/global-setup";
import { authSecret } from "../tests/e2e/support/shared";
import { startBareApp } from "../tests/load/bare-app";
import { Cleanup } from "../tests/load/cleanup";
import { closeConnections } from "../tests/load/fetch-page";
import { measureOverlap } from "../tests/load/overlap";
import { measureJavascript, measurePathPage } from "../tests/load/pages";
import { measureMaps } from "../tests/load/partners/measure-map";
import { limits, table, type Figures } from "../tests/load/report";
import { signInAsLead } from "../tests/load/sign-in";
import { sentenceFor } from "./sentence-for";
import { project } from "./setup/steps.mjs";

const networks = 10_000;
const cleanup = new Cleanup();

async function measure(say: (line: string) => void): Promise<Figures> {
  say("Building …");
  execFileSync(process.execPath, [path.join(project, "scripts/start.mjs"), "--build"], { cwd: project, stdio: ["ignore", "ignore", "inherit"] });

  say("Starting the database …");
  const server = await startTestServer();
  cleanup.add(server.stop);
  const dataDir = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-bench-"));
  cleanup.add(() => rmSync(dataDir, { recursive: true, force: true }));
  chmodSync(dataDir, 0o755);

  say(`Comparing a plan with ${networks} networks …`);
  const manyUrl = await createDatabase(server.superuserUrl, "bench_many");
  // The app's modules read the environment as they load.
  Object.assign(process.env, { NODE_ENV: "production", DATABASE_URL: manyUrl, DIRECT_DATABASE_URL: manyUrl, DATA_DIR: dataDir, AUTH_SECRET: authSecret, DEMO: "0" });
  const overlap = await measureOverlap(manyUrl, networks);

  say("Starting the app with its demo, and a bare one …");
  const databaseUrl = await createDatabase(server.superuserUrl, "bench_demo");
  fillTemplate(databaseUrl, dataDir);
  await sql(databaseUrl, "ANALYZE");
  const app = await startApp({ databaseUrl, dataDir, mailDir: path.join(dataDir, "mails") });
  cleanup.add(app.stop);
  const bare = await startBareApp(databaseUrl, cleanup);
  cleanup.add(closeConnections);
  const [place] = await sql<{ slug: string; network: string }>(
    databaseUrl,
    `SELECT i."slug", n."slug" AS network FROM "Initiative" i JOIN "Decision" d ON d."initiativeId" = i."id", "Network" n WHERE n."state" = 'published' ORDER BY n."slug" LIMIT 1`,
  );
  if (!place) throw new Error("The demo has no initiative.");
  const addresses = { ours: app.url, bare, cookie: await signInAsLead(app.url, dataDir), ...place };

  say("Fetching pages …");
  const pathPage = await measurePathPage(addresses);
  const javascript = await measureJavascript(addresses);

  say("Drawing partner maps …");
  return { overlap, pathPage, javascript, partners: await measureMaps({ databaseUrl, ...addresses }, cleanup) };
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void cleanup.run().then(() => process.exit(1)));

try {
  const { values } = parseArgs({ options: { json: { type: "string" } } });
  const figures = await measure((line) => console.error(line));
  console.log(table(figures));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ limits, ...figures }, null, 2)}\n`);
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
} finally {
  await cleanup.run();
}
