import type { Page } from "@playwright/test";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { expectToast, field } from "./steps/page";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const partners = (page: Page) => page.getByRole("table", { name: say.table("caption"), exact: true });
const relations = (page: Page) => page.getByRole("table", { name: say.table("relations.caption") });

test("the table alone is enough for the whole step, without script", async ({ page, anotherPerson }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Nur die Tabelle");
  const plain = await anotherPerson({ javaScriptEnabled: false });
  await signIn(plain, "lead");
  const form = (name: string) => plain.getByRole("form", { name, exact: true });

  await test.step("the first partner by the form, the others in the table", async () => {
    await plain.goto(`${path}/partner/neu`);
    await field(plain, say.partner("field.name")).fill("Gymnasium Nord");
    await field(plain, say.partner("field.kind")).selectOption("secondary_school");
    await plain.getByRole("button", { name: say.partnerForm("save") }).click();
    for (const [name, kind] of [["", "company"], ["Werft West GmbH", "company"], ["Grundschule Süd", "primary_school"]] as const) {
      await plain.goto(`${path}/partner?ansicht=tabelle`);
      await plain.getByText(say.table("add.title"), { exact: true }).click();
      await form(say.table("add.title")).getByLabel(say.table("add.name")).fill(name);
      await form(say.table("add.title")).getByLabel(say.partner("field.kind")).selectOption(kind);
      await form(say.table("add.title")).getByRole("button", { name: say.table("add.apply") }).click();
      if (name === "") {
        await expect(form(say.table("add.title")).getByRole("alert").getByRole("link", { name: new RegExp(`^${say.table("add.name")}: `) })).toBeVisible();
        await expect(form(say.table("add.title")).getByLabel(say.partner("field.kind"))).toHaveValue(kind);
      } else await expectToast(plain, say.table("done.add"));
    }
    await expect(partners(plain).getByRole("rowheader")).toHaveCount(3);
  });

  await test.step("a row is changed where it stands", async () => {
    await plain.getByRole("link", { name: say.table("editOf", { name: "Werft West GmbH" }) }).click();
    const row = form(say.table("row.form", { name: "Werft West GmbH" }));
    await row.getByLabel(say.partner("field.name"), { exact: true }).fill("Werft Ost GmbH");
    await row.getByLabel(new RegExp(`^${say.partner("field.gives")}`)).fill("Zwei Praktikumsplätze");
    await row.getByRole("button", { name: say.table("row.save") }).click();
    await expectToast(plain, say.table("done.row"));
    await expect(partners(plain).getByRole("row", { name: /Werft Ost/ })).toContainText("Zwei Praktikumsplätze");
  });

  await test.step("several get a new state at once", async () => {
    for (const name of ["Gymnasium Nord", "Werft Ost GmbH"]) await plain.getByRole("checkbox", { name: say.table("select", { name }) }).check();
    await form(say.table("bulk.label")).getByLabel(say.table("bulk.state")).selectOption("joining");
    await form(say.table("bulk.label")).getByRole("button", { name: say.table("bulk.apply") }).click();
    await expectToast(plain, say.table("done.bulk", { count: 2 }));
  });

  await test.step("relations: one is added, itself and a double are refused with a sentence, it is changed and removed", async () => {
    const add = async (from: string, to: string) => {
      const box = form(say.table("relations.add"));
      if (!(await box.isVisible())) await plain.getByText(say.table("relations.add"), { exact: true }).click();
      await box.getByLabel(say.relation("field.from"), { exact: true }).selectOption({ label: from });
      await box.getByLabel(say.relation("field.to"), { exact: true }).selectOption({ label: to });
      await box.getByRole("button", { name: say.table("add.apply") }).click();
    };
    await add("Gymnasium Nord", "Werft Ost GmbH");
    await expectToast(plain, say.table("done.addRelation"));
    await add("Gymnasium Nord", "Gymnasium Nord");
    await expect(plain.getByText(say.edit("refusal.selfRelation")).first()).toBeVisible();
    await add("Werft Ost GmbH", "Gymnasium Nord");
    await expect(plain.getByText(say.edit("refusal.doubleRelation")).first()).toBeVisible();
    await plain.goto(`${path}/partner?ansicht=tabelle`);
    const sides = { from: "Gymnasium Nord", to: "Werft Ost GmbH" };
    await plain.getByRole("link", { name: say.table("relations.editOf", sides) }).click();
    await form(say.table("relations.editOf", sides)).getByLabel(say.relation("field.strength")).selectOption("3");
    await form(say.table("relations.editOf", sides)).getByRole("button", { name: say.table("row.save") }).click();
    await expectToast(plain, say.table("done.relation"));
    await expect(relations(plain)).toContainText(say.relation("strength.3"));
    await plain.getByRole("button", { name: say.table("relations.removeOf", sides) }).click();
    await expectToast(plain, say.table("done.removeRelation"));
    await expect(plain.getByText(say.table("relations.empty"))).toBeVisible();
  });

  await test.step("a stage that the region does not have, and who coordinates", async () => {
    const hochschule = form("Hochschule");
    await hochschule.getByLabel(say.table("frame.missing")).check();
    await hochschule.getByLabel(say.table("frame.nearest")).fill("Hochschule Bremerhaven");
    await hochschule.getByRole("button").click();
    await expectToast(plain, say.table("done.stage"));
    await plain.getByRole("combobox", { name: say.table("frame.coordinator") }).selectOption({ label: "Gymnasium Nord" });
    await plain.getByRole("combobox", { name: say.table("frame.coordinator") }).locator("xpath=ancestor::form").getByRole("button").click();
    await expectToast(plain, say.table("done.coordinator"));
    await expect(partners(plain).getByRole("row", { name: /Gymnasium Nord/ })).toContainText(say.table("coordinator"));
  });

  await test.step("search and filter, findings, removing and bringing back", async () => {
    await plain.getByRole("searchbox", { name: say.table("filter.text") }).fill("werft");
    await plain.getByRole("button", { name: say.table("filter.apply") }).click();
    await expect(plain.getByText(say.table("shownOf", { count: 1, all: 3 }))).toBeVisible();
    await plain.goto(`${path}/partner?ansicht=erkenntnisse`);
    await expect(plain.getByText(say.finding("stageEmpty.nearest", { stage: "Hochschule", nearest: "Hochschule Bremerhaven" })).first()).toBeVisible();
    await plain.goto(`${path}/partner?ansicht=tabelle&q=werft`);
    const link = partners(plain).getByRole("link", { name: "Werft Ost GmbH", exact: true });
    const detail = await link.getAttribute("href");
    await plain.goto(`${detail}/entfernen`);
    await plain.getByRole("main").getByRole("button").first().click();
    await plain.goto(`${path}/partner?ansicht=tabelle`);
    await expect(partners(plain).getByRole("rowheader")).toHaveCount(2);
    await plain.goto(`${path}/partner/entfernt`);
    await plain.getByRole("main").getByRole("listitem").filter({ hasText: "Werft Ost GmbH" }).getByRole("button").click();
    await plain.goto(`${path}/partner?ansicht=tabelle`);
    await expect(partners(plain).getByRole("rowheader")).toHaveCount(3);
  });

  await test.step("without script the map is a list that leads to the table", async () => {
    await plain.goto(`${path}/partner?ansicht=karte`);
    await expect(plain.getByRole("main")).toContainText("Grundschule Süd");
  });
});

test("the last partner that is removed can be brought back", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Nur einer");
  await page.goto(`${path}/partner/neu`);
  await field(page, say.partner("field.name")).fill("Gymnasium Nord");
  await field(page, say.partner("field.kind")).selectOption("secondary_school");
  await page.getByRole("button", { name: say.partnerForm("save") }).click();
  await page.goto(`${path}/partner?ansicht=karte`);
  const card = page.locator(".react-flow__node").filter({ hasText: "Gymnasium Nord" });
  await expect(card).toBeVisible({ timeout: 30_000 });
  await card.focus();
  await page.keyboard.press("Delete");
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: say.partners("undo") }).click();
  await expect(card).toBeVisible({ timeout: 30_000 });
});
