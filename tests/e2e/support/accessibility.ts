import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A phone and a desk. */
const widths = [390, 1440];
/** Nothing may need scrolling sideways from here on (WCAG 1.4.10). */
const narrowest = 320;

/** Waits until React has taken the page over: what it adds belongs to the page that is looked at. */
export async function hydrated(page: Page) {
  await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__reactFiber")));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** One sentence per finding, empty when there is none. */
export async function findingsOf(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).options({ runOnly: standards, resultTypes: ["violations"] }).setLegacyMode(true).analyze();
    for (const { id, help, nodes } of violations) findings.push(`${width} px: ${id} (${help}): ${nodes.map(({ target }) => target.join(" ")).slice(0, 4).join(" | ")}`);
  }
  await page.setViewportSize({ width: narrowest, height: 900 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > narrowest) findings.push(`${narrowest} px: scrolls sideways, ${wide} px wide`);
  await page.setViewportSize({ width: 1280, height: 720 });
  return findings;
}

export async function expectAccessible(page: Page) {
  expect(await findingsOf(page), `axe on ${page.url()}`).toEqual([]);
}
