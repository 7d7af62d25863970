/**
 * npm test: everything that needs no more than npm and a browser. Goes on after a failure and says at the end what failed.
 * Uses nothing but Node, because it runs before the packages are there.
 */
import { findBrowser } from "./setup/browser.mjs";
import { commandOf, ensure, run, StepError } from "./setup/steps.mjs";

// Whatever the operator set: with "production" React leaves out what tests need.
const environment = { NODE_ENV: "test" };
const node = (...args) => run(process.execPath, args, environment);

const stages = [
  ["Lint and import rules", () => run("npm", ["run", "--silent", "lint"], environment)],
  ["Types", () => node(commandOf("typescript", "tsc"), "--noEmit")],
  ["Schema and migrations", () => node(commandOf("tsx"), "scripts/check-migrations.ts")],
  ["Unit tests", () => node(commandOf("vitest"), "run", "--project", "unit")],
  ["Integration tests", () => node(commandOf("vitest"), "run", "--project", "db")],
  ["Browser tests", browserTests],
];

async function browserTests() {
  await ensure("guides", "build");
  return node(commandOf("@playwright/test", "playwright"), "test");
}

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

try {
  await ensure("packages", "client", "guides");
  environment.CHROMIUM_PATH = await findBrowser();
  const failed = [];
  for (const [title, work] of stages) {
    const started = Date.now();
    console.log(`\n── ${title}`);
    const passed = await Promise.resolve(work()).then((code) => code === 0, (error) => console.error(error instanceof StepError ? error.message : error));
    console.log(`── ${title}: ${passed ? "passed" : "FAILED"} (${seconds(started)})`);
    if (!passed) failed.push(title);
  }
  console.log(failed.length === 0 ? "\nAll tests passed." : `\nFailed: ${failed.join(", ")}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof StepError ? error.message : error);
  process.exitCode = 1;
}
