import type { Page } from "@playwright/test";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { expectTitle, expectToast, field } from "./steps/page";
import { hydrated } from "./support/accessibility";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const why = say.impulse("field.whyHere");

async function open(page: Page, path: string) {
  await page.goto(`${path}/impuls`);
  await expectTitle(page, say.impulse("title"));
  await hydrated(page);
}

const says = (page: Page, state: "saved" | "offline" | "conflict") => expect(page.getByRole("status").filter({ hasText: say.autosave(state) })).toBeVisible();

/** Types, and waits for the answer to the draft: "everything is saved" stands there before the first word as well. */
async function typeAndSave(page: Page, text: string) {
  const answer = page.waitForResponse((response) => response.url().endsWith("/entwurf"));
  await field(page, why).fill(text);
  await answer;
}

test("the impulse saves itself as one types: says so, survives a broken connection, shows a conflict, is there after a reload", async ({ page, anotherPerson, watch }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Von selbst gespeichert");
  await open(page, path);

  await test.step("saves by itself, and a reload keeps it", async () => {
    await typeAndSave(page, "Hier fehlt ein Ort zum Forschen.");
    await says(page, "saved");
    await open(page, path);
    await expect(field(page, why)).toHaveValue("Hier fehlt ein Ort zum Forschen.");
  });

  await test.step("says that the server cannot be reached, keeps what was typed, and saves it afterwards", async () => {
    await page.context().setOffline(true);
    await field(page, why).fill("Ohne Netz geschrieben.");
    await says(page, "offline");
    await expect(field(page, why)).toHaveValue("Ohne Netz geschrieben.");
    await page.context().setOffline(false);
    await says(page, "saved");
    await open(page, path);
    await expect(field(page, why)).toHaveValue("Ohne Netz geschrieben.");
    // The two lost attempts are what was looked for.
    watch.problems.splice(0, watch.problems.length, ...watch.problems.filter((problem) => !problem.includes("ERR_INTERNET_DISCONNECTED")));
  });

  await test.step("somebody else saves: both versions are shown, nothing typed is lost", async () => {
    const other = await anotherPerson();
    await signIn(other, "lead");
    await open(other, path);
    await typeAndSave(page, "Die Fassung am Schreibtisch.");
    await says(page, "saved");
    await typeAndSave(other, "Die Fassung am Telefon.");
    await says(other, "conflict");
    await expect(field(other, why)).toHaveValue("Die Fassung am Telefon.");
    await other.getByRole("main").getByRole("button", { name: say.impulse("save"), exact: true }).last().click();
    const conflict = other.getByRole("alert");
    await expect(conflict).toContainText(say.conflict("titleSelf"));
    await expect(conflict.getByRole("row", { name: why })).toContainText("Die Fassung am Telefon.");
    await expect(conflict.getByRole("row", { name: why })).toContainText("Die Fassung am Schreibtisch.");
    await conflict.getByRole("button", { name: say.conflict("save") }).click();
    await expectToast(other, say.impulse("saved"));
    await open(page, path);
    await expect(field(page, why)).toHaveValue("Die Fassung am Telefon.");
  });
});
