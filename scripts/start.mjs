/**
 * npm start, npm run dev, npm run build, npm run db:generate: from a fresh clone on.
 * Uses nothing but Node, because it runs before the packages are there.
 */
import { ensure, StepError } from "./setup/steps.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const mode = process.argv[2] ?? "--serve";
const needed = { "--serve": ["packages", "client", "guides", "build"], "--build": ["packages", "client", "guides", "build"], "--dev": ["packages", "client", "guides"], "--generate": ["packages", "client", "guides"] }[mode];
if (!needed) {
  console.error(`Unknown option ${mode}.`);
  process.exit(1);
}

try {
  await ensure(...needed);
  if (mode === "--serve" || mode === "--dev") {
    const { register } = await import("tsx/esm/api");
    register();
    const { launch } = await import("./launch.ts");
    process.exitCode = await launch({ development: mode === "--dev" });
  }
} catch (error) {
  console.error(error instanceof StepError ? error.message : error);
  process.exitCode = 1;
}
