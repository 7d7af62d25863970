import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { commandOf, project, run, StepError } from "./steps.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here
      }
    }
  }
  return null;
}

async function playwrightsOwn() {
  const { chromium } = createRequire(path.join(project, "package.json"))("@playwright/test");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/**
 * A Chromium for the browser tests, got where none is there: Debian's when that can be installed, else Playwright's own.
 * @returns {Promise<string>} its path
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const existing = onPath() ?? (await playwrightsOwn());
  if (existing) return existing;

  console.log("No browser found: getting one …");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  }
  if (!onPath()) await run(process.execPath, [commandOf("@playwright/test", "playwright"), "install", "chromium"]);
  const found = onPath() ?? (await playwrightsOwn());
  if (!found) throw new StepError("The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or name its program in CHROMIUM_PATH.");
  return found;
}
