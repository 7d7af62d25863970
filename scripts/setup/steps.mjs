import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compressFiles } from "./compress.mjs";
import { exclusively } from "./exclusive.mjs";

export const project = path.resolve(import.meta.dirname, "../..");
const at = (name) => path.join(project, name);

/** A step failed; the message is one sentence for the operator. */
export class StepError extends Error {}

/** Runs a program of the project and waits for it; what it prints goes through. */
export function run(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...environment } });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** The start file of a package's command, so that neither npx nor PATH is needed. */
export function commandOf(name, command = name) {
  const { bin } = JSON.parse(readFileSync(at(`node_modules/${name}/package.json`), "utf8"));
  return at(path.join("node_modules", name, typeof bin === "string" ? bin : bin[command]));
}

const packagesIn = (file) => (existsSync(at(file)) ? JSON.parse(readFileSync(at(file), "utf8")).packages : null);

/** Whether node_modules is what the lock file says, by the list that npm keeps there when it has finished. */
function isInstalled() {
  const locked = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(locked).every(([name, wanted]) => {
    const found = installed[name];
    if (name === "" || (!found && wanted.optional)) return true;
    return found?.version === wanted.version && found.integrity === wanted.integrity;
  });
}

async function install() {
  console.log("Installing packages …");
  // With NODE_ENV=production npm would leave the compiler out.
  const code = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new StepError("The packages could not be installed: see npm's message above.");
}

function filesUnder(name) {
  const entries = existsSync(at(name)) ? readdirSync(at(name), { withFileTypes: true }) : [];
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(`${name}/${entry.name}`) : [`${name}/${entry.name}`]));
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files.filter((name) => existsSync(at(name))).sort()) hash.update(file).update("\0").update(readFileSync(at(file))).update("\0");
  return hash.digest("hex");
}

const generated = "app/platform/prisma-client";
const schemaHash = () => hashOf(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);

/** What the build is made from. */
function sourceHash() {
  const sources = ["app", "machines", "content", "public"].flatMap(filesUnder)
    .filter((file) => !file.startsWith(generated) && !file.startsWith(guides) && !file.startsWith("public/build/") && !/\.test\.tsx?$/.test(file));
  const settings = ["server.ts", "package.json", "package-lock.json", "tsconfig.json", "remix.config.js", "tailwind.config.js", "postcss.config.js", "prisma/schema.prisma"];
  return hashOf([...sources, ...settings]);
}

/** A stamp lies inside of what it vouches for, and is written last: a cut-off step is done again. */
const isStamped = (folder, hash) => existsSync(at(`${folder}/.stamp`)) && readFileSync(at(`${folder}/.stamp`), "utf8") === hash;
const stamp = (folder, hash) => {
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(at(`${folder}/.stamp`), hash);
};

async function generate() {
  // The engine's download is not needed for this; any existing program stands in for it, for this one command only.
  const code = await run(process.execPath, [commandOf("prisma"), "generate", "--no-hints"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" });
  if (code !== 0) throw new StepError("The database client could not be generated: see Prisma's message above.");
  stamp(generated, schemaHash());
}

const guides = "app/domains/toolbox/generated";
const guidesHash = () =>
  hashOf([...["content", "scripts/guides"].flatMap(filesUnder), "scripts/build-guides.ts", ...["schema", "guide", "templates"].map((name) => `app/domains/toolbox/${name}.ts`)]);

async function compileGuides() {
  const code = await run(process.execPath, [commandOf("tsx"), "scripts/build-guides.ts"], { NODE_ENV: "production" });
  if (code !== 0) throw new StepError("The guides could not be compiled: see the message above.");
  stamp(guides, guidesHash());
}

async function build() {
  console.log("Building …");
  const hash = sourceHash();
  const code = await run(process.execPath, [commandOf("@remix-run/dev", "remix"), "build"], { NODE_ENV: "production" });
  // Remix only warns of an import it cannot find and leaves it as it is, for the server to fail on.
  const missing = code === 0 ? /from "(~\/[^"]+|@machines\/[^"]+)"/.exec(readFileSync(at("build/index.js"), "utf8")) : null;
  if (code !== 0 || missing) throw new StepError(missing ? `The build failed: ${missing[1]} was not found.` : "The build failed: see the messages above.");
  await compressFiles(at("public/build"));
  stamp("build", hash);
}

const steps = {
  packages: [isInstalled, install],
  client: [() => isStamped(generated, schemaHash()), generate],
  guides: [() => isStamped(guides, guidesHash()), compileGuides],
  build: [() => isStamped("build", sourceHash()), build],
};

/**
 * Does the named steps (packages, client, guides, build) where they are missing or older than their sources.
 * One process at a time; when nothing is to do, nothing is written, so that a read-only copy starts too.
 */
export async function ensure(...names) {
  const pending = () => names.filter((name) => !steps[name][0]());
  // Each step is judged after the one before: without packages nothing else can be.
  if (pending().length === 0) return;
  await exclusively(
    at(".cache/setup.lock"),
    async () => {
      for (const name of names) {
        const [isDone, perform] = steps[name];
        if (!isDone()) await perform();
      }
    },
    () => console.log("Waiting for another start in this folder …"),
  );
}
