import type { Page } from "@playwright/test";
import { enterDemo, signIn } from "./steps/account";
import { createInWhiteSpot, stepRow } from "./steps/initiative";
import { card, expectTitle, expectToast, field } from "./steps/page";
import { expectAccessible } from "./support/accessibility";
import { lastMailTo, linkIn, mailsTo } from "./support/mails";
import { accounts } from "./support/shared";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const name = "MINT mit Beratung";
const step = say.journey("step.check");
const question = "Was hat das Bildungsbüro selbst vor?";
const answer = "Es plant einen Forschertag im Juni; wir machen mit.";

async function assign(servicePoint: Page) {
  await servicePoint.goto("/verwaltung/initiativen");
  await servicePoint.getByRole("link", { name: say.administration("initiatives.assignTo", { name }) }).click();
  await servicePoint.getByRole("checkbox", { name: accounts.adviser.name }).check();
  await servicePoint.getByRole("button", { name: say.assignment("save") }).click();
  await expectToast(servicePoint, say.assignment("done", { assigned: 1, withdrawn: 0 }));
}

async function recordTalk(page: Page, path: string): Promise<string> {
  await page.goto(`${path}/bestand/gespraeche/neu`);
  await page.getByRole("radio", { name: say.conversation("kind.talk"), exact: true }).check();
  await field(page, say.conversation("field.withWhom")).selectOption("other");
  await field(page, say.conversation("field.organisation")).fill("Bildungsbüro Cuxhaven");
  await field(page, say.conversation("field.agreed")).fill("Wir sprechen im Januar weiter.");
  await page.getByRole("button", { name: say.conversation("save"), exact: true }).click();
  await expectToast(page, say.conversation("saved"));
  return new URL(page.url()).pathname;
}

async function recordSearch(page: Page, path: string) {
  await page.goto(`${path}/bestand/gesucht`);
  await field(page, say.search("field.source")).selectOption("directory");
  await field(page, say.search("field.result")).fill("Im Gebiet arbeitet kein Netzwerk.");
  await page.getByRole("button", { name: say.search("save"), exact: true }).click();
  await expectToast(page, say.search("saved"));
}

/** The form of a command in the card on the state of a step. */
async function command(page: Page, label: string) {
  const state = card(page, say.step("status"));
  await state.getByText(label, { exact: true }).first().click();
  await state.getByRole("form", { name: label }).getByRole("button", { name: label }).click();
}

