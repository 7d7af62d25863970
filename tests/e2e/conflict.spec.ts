import type { Page } from "@playwright/test";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { expectToast, field } from "./steps/page";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const saveImpulse = (page: Page) => page.getByRole("main").getByRole("button", { name: say.impulse("save"), exact: true }).last().click();

test("the same impulse and the same conversation in two windows: nothing is overwritten unseen, each entry can be chosen", async ({ page, anotherPerson }) => {
  const other = await anotherPerson();
  await signIn(page, "lead");
  await signIn(other, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Zwei auf einmal");

  await test.step("impulse", async () => {
    const [start, why] = [say.impulse("field.startedBy"), say.impulse("field.whyHere")];
    for (const one of [page, other]) await one.goto(`${path}/impuls`);
    await field(page, start).fill("Das Bildungsbüro.");
    await field(page, why).fill("Die Fassung der ersten.");
    await saveImpulse(page);
    await expectToast(page, say.impulse("saved"));
    await field(other, start).fill("Die Werft.");
    await field(other, why).fill("Die Fassung der zweiten.");
    await saveImpulse(other);
    const conflict = other.getByRole("alert");
    await expect(conflict).toContainText(say.conflict("titleSelf"));
    await expect(conflict.getByRole("row", { name: why })).toContainText("Die Fassung der zweiten.");
    await expect(conflict.getByRole("row", { name: why })).toContainText("Die Fassung der ersten.");
    await expect(field(other, why)).toHaveValue("Die Fassung der zweiten.");
    await conflict.getByRole("radio", { name: say.conflict("choiceOf", { field: start, version: say.conflict("storedSelf") }) }).check();
    await expect(field(other, start)).toHaveValue("Das Bildungsbüro.");
    await conflict.getByRole("radio", { name: say.conflict("choiceOf", { field: why, version: say.conflict("both") }) }).check();
    const together = conflict.getByRole("textbox", { name: say.conflict("bothText", { field: why }) });
    await expect(together).toHaveValue("Die Fassung der zweiten.\n\nDie Fassung der ersten.");
    await together.fill("Beide Fassungen in einer.");
    await conflict.getByRole("button", { name: say.conflict("save") }).click();
    await expectToast(other, say.impulse("saved"));
    await page.goto(`${path}/impuls`);
    await expect(field(page, start)).toHaveValue("Das Bildungsbüro.");
    await expect(field(page, why)).toHaveValue("Beide Fassungen in einer.");
  });

  await test.step("conversation", async () => {
    const agreed = say.conversation("field.agreed");
    await page.goto(`${path}/bestand/gespraeche/neu`);
    await page.getByRole("radio", { name: say.conversation("kind.talk"), exact: true }).check();
    await field(page, say.conversation("field.withWhom")).selectOption("other");
    await field(page, say.conversation("field.organisation")).fill("Bildungsbüro Cuxhaven");
    await field(page, agreed).fill("Wir sprechen im Januar weiter.");
    await page.getByRole("button", { name: say.conversation("save"), exact: true }).click();
    await expectToast(page, say.conversation("saved"));
    const talk = new URL(page.url()).pathname;

    for (const one of [page, other]) {
      await one.goto(talk);
      await one.getByRole("link", { name: say.conversation("edit"), exact: true }).click();
      await expect(field(one, agreed)).toHaveValue("Wir sprechen im Januar weiter.");
    }
    const save = (one: Page) => one.getByRole("button", { name: say.conversation("saveChange") }).click();
    await field(page, agreed).fill("Termin am 12. Januar.");
    await save(page);
    await expectToast(page, say.conversation("changed"));
    await field(other, agreed).fill("Termin am 14. Januar.");
    await save(other);
    const conflict = other.getByRole("alert");
    await expect(conflict).toContainText(say.conflict("titleSelf"));
    await expect(conflict.getByRole("row", { name: agreed })).toContainText("Termin am 12. Januar.");
    await expect(field(other, agreed)).toHaveValue("Termin am 14. Januar.");
    await save(other);
    await expectToast(other, say.conversation("changed"));
    await page.goto(talk);
    await expect(page.getByText("Termin am 14. Januar.")).toBeVisible();
  });
});
