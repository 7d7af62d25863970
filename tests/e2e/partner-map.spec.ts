import type { Page } from "@playwright/test";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { expectSaid, expectSaved, mapCard, moveDown, openMap, placeOf, putOnMap, rename } from "./steps/partner-map";
import { accounts } from "./support/shared";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const schools = Array.from({ length: 12 }, (_, i) => `Schule ${["Amsel", "Biber", "Dachs", "Elster", "Falke", "Gans", "Hase", "Igel", "Kranich", "Luchs", "Marder", "Otter"][i]!}`);

async function newMap(page: Page, name: string, rows: readonly (readonly string[])[]) {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, name);
  await putOnMap(page, path, rows);
  return path;
}

test("two people at one map: everything arrives, conflicts are shown, and what was done offline comes after", async ({ page, anotherPerson, watch }) => {
  const path = await newMap(page, "Zwei an einer Karte", [["Einrichtung", "Schulart"], ...schools.map((name) => [name, "Gymnasium"])]);
  const other = await anotherPerson();
  await signIn(other, "lead");
  for (const one of [page, other]) await openMap(one, path);

  await test.step("a rename and a move reach the other one", async () => {
    await rename(page, "Schule Amsel", "Schule Ameise");
    await expect(mapCard(other, "Schule Ameise")).toBeVisible();
    const before = await placeOf(mapCard(other, "Schule Ameise"));
    await moveDown(page, "Schule Ameise");
    await expect.poll(() => placeOf(mapCard(other, "Schule Ameise"))).not.toBe(before);
    await expect.poll(() => placeOf(mapCard(other, "Schule Ameise"))).toBe(await placeOf(mapCard(page, "Schule Ameise")));
  });

  watch.allowOffline();
  await test.step("both rename the same one: both names are shown, and one click decides", async () => {
    await other.context().setOffline(true);
    await rename(other, "Schule Biber", "Schule Bisam");
    await rename(page, "Schule Biber", "Schule Bussard");
    await expectSaved(page);
    await other.context().setOffline(false);
    const conflict = other.getByRole("alert").filter({ hasText: say.panel("conflict.title") });
    await expect(conflict).toBeVisible({ timeout: 60_000 });
    await expect(conflict).toContainText(say.panel("conflict.by", { name: accounts.lead.name }));
    await expect(conflict).toContainText("Schule Bisam");
    await expect(conflict).toContainText("Schule Bussard");
    await conflict.getByRole("button", { name: say.panel("conflict.takeMine") }).click();
    for (const one of [page, other]) await expect(mapCard(one, "Schule Bisam")).toBeVisible();
    await expect(conflict).toHaveCount(0);
    await expectSaved(other);
  });

  await test.step("ten moves without a connection arrive once it is back", async () => {
    const moved = schools.slice(2);
    await other.context().setOffline(true);
    for (const name of moved) await moveDown(other, name);
    await expect(other.getByRole("status").filter({ hasText: say.editor("line.offline", { count: 10 }) })).toBeVisible({ timeout: 60_000 });
    await other.context().setOffline(false);
    await expectSaved(other);
    for (const name of moved) await expect.poll(() => placeOf(mapCard(page, name)), name).toBe(await placeOf(mapCard(other, name)));
    await page.reload();
    await expect(mapCard(page, moved[9]!)).toBeVisible({ timeout: 30_000 });
    for (const name of moved) expect(await placeOf(mapCard(page, name)), name).toBe(await placeOf(mapCard(other, name)));
  });
});

