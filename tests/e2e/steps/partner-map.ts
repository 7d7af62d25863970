import { expect, type Locator, type Page } from "@playwright/test";
import { semicolons } from "../support/partner-list";
import { say } from "../support/texts";
import { expectTitle } from "./page";

/** Reads a table in and stops at its preview. @param path address of the initiative */
export async function previewImport(page: Page, path: string, file: { name: string; mimeType?: string; buffer: Buffer }) {
  await page.goto(`${path}/partner/import`);
  await page.getByLabel(say.exchange("file"), { exact: true }).setInputFiles({ mimeType: "text/csv", ...file });
  await page.getByRole("button", { name: say.exchange("look"), exact: true }).click();
  await expectTitle(page, say.exchange("preview"));
}

/** Takes over what the preview shows, and waits until it is on the map: a long one shows its progress first. */
export async function takeImport(page: Page) {
  await page.getByRole("button", { name: say.exchange("take"), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /auf der Karte/ })).toBeVisible({ timeout: 60_000 });
}

/** Puts these organisations on the map; the heading comes first. */
export async function putOnMap(page: Page, path: string, rows: readonly (readonly string[])[]) {
  await previewImport(page, path, { name: "partner.csv", buffer: Buffer.from(semicolons(rows)) });
  await takeImport(page);
}

export async function openMap(page: Page, path: string) {
  await page.goto(`${path}/partner?ansicht=karte`);
  await expect(page.locator(".react-flow__node").first()).toBeVisible({ timeout: 30_000 });
  await expectSaved(page);
}

/** The card that begins with this name. */
export function mapCard(page: Page, name: string): Locator {
  return page.locator(".react-flow__node").filter({ hasText: name });
}

/** Everything is with the server, and its news arrive. */
export async function expectSaved(page: Page) {
  await expect(page.getByRole("status").filter({ hasText: say.editor("line.saved") })).toBeVisible({ timeout: 30_000 });
}

/** What the map says of the last deed, to those who see it and those who hear it. */
export async function expectSaid(page: Page, sentence: string) {
  await expect(page.locator("[data-said]")).toContainText(sentence);
}

/** The focus goes to a card; Enter opens it for editing, and its name is typed anew. */
export async function rename(page: Page, name: string, next: string) {
  await mapCard(page, name).focus();
  await page.keyboard.press("Enter");
  const field = page.locator("#map-name");
  await expect(field).toBeFocused();
  await field.fill(next);
  await page.keyboard.press("Enter");
  await expectSaid(page, say.editor("said.saved", { name: next }));
}

/** Selects a card and moves it down with the arrow key, as somebody without a mouse does. */
export async function moveDown(page: Page, name: string) {
  const card = mapCard(page, name);
  await card.focus();
  await page.keyboard.press("Space");
  await expectSaid(page, say.editor("said.selected", { name }));
  const before = await placeOf(card);
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => placeOf(card)).not.toBe(before);
  await page.keyboard.press("Escape");
  await expectSaid(page, say.editor("said.deselected"));
}

/** Where a card lies on the map, whatever part of it is in sight. */
export const placeOf = (card: Locator) => card.evaluate((element) => (element as HTMLElement).style.transform);
