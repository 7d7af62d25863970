import { expect, type Locator, type Page } from "@playwright/test";

/** The box with this heading. */
export function card(page: Page, title: string | RegExp): Locator {
  return page.locator("section[data-card]").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

export async function expectTitle(page: Page, title: string) {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** What the step before brought about, as the page says it. */
export async function expectToast(page: Page, text: string) {
  await expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The field with this label, "(freiwillig)" or not. */
export function field(page: Page, label: string): Locator {
  return page.getByRole("main").getByLabel(new RegExp(`^${literally(label)}( \\(|$)`));
}