test("everything the mouse can do on the map the keyboard can do, and it is said", async ({ page }) => {
  const path = await newMap(page, "Karte mit Tasten", [["Einrichtung", "Schulart"], ["Gymnasium Nord", "Gymnasium"], ["Grundschule Süd", "Grundschule"], ["Werft West GmbH", "Unternehmen"]]);
  await openMap(page, path);
  const key = (name: string) => page.keyboard.press(name);
  const nord = mapCard(page, "Gymnasium Nord");

  await test.step("go from card to card", async () => {
    await nord.focus();
    await key("ArrowRight");
    await expect(mapCard(page, "Werft West")).toBeFocused();
    await key("ArrowLeft");
    await expect(nord).toBeFocused();
  });

  await test.step("add", async () => {
    await key("n");
    await expect(page.locator("#map-name")).toBeFocused();
    await key("Enter");
    await expect(page.getByText(say.panel("panel.nameMissing"))).toBeVisible();
    await page.keyboard.type("Kita Watt");
    await key("Tab");
    await page.keyboard.type("Kita");
    await expect(page.locator("#map-kind")).toHaveValue("kita");
    await key("Shift+Tab");
    await key("Enter");
    await expectSaid(page, say.editor("said.created", { name: "Kita Watt", place: "Kita" }));
    await expect(mapCard(page, "Kita Watt")).toBeFocused();
  });

  await test.step("change in place", async () => {
    await rename(page, "Kita Watt", "Kita Wattwurm");
    await expect(mapCard(page, "Kita Wattwurm")).toBeFocused();
  });

  await test.step("connect, change the relation, not twice the same", async () => {
    const connect = async () => {
      await nord.focus();
      await key("v");
      await expect(page.getByRole("combobox", { name: say.panel("connecting.other") })).toBeFocused();
      await page.keyboard.type("Wattwurm");
      await expect(page.getByRole("option", { name: "Kita Wattwurm" })).toBeVisible();
      await key("Enter");
      await expect(page.locator("#map-relation-kind")).toBeFocused();
      await key("Tab");
      await key("Enter");
    };
    await connect();
    await expectSaid(page, say.editor("said.connected", { from: "Gymnasium Nord", to: "Kita Wattwurm", kind: say.relation("kind.cooperation") }));
    await connect();
    await expect(page.getByText(say.panel("connecting.double"))).toBeVisible();
    await key("Escape");
    await expect(nord).toBeFocused();
  });

  await test.step("move, undo and redo", async () => {
    const before = await placeOf(nord);
    await moveDown(page, "Gymnasium Nord");
    await key("Control+z");
    await expectSaid(page, say.editor("undone"));
    await expect.poll(() => placeOf(nord)).toBe(before);
    await key("Control+Shift+z");
    await expectSaid(page, say.editor("redone"));
    await expect.poll(() => placeOf(nord)).not.toBe(before);
  });

  await test.step("several at once", async () => {
    await nord.focus();
    await key("Space");
    await mapCard(page, "Grundschule Süd").focus();
    await key("Shift+Space");
    await expectSaid(page, say.editor("said.all", { count: 2 }));
    await page.getByLabel(say.panel("panel.state")).focus();
    await page.keyboard.type(say.partner("state.active"));
    await key("Tab");
    await key("Enter");
    await expectSaid(page, say.editor("said.stateSet", { count: 2, state: say.partner("state.active") }));
    await nord.focus();
    await key("Escape");
    await expectSaid(page, say.editor("said.deselected"));
  });

  await test.step("search that jumps", async () => {
    await key("/");
    await page.keyboard.type("werft");
    await expect(page.getByRole("option", { name: "Werft West GmbH" })).toBeVisible();
    await key("Enter");
    await expect(mapCard(page, "Werft West")).toBeFocused();
  });

  await test.step("remove and bring back", async () => {
    await key("Delete");
    await expectSaid(page, say.editor("said.removed", { count: 1, name: "Werft West GmbH" }));
    await expect(mapCard(page, "Werft West")).toHaveCount(0);
    await key("Control+z");
    await expect(mapCard(page, "Werft West")).toBeVisible();
  });

  await test.step("other arrangements", async () => {
    const arrange = page.getByLabel(say.editor("arrange"));
    await arrange.focus();
    await page.keyboard.type(say.editor("arrangement.rings"));
    await expectSaid(page, say.editor("said.arranged", { arrangement: say.editor("arrangement.rings") }));
  });

  await expectSaved(page);
  await page.goto(`${path}/partner?ansicht=tabelle`);
  for (const name of ["Gymnasium Nord", "Grundschule Süd", "Werft West GmbH", "Kita Wattwurm"]) await expect(page.getByRole("table", { name: say.table("caption"), exact: true }).getByRole("rowheader", { name })).toBeVisible();
});
