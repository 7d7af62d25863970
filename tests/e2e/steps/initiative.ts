import { expect, type Page } from "@playwright/test";
import { say } from "../support/texts";
import { expectTitle, expectToast, field } from "./page";

/** Chooses Kreise: how, depends on what the browser can do. */
export type PickDistricts = (page: Page, names: readonly string[]) => Promise<void>;

/** By typing and the list of suggestions. */
export const pickBySuggestion: PickDistricts = async (page, names) => {
  for (const name of names) {
    await page.getByRole("combobox", { name: say.district("search.label") }).fill(name.split(" ").at(-1) ?? name);
    await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
    await expect(page.getByRole("button", { name: say.district("chosen.remove", { district: name }) })).toBeVisible();
  }
};

/** By the search button and its checkboxes, without JavaScript. */
export const pickBySearchButton: PickDistricts = async (page, names) => {
  for (const name of names) {
    await page.getByRole("textbox", { name: say.district("search.label") }).fill(name.split(" ").at(-1) ?? name);
    await page.getByRole("button", { name: say.district("search.button") }).click();
    await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  }
};

/** @returns the address of the initiative's path, without the host */
export async function createInitiative(page: Page, { name, districts, pick }: { name: string; districts: readonly string[]; pick: PickDistricts }): Promise<string> {
  await expectTitle(page, say.initiative("new.title"));
  await field(page, say.initiative("new.name")).fill(name);
  await pick(page, districts);
  await expect(field(page, say.initiative("new.name"))).toHaveValue(name);
  await page.getByRole("button", { name: say.initiative("new.button") }).click();
  await expectTitle(page, say.path("title"));
  await expectToast(page, say.initiative("new.created"));
  return new URL(page.url()).pathname;
}

export interface Plan {
  words: { startedBy: string; whyHere: string; intention: string };
  themes: readonly string[];
  goals: readonly string[];
  targetGroups: readonly string[];
  stages: readonly string[];
}

/** Fills and saves the impulse on its page. */
export async function fillImpulse(page: Page, { words, ...keys }: Plan) {
  await expectTitle(page, say.impulse("title"));
  for (const name of ["startedBy", "whyHere", "intention"] as const) await field(page, say.impulse(`field.${name}`)).fill(words[name]);
  for (const [list, labels] of Object.entries(keys)) {
    const group = page.getByRole("group", { name: say.impulse(`field.${list as keyof typeof keys}`) });
    for (const label of labels) await group.getByRole("checkbox", { name: label, exact: true }).check();
  }
  await page.getByRole("button", { name: say.impulse("save"), exact: true }).last().click();
  await expectToast(page, say.impulse("saved"));
}

export interface FirstPartner {
  name: string;
  kind: string;
  gives: string;
  district: string;
  town: string;
  webDomain: string;
}

/** From the page of the impulse to the form of a partner and back. */
export async function addPartner(page: Page, partner: FirstPartner) {
  await page.getByRole("button", { name: say.partnerForm("add") }).click();
  await expectTitle(page, say.partnerForm("addTitle"));
  await field(page, say.partner("field.name")).fill(partner.name);
  await field(page, say.partner("field.kind")).selectOption(partner.kind);
  await field(page, say.partner("field.gives")).fill(partner.gives);
  await page.getByRole("radio", { name: say.partner("state.joining"), exact: true }).check();
  await field(page, say.partner("field.ags")).selectOption({ label: partner.district });
  await field(page, say.partner("field.town")).fill(partner.town);
  await field(page, say.partner("field.webDomain")).fill(partner.webDomain);
  await page.getByRole("button", { name: say.partnerForm("save") }).click();
  await expectToast(page, say.partnerForm("added", { name: partner.name }));
  await expect(page.getByRole("row", { name: partner.name })).toBeVisible();
}

/** The row of a step in the table of the path. */
export function stepRow(page: Page, step: Parameters<typeof stepName>[0]) {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: stepName(step) }) });
}

function stepName(step: "impulse" | "check" | "decision" | "joining" | "partners" | "vision" | "agreement" | "coordination" | "financing" | "support" | "founding") {
  return say.journey(`step.${step}`);
}

/** A small beginning where no network works: Landkreis Cuxhaven and Landkreis Osterholz, without an impulse. */
export function createInWhiteSpot(page: Page, name: string): Promise<string> {
  return createInitiative(page, { name, districts: ["Landkreis Cuxhaven", "Landkreis Osterholz"], pick: pickBySuggestion });
}
