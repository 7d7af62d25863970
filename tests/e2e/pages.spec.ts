import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { project } from "../../scripts/setup/steps.mjs";
import { enterDemo as enter } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { findingsOf, hydrated } from "./support/accessibility";
import { pageList, type Viewer, type Visit, type World } from "./support/page-list";
import { expect, test, type Instance } from "./support/test";
import { findWorld } from "./support/world";
import { say } from "./support/texts";

/** Pages are the routes that render something; the others are *.ts. */
const pages = readdirSync(path.join(project, "app/routes")).filter((name) => name.endsWith(".tsx"));

test("every page stands in the list, and nothing else does", () => {
  expect(Object.keys(pageList).sort()).toEqual(pages.sort());
});

const worlds = new Map<string, Promise<World>>();

/** Once per worker: the demo's lead begins one more initiative, which stays empty. */
function worldOf(app: Instance, page: Page): Promise<World> {
  const known = worlds.get(app.databaseUrl);
  if (known) return known;
  const made = (async () => {
    await enter(page, "leitung");
    await page.goto("/initiativen/neu");
    const begun = await createInWhiteSpot(page, "Ganz am Anfang");
    await page.context().clearCookies();
    return findWorld(app.databaseUrl, begun.split("/").at(-1) ?? "");
  })();
  worlds.set(app.databaseUrl, made);
  return made;
}

function visitsOf(world: World, viewer: Viewer): Visit[] {
  return Object.values(pageList)
    .flatMap((entry) => (entry === "layout" ? [] : entry(world)))
    .filter(({ by }) => by === viewer);
}

const languages = ["de", "en"] as const;
const viewers = ["nobody", "leitung", "beratung", "servicestelle"] as const;

test.describe("pages", () => {
  test.describe.configure({ mode: "parallel", timeout: 900_000 });

  for (const language of languages) {
    for (const viewer of viewers) {
      test(`axe finds nothing (${language}, ${viewer})`, async ({ page, app, watch }) => {
        const world = await worldOf(app, page);
        if (viewer !== "nobody") await enter(page, viewer);
        await page.request.post("/sprache", { form: { sprache: language } });
        const findings: string[] = [];
        for (const { address, status = 200 } of visitsOf(world, viewer)) {
          if (status !== 200) watch.allow(status, new RegExp(`${address}$`));
          const answer = await page.goto(address);
          if (answer?.status() !== status) findings.push(`${address}: answers ${answer?.status()} instead of ${status}`);
          await hydrated(page);
          if ((await page.locator("html").getAttribute("lang")) !== language) findings.push(`${address}: is not in ${language}`);
          findings.push(...(await findingsOf(page)).map((finding) => `${address}: ${finding}`));
        }
        expect(findings).toEqual([]);
      });
    }
  }
});

test("a page that fails says so in words and with a number to name", async ({ page, watch }) => {
  watch.allow(404, /gibt-es-nicht/);
  await page.goto("/gibt-es-nicht");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: say.path("title") })).toHaveCount(0);
});
