import { press, tabTo, type } from "./steps/keyboard";
import { card, expectTitle, expectToast, field } from "./steps/page";
import { hydrated } from "./support/accessibility";
import { accounts, password } from "./support/shared";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

test("the main job by keyboard alone", async ({ page }) => {
  const main = page.getByRole("main");
  await page.goto("/anmelden?weiter=/initiativen");

  await test.step("sign in", async () => {
    const form = card(page, say.signIn("signIn.byPassword"));
    await type(page, form.getByLabel(say.signIn("email")), accounts.member.email);
    await type(page, form.getByLabel(say.signIn("password")), password);
    await page.keyboard.press("Enter");
    await expectTitle(page, say.initiative("list.title"));
  });

  await test.step("skip to the content, begin an initiative, choose a Kreis by its name", async () => {
    await press(page, main.getByRole("link", { name: say.initiative("list.new") }).first());
    await expectTitle(page, say.initiative("new.title"));
    await type(page, field(page, say.initiative("new.name")), "Nur mit Tasten");
    const search = page.getByRole("combobox", { name: say.district("search.label") });
    await type(page, search, "Cuxhaven");
    await expect(page.getByRole("option", { name: /^Landkreis Cuxhaven/ })).toBeVisible();
    const list = page.getByRole("listbox", { name: say.district("search.label") });
    while (!(await list.getByRole("option", { selected: true }).innerText()).startsWith("Landkreis Cuxhaven")) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: say.district("chosen.remove", { district: "Landkreis Cuxhaven" }) })).toBeVisible();
    await press(page, main.getByRole("button", { name: say.initiative("new.button") }));
    await expectTitle(page, say.path("title"));
  });

  await test.step("impulse", async () => {
    await press(page, main.getByRole("link", { name: say.path("next.open") }));
    await expectTitle(page, say.impulse("title"));
    await type(page, field(page, say.impulse("field.whyHere")), "Hier fehlt etwas.");
    await press(page, main.getByRole("checkbox", { name: say.word("theme.energy"), exact: true }), "Space");
    await press(page, main.getByRole("button", { name: say.impulse("save"), exact: true }).last());
    await expectToast(page, say.impulse("saved"));
    await expect(main.getByRole("checkbox", { name: say.word("theme.energy"), exact: true })).toBeChecked();
  });

  await test.step("one more Kreis on the map, by the arrow keys", async () => {
    await press(page, main.getByRole("link", { name: say.impulse("path") }));
    await expectTitle(page, say.path("title"));
    await press(page, main.getByRole("rowheader", { name: say.journey("step.check") }).getByRole("link"));
    await expectTitle(page, say.check("title"));
    await press(page, main.getByRole("link", { name: say.check("areaChange") }));
    await expectTitle(page, say.area("title"));
    const map = page.getByRole("application", { name: say.district("map.choose") });
    await tabTo(page, map.getByRole("checkbox", { name: /^Landkreis Cuxhaven/ }));
    await page.keyboard.press("ArrowDown");
    await expect(map.getByRole("checkbox", { name: /^Landkreis Osterholz/ })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: say.district("chosen.remove", { district: "Landkreis Osterholz" }) })).toBeVisible();
    await press(page, main.getByRole("button", { name: say.area("save"), exact: true }));
    await expectToast(page, say.area("changed.lead"));
  });

  await test.step("record the search and decide", async () => {
    const tabs = page.getByRole("navigation", { name: say.check("tabs.label") });
    await press(page, tabs.getByRole("link", { name: say.check("tabs.search") }));
    await tabTo(page, field(page, say.search("field.source")));
    await page.keyboard.type(say.search("source.directory"));
    await type(page, field(page, say.search("field.result")), "Nichts gefunden.");
    await press(page, main.getByRole("button", { name: say.search("save"), exact: true }));
    await expectToast(page, say.search("saved"));

    await press(page, tabs.getByRole("link", { name: say.check("tabs.decision") }));
    await tabTo(page, page.getByRole("radio", { name: say.decision("outcome.join") }));
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("radio", { name: say.decision("outcome.found") })).toBeChecked();
    await type(page, field(page, say.decision("field.reason")).first(), "Hier arbeitet niemand.");
    await press(page, main.getByRole("button", { name: say.decision("decide"), exact: true }));
    await expectToast(page, say.decision("decided"));
  });
});

test("the first Tab offers to skip the navigation", async ({ page }) => {
  await page.goto("/");
  await hydrated(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
