import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compressFiles } from "../../scripts/setup/compress.mjs";
import { commandOf, project } from "../../scripts/setup/steps.mjs";
import type { Cleanup } from "./cleanup";

const source = path.join(import.meta.dirname, "bare");
const packages = ["@remix-run/express", "@remix-run/node", "@remix-run/react", "compression", "express", "express-static-gzip", "isbot", "pg", "react", "react-dom"];

/** Copied out of the project, because a Remix app inside of another would be compiled by that one's files. */
function writeApp(folder: string) {
  cpSync(source, folder, { recursive: true });
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"), "dir");
  // Remix looks here for what it would otherwise install.
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module", sideEffects: false, dependencies: Object.fromEntries(packages.map((name) => [name, "*"])) }));
  const ours = pathToFileURL(path.join(project, "remix.config.js")).href;
  writeFileSync(path.join(folder, "remix.config.js"), `import config from "${ours}";\nexport default { ...config, tailwind: false, postcss: false, serverDependenciesToBundle: [], watchPaths: [] };\n`);
}

/**
 * Builds and serves a Remix app with one page and one query, by the same compiler, with the same flags and behind the
 * same server as ours. @returns its address, without a slash at the end
 */
export async function startBareApp(databaseUrl: string, cleanup: Cleanup): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-bare-"));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, "public"), { recursive: true });
  writeApp(folder);
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: databaseUrl };
  execFileSync(process.execPath, [commandOf("@remix-run/dev", "remix"), "build"], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  await compressFiles(path.join(folder, "public/build"));
  const server = fork(path.join(folder, "build/index.js"), { cwd: folder, env, execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(server, "exit");
  cleanup.add(async () => {
    server.kill("SIGTERM");
    await ended;
  });
  const [port] = (await Promise.race([once(server, "message"), ended.then(() => Promise.reject(new Error("The bare Remix app did not start.")))])) as [number];
  return `http://127.0.0.1:${port}`;
}
