import { expect, type Page } from "@playwright/test";
import { lastMailTo, linkIn } from "../support/mails";
import { accounts, password, type Account } from "../support/shared";
import { say } from "../support/texts";
import { card } from "./page";

/** From wherever a page asks for it: registers, reads the mail, opens its link and presses the button. */
export async function signUpByMail(page: Page, mailDir: string, { name, email }: { name: string; email: string }) {
  await page.getByLabel(say.signIn("name")).fill(name);
  await page.getByLabel(say.signIn("email")).fill(email);
  await page.getByRole("button", { name: say.signIn("signUp.button") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.signIn("sent.title") })).toBeVisible();
  const mail = await lastMailTo(mailDir, email);
  expect(mail.subject).toBe(say.mail("signUp.subject"));
  await page.goto(linkIn(mail));
  // Scanners of mail servers open links as well: only the button signs in.
  await expect(page.getByRole("heading", { level: 1, name: say.signIn("link.title") })).toBeVisible();
  await page.getByRole("button", { name: say.signIn("link.button") }).click();
}

export async function signIn(page: Page, who: Account | { email: string }, target = "/initiativen") {
  const email = typeof who === "string" ? accounts[who].email : who.email;
  await page.goto(`/anmelden?weiter=${encodeURIComponent(target)}`);
  const form = card(page, say.signIn("signIn.byPassword"));
  await form.getByLabel(say.signIn("email")).fill(email);
  await form.getByLabel(say.signIn("password")).fill(password);
  await form.getByRole("button", { name: say.signIn("signIn.passwordButton") }).click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
}

/** One click on the demo's button for this person. */
export async function enterDemo(page: Page, person: string) {
  await page.goto("/anmelden?weiter=/konto");
  await page.locator("form", { has: page.locator(`input[value="${person}@demo.example"]`) }).getByRole("button").click();
  await expect(page).toHaveURL((url) => url.pathname === "/konto");
}