test("service point, team and adviser: submit, question at an entry, answer, discussed together", async ({ page, anotherPerson, app }) => {
  const [adviser, servicePoint] = [await anotherPerson(), await anotherPerson()];
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, name);
  await recordSearch(page, path);
  const talk = await recordTalk(page, path);

  await test.step("without an adviser the step cannot be submitted, and the page says so", async () => {
    await page.goto(`${path}/bestand`);
    await expect(card(page, say.step("status"))).toContainText("keine Beratung zugeordnet");
    await page.goto(path);
    await expect(card(page, say.path("side.team"))).toContainText(say.path("side.askService"));
  });

  await test.step("the service point says how it is reached, and assigns an adviser", async () => {
    await enterDemo(servicePoint, "servicestelle");
    await servicePoint.goto("/verwaltung/texte");
    const german = servicePoint.locator("#servicestelle-de");
    await german.getByRole("textbox").fill("Servicestelle MINT\npost@servicestelle.example");
    await german.getByRole("button").click();
    await page.goto(path);
    await expect(card(page, say.path("side.team")).getByRole("link", { name: "post@servicestelle.example" })).toHaveAttribute("href", "mailto:post@servicestelle.example");
    await assign(servicePoint);
    expect((await lastMailTo(app.mailDir, accounts.adviser.email)).subject).toBe(say.assignment("mail.adviser.subject", { initiative: name }));
    expect((await lastMailTo(app.mailDir, accounts.lead.email)).text).toContain(accounts.adviser.name);
  });
  const before = { adviser: (await mailsTo(app.mailDir, accounts.adviser.email)).length, lead: (await mailsTo(app.mailDir, accounts.lead.email)).length };

  await test.step("the team submits", async () => {
    await page.goto(`${path}/bestand`);
    await command(page, say.command("command.submit"));
    await expectToast(page, say.done("submit"));
    const mail = await lastMailTo(app.mailDir, accounts.adviser.email, before.adviser + 1);
    expect(mail.subject).toBe(say.notice("subject.submitted", { initiative: name, step }));
  });

  await test.step("the adviser sees the group waiting, and asks at the entry", async () => {
    await signIn(adviser, "adviser", "/beratung");
    const row = adviser.getByRole("row", { name });
    await expect(row).toContainText(say.advising("pending.adviser", { step }));
    await row.getByRole("link", { name }).click();
    await expect(adviser.getByRole("complementary", { name: say.adviserBar("label") })).toBeVisible();
    await adviser.goto(talk);
    await adviser.getByText(say.question("ask")).click();
    // Without a sentence it is refused; the step's page says so and still knows the entry.
    await adviser.getByRole("button", { name: say.question("askButton") }).click();
    await expect(adviser.getByText(say.question("atEntry"))).toBeVisible();
    await adviser.getByRole("form", { name: say.command("command.ask") }).getByRole("textbox").fill(question);
    await adviser.getByRole("form", { name: say.command("command.ask") }).getByRole("button").click();
    await expectToast(adviser, say.done("ask"));
    await adviser.goto(talk);
    await expect(adviser.getByRole("note")).toContainText(question);
    await expectAccessible(adviser);
  });

  await test.step("the team gets a mail that leads to the entry, sees the question there and on the path, and answers", async () => {
    const mail = await lastMailTo(app.mailDir, accounts.lead.email, before.lead + 1);
    expect(mail.subject).toBe(say.notice("subject.question", { initiative: name, step }));
    expect(mail.text).toContain(question);
    expect(mail.text).toContain("Gespräch mit Bildungsbüro Cuxhaven");
    expect(new URL(linkIn(mail)).pathname).toBe(talk);

    await page.goto(path);
    await expect(page.getByRole("heading", { name: say.pathView("asked", { question }) })).toBeVisible();
    await expect(stepRow(page, "check")).toContainText(say.journey("state.question"));
    await expect(stepRow(page, "check").getByRole("link", { name: "Gespräch mit Bildungsbüro Cuxhaven" })).toBeVisible();
    await page.goto(`${path}/bestand/gespraeche`);
    await expect(card(page, "Bildungsbüro Cuxhaven")).toContainText(say.question("title"));

    await page.goto(linkIn(mail));
    const note = page.getByRole("note", { name: say.question("title") });
    await expect(note).toContainText(question);
    await expectAccessible(page);
    await note.getByRole("textbox", { name: say.question("answer") }).fill(answer);
    await note.getByRole("button", { name: say.question("send") }).click();
    await expectToast(page, say.done("answer"));
    await expect(page).toHaveURL((url) => url.pathname === talk);
    await expect(page.getByRole("note")).toContainText(answer);
  });

  await test.step("the adviser reads the answer at the entry and records the step as discussed together", async () => {
    const mail = await lastMailTo(app.mailDir, accounts.adviser.email, before.adviser + 2);
    expect(mail.subject).toBe(say.notice("subject.answered", { initiative: name, step }));
    expect(mail.text).toContain(answer);
    await adviser.goto(talk);
    await expect(adviser.getByRole("note")).toContainText(answer);
    await adviser.goto(`${path}/bestand`);
    await command(adviser, say.command("command.discuss"));
    await expectToast(adviser, say.done("discuss", { step }));
  });

  await test.step("the team sees it", async () => {
    const mail = await lastMailTo(app.mailDir, accounts.lead.email, before.lead + 2);
    expect(mail.subject).toBe(say.notice("subject.discussed", { initiative: name, step }));
    await page.goto(path);
    await expect(stepRow(page, "check")).toContainText(say.journey("state.discussed"));
    await page.goto(`${path}/verlauf`);
    await expectTitle(page, "Verlauf");
    await expect(page.getByRole("main")).toContainText("Frage der Beratung (Gespräch mit Bildungsbüro Cuxhaven)");
  });
});

test("a team without an adviser closes a step itself, marked as such; an adviser of others does not see it", async ({ page, anotherPerson, watch }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "MINT ohne Beratung");
  await page.goto(`${path}/impuls`);
  await command(page, say.command("command.close"));
  await expectToast(page, say.done("close", { step: say.journey("step.impulse") }));
  await page.goto(path);
  await expect(stepRow(page, "impulse")).toContainText(say.journey("state.closedByTeam"));

  const adviser = await anotherPerson();
  await signIn(adviser, "adviser", "/beratung");
  await expect(adviser.getByText("MINT ohne Beratung")).toHaveCount(0);
  watch.allow(404, new RegExp(`${path}$`));
  await adviser.goto(path);
  await expect(adviser.getByText("MINT ohne Beratung")).toHaveCount(0);
});
