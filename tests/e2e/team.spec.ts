import { signIn, signUpByMail } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { card, expectTitle, expectToast, field } from "./steps/page";
import { lastMailTo, linkIn } from "./support/mails";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const guest = { name: "Gesa Gast", email: "gesa@beispiel.test" };

test("a lead invites somebody who signs up, reads, and later may edit", async ({ page, anotherPerson, app, watch }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Ein Team");

  await page.goto(`${path}/team`);
  await field(page, say.signIn("email")).fill(guest.email);
  await page.getByRole("radio", { name: say.team("role.read"), exact: true }).check();
  await page.getByRole("button", { name: say.team("inviteButton") }).click();
  await expectToast(page, say.team("done.invited", { email: guest.email }));

  const invited = await anotherPerson();
  const invitation = linkIn(await lastMailTo(app.mailDir, guest.email));
  await invited.goto(invitation);
  await expectTitle(invited, "Ein Team");
  await invited.getByRole("link", { name: say.invitation("signUp") }).click();
  await signUpByMail(invited, app.mailDir, guest);
  await invited.getByRole("button", { name: say.invitation("accept") }).click();
  await expectTitle(invited, say.path("title"));

  await test.step("reads only", async () => {
    await invited.goto(`${path}/impuls`);
    await expectTitle(invited, say.impulse("title"));
    await expect(invited.getByRole("main").getByRole("button")).toHaveCount(0);
    watch.allow(403, /\/partner\/neu/);
    await invited.goto(`${path}/impuls/partner/neu`);
    await expect(invited.getByRole("main").getByRole("textbox")).toHaveCount(0);
  });

  await test.step("may edit once the lead says so", async () => {
    await page.goto(`${path}/team`);
    const row = page.getByRole("row", { name: guest.name });
    await row.getByLabel(say.team("roleOf", { name: guest.name })).selectOption("edit");
    await row.getByRole("button", { name: say.team("changeRole") }).click();
    await expectToast(page, say.team("done.roleChanged"));
    await invited.goto(`${path}/impuls`);
    await field(invited, say.impulse("field.whyHere")).fill("Hier fehlt etwas.");
    await invited.getByRole("main").getByRole("button", { name: say.impulse("save"), exact: true }).last().click();
    await expectToast(invited, say.impulse("saved"));
    await invited.goto(`${path}/team`);
    await expect(invited.getByRole("button", { name: say.team("inviteButton") })).toHaveCount(0);
  });

  await test.step("the link is good once; the last lead stays", async () => {
    const stranger = await anotherPerson();
    await signIn(stranger, "member");
    await stranger.goto(invitation);
    await expectTitle(stranger, say.invitation("over.title"));
    watch.allow(404, new RegExp(`${path}$`));
    await stranger.goto(path);
    await expect(stranger.getByText("Ein Team")).toHaveCount(0);

    await page.goto(`${path}/team`);
    await page.getByText(say.team("leave")).first().click();
    await page.getByRole("button", { name: say.team("leave") }).click();
    await expect(page.getByRole("alert")).toContainText(say.team("problem.lastLead"));
  });

  await test.step("who is taken out sees it no more", async () => {
    await page.goto(`${path}/team`);
    await page.getByRole("button", { name: say.team("removeFor", { name: guest.name }) }).click();
    await expectToast(page, say.team("done.removed"));
    await invited.goto(path);
    await expect(invited.getByText("Ein Team")).toHaveCount(0);
    await expect(card(page, say.team("members")).getByText(guest.name)).toHaveCount(0);
  });
});
