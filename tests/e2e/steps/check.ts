import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { say } from "../support/texts";
import { card, expectTitle, expectToast, field } from "./page";

const tab = (page: Page, name: string) => page.getByRole("navigation", { name: say.check("tabs.label") }).getByRole("link", { name: new RegExp(`^${name}`) });

export async function openTab(page: Page, name: "networks" | "conversations" | "search" | "decision") {
  await tab(page, say.check(`tabs.${name}`)).click();
  await expect(tab(page, say.check(`tabs.${name}`))).toHaveAttribute("aria-current", "page");
}

/** Sees that the area is searched with all its neighbours, and saves it. */
export async function confirmArea(page: Page, neighbours: readonly string[]) {
  await page.getByRole("link", { name: say.check("areaChange") }).click();
  await expectTitle(page, say.area("title"));
  await expect(page.getByRole("checkbox", { name: say.area("withNeighbours") })).toBeChecked();
  for (const neighbour of neighbours) await expect(page.getByText(neighbour).first()).toBeVisible();
  await page.getByRole("button", { name: say.area("save"), exact: true }).click();
  await expectToast(page, say.area("saved"));
}

export const parts = ["space", "goals", "groups", "partners"] as const;
export type Part = (typeof parts)[number];
export type Band = "none" | "low" | "medium" | "high" | "unknown";

/** Level and reasons of one part of an overlap, as they stand on the card of a network. */
function overlapPart(network: Locator, part: Part) {
  const line = network.locator("dl > div").filter({ has: network.page().getByText(say.overlap(`part.${part}`), { exact: true }) });
  return { level: line.getByRole("definition").first(), reasons: line.getByRole("definition").last() };
}

export async function expectPart(network: Locator, part: Part, band: Band, reasons: string | RegExp = /\S/) {
  const shown = overlapPart(network, part);
  await expect(shown.level).toHaveText(say.overlap(`band.${band}`));
  await expect(shown.reasons).toHaveText(reasons);
}

export interface Find {
  name: string;
  source: string;
  district: string;
}

/** Adds a network that the directory lacks, with what is needed only. */
export async function addFind(page: Page, { name, source, district }: Find) {
  await page.getByRole("link", { name: say.check("addFind") }).click();
  await expectTitle(page, say.find("title"));
  await field(page, say.find("name")).fill(name);
  await field(page, say.find("source")).fill(source);
  await page.getByRole("checkbox", { name: district }).check();
  await page.getByRole("button", { name: say.find("save") }).click();
  await expectTitle(page, name);
}

/** @param source value of the fixed list */
export async function recordSearch(page: Page, source: string, result: string) {
  await openTab(page, "search");
  await field(page, say.search("field.source")).selectOption(source);
  await field(page, say.search("field.result")).fill(result);
  await page.getByRole("button", { name: say.search("save"), exact: true }).click();
  await expectToast(page, say.search("saved"));
  await expect(page.getByText(result)).toBeVisible();
}

/** From the card of a network to the form of a conversation, with the network chosen already. */
export async function recordConversation(page: Page, network: string, agreed: string) {
  await page.getByRole("link", { name: `${say.check("record")}: ${network}` }).click();
  await expectTitle(page, say.conversation("newTitle"));
  await expect(field(page, say.conversation("field.withWhom")).locator("option:checked")).toHaveText(network);
  await page.getByRole("radio", { name: say.conversation("kind.talk"), exact: true }).check();
  await field(page, say.conversation("field.personRole")).fill("Geschäftsführung");
  await field(page, say.conversation("field.agreed")).fill(agreed);
  await field(page, say.conversation("field.outcome")).selectOption("side_by_side");
  await page.getByRole("button", { name: say.conversation("save"), exact: true }).click();
  await expectToast(page, say.conversation("saved"));
}

/** Names of the networks that need a conversation before the decision, as the page says. */
export async function networksToTalkTo(page: Page): Promise<string[]> {
  const cards = page.locator("section[data-card]").filter({ hasText: say.check("toAddress") });
  return cards.getByRole("heading", { level: 2 }).allTextContents();
}

/** Talks to every network that the gate asks for. */
export async function talkToAll(page: Page, checkPath: string): Promise<string[]> {
  await page.goto(checkPath);
  const names = await networksToTalkTo(page);
  for (const name of names) {
    await recordConversation(page, name, `Mit ${name} ist vereinbart, wer was anbietet.`);
    await page.goto(checkPath);
    await expect(card(page, name).getByText(say.check("addressed"))).toBeVisible();
  }
  expect(await networksToTalkTo(page)).toEqual([]);
  return names;
}

interface Decision {
  outcome: "join" | "common_roof" | "division" | "found";
  reason: string;
  /** Name of the network it is about. */
  network?: string;
}

export async function sendDecision(page: Page, { outcome, reason, network }: Decision) {
  await page.getByRole("radio", { name: say.decision(`outcome.${outcome}`), exact: true }).check();
  if (network) await field(page, say.decision("field.network")).first().selectOption({ label: network });
  await field(page, say.decision("field.reason")).first().fill(reason);
  await page.getByRole("button", { name: say.decision("decide"), exact: true }).click();
}

/** Downloads the record and looks whether it is one. */
export async function downloadRecord(page: Page, label: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: label }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  return file;
}
