import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { createDatabase } from "../../database";
import { type AppServer, startApp } from "./app-server";
import { copyDemoData } from "./global-setup";
import { filledTemplate } from "./shared";
import { makeWatch, type Watch } from "./watch";

/** The app of a worker: server, database and folders of its own. */
export interface Instance extends AppServer {
  databaseUrl: string;
  mailDir: string;
  dataDir: string;
  /** One more server on the same database and mail folder. */
  startAnother(environment?: Record<string, string>): Promise<AppServer>;
}

interface TestFixtures {
  watch: Watch;
  /** A page in a browser of its own, for one more person. */
  anotherPerson: (options?: BrowserContextOptions) => Promise<Page>;
}

async function startInstance(name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-e2e-app-"));
  const [dataDir, mailDir] = [path.join(folder, "data"), path.join(folder, "mails")];
  copyDemoData(dataDir);
  const databaseUrl = await createDatabase(process.env.E2E_SUPERUSER_URL ?? "", name, { template: filledTemplate });
  const others: AppServer[] = [];
  const first = await startApp({ databaseUrl, dataDir, mailDir });
  const instance: Instance = {
    ...first,
    databaseUrl,
    mailDir,
    dataDir,
    async startAnother(environment) {
      const other = await startApp({ databaseUrl, dataDir, mailDir, environment });
      others.push(other);
      return other;
    },
  };
  const stop = async () => {
    await Promise.all([first, ...others].map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { instance, stop };
}

/** Whatever runs on this computer under test; other hosts are the world outside. */
const isOwn = (url: URL) => url.hostname === "127.0.0.1";

export const test = base.extend<TestFixtures, { app: Instance }>({
  app: [
    async ({}, use, { workerIndex }) => {
      const { instance, stop } = await startInstance(`browser_${workerIndex}`);
      await use(instance);
      await stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  watch: [
    async ({ context, app }, use) => {
      const watch = makeWatch(isOwn);
      watch.add(context);
      const before = app.log().length;
      await use(watch);
      const faults = app.log().slice(before).split("\n").filter((line) => line.includes('"level":50'));
      expect({ browser: watch.problems, server: faults }, "what must not happen").toEqual({ browser: [], server: [] });
    },
    { auto: true },
  ],
  anotherPerson: async ({ browser, baseURL, watch }, use) => {
    const pages: Page[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, locale: "de-DE", ...options });
      watch.add(context);
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

export { expect };
