import type { Page } from "@playwright/test";
import { codeOfApp, wrongCode } from "../../app/domains/account/second-factor/authenticator.fixture";
import { signIn } from "./steps/account";
import { card, expectTitle, expectToast, field } from "./steps/page";
import { accounts, password } from "./support/shared";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const factor = say.secondFactor;

/** The first factor: name and password, up to the question for the code. */
async function showPassword(page: Page) {
  await page.goto("/anmelden?weiter=/konto");
  const form = card(page, say.signIn("signIn.byPassword"));
  await form.getByLabel(say.signIn("email")).fill(accounts.member.email);
  await form.getByLabel(say.signIn("password")).fill(password);
  await form.getByRole("button", { name: say.signIn("signIn.passwordButton") }).click();
  await expectTitle(page, factor("challenge.title"));
}

async function sendCode(page: Page, code: string) {
  await field(page, factor("challenge.code")).fill(code);
  await page.getByRole("main").getByRole("button", { name: factor("challenge.button") }).click();
}

const signedIn = (page: Page) => expect(page).toHaveURL((url) => url.pathname === "/konto");
const signOut = (page: Page) => page.context().clearCookies();

test("second factor: switched on, asked for, recovery codes good once, switched off", async ({ page }) => {
  await signIn(page, "member", "/konto");
  await page.goto("/konto/zwei-faktor");
  await page.getByLabel(factor("proof.password")).fill(password);
  await page.getByRole("button", { name: factor("start") }).click();
  const secret = (await card(page, factor("scan")).locator("p.font-mono").textContent()) ?? "";
  expect(secret.replace(/\s/g, "")).toMatch(/^[A-Z2-7]{16,}$/);

  let used = "";
  await test.step("a wrong code switches nothing on", async () => {
    const confirm = async (code: string) => {
      await page.getByLabel(factor("code")).fill(code);
      await page.getByRole("button", { name: factor("confirmButton") }).click();
    };
    await confirm(wrongCode(secret));
    await expect(page.getByText(factor("challenge.wrong")).first()).toBeVisible();
    used = codeOfApp(secret);
    await confirm(used);
  });
  const shown = card(page, factor("codes.title")).getByRole("listitem");
  await expect(shown.first()).toBeVisible();
  const codes = await shown.allTextContents();
  expect(codes.length).toBeGreaterThanOrEqual(8);
  const [first = "", second = ""] = codes;

  await test.step("signing in asks for the code of the app", async () => {
    await signOut(page);
    await showPassword(page);
    await page.goto("/konto");
    await expect(page).toHaveURL(/\/anmelden/);
    await showPassword(page);
    await sendCode(page, wrongCode(secret));
    await expect(page.getByText(factor("challenge.wrong")).first()).toBeVisible();
    // A code is good once: the one that switched it on may still be showing.
    await expect.poll(() => codeOfApp(secret), { timeout: 40_000 }).not.toBe(used);
    await sendCode(page, codeOfApp(secret));
    await signedIn(page);
  });

  await test.step("a recovery code is good once, not twice", async () => {
    await signOut(page);
    await showPassword(page);
    await sendCode(page, first);
    await signedIn(page);
    await signOut(page);
    await showPassword(page);
    await sendCode(page, first);
    await expect(page.getByText(factor("challenge.wrong")).first()).toBeVisible();
    await sendCode(page, second);
    await signedIn(page);
  });

  await test.step("switched off, the password is enough again", async () => {
    await page.goto("/konto/zwei-faktor");
    await expect(page.getByRole("main")).toContainText(factor("codes.left", { left: codes.length - 2, made: codes.length }));
    const off = card(page, factor("turnOff"));
    await off.getByLabel(factor("proof.password")).fill(password);
    await off.getByRole("button", { name: factor("turnOff") }).click();
    await expectToast(page, factor("turnedOff"));
    await signOut(page);
    await signIn(page, "member", "/konto");
  });
});
