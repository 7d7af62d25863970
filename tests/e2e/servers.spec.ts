import { signUpByMail } from "./steps/account";
import { recordSearch, sendDecision } from "./steps/check";
import { createInWhiteSpot } from "./steps/initiative";
import { expectToast } from "./steps/page";
import { assignAdviser } from "./support/database";
import { lastMailTo, mailsTo } from "./support/mails";
import { accounts } from "./support/shared";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const adviser = accounts.adviser.email;

test("two servers on one database behave like one, and one goes on when the other is killed", async ({ page, app }) => {
  const [first, second] = [app, await app.startAnother()];
  // Other walks of this run write to the same adviser: only mails about this initiative count.
  const told = async () => (await mailsTo(app.mailDir, adviser)).filter(({ subject }) => subject?.includes("Zwei Server")).length;

  await page.goto(`${first.url}/initiativen/neu`);
  await signUpByMail(page, app.mailDir, { name: "Carla Cordes", email: "carla@beispiel.test" });
  const path = await createInWhiteSpot(page, "Zwei Server");
  const slug = path.split("/").at(-1) ?? "";
  await assignAdviser(app.databaseUrl, slug, adviser);

  await page.goto(`${second.url}${path}/bestand`);
  await recordSearch(page, "directory", "Nichts gefunden.");
  await page.goto(`${second.url}${path}/bestand/entscheidung`);
  await sendDecision(page, { outcome: "found", reason: "Hier arbeitet niemand." });
  await expectToast(page, say.decision("decided"));
  await expect.poll(told, { timeout: 30_000 }).toBe(1);

  // A later mail has gone through the same queue: whatever was to be sent before it, has been.
  await page.goto(`${first.url}${path}/team`);
  await page.getByLabel(say.signIn("email")).fill("einladung@beispiel.test");
  await page.getByRole("button", { name: say.team("inviteButton") }).click();
  await lastMailTo(app.mailDir, "einladung@beispiel.test");
  expect(await told()).toBe(1);
  for (const address of ["carla@beispiel.test", "einladung@beispiel.test"]) expect(await mailsTo(app.mailDir, address), address).toHaveLength(1);

  second.process.kill("SIGKILL");
  expect(await second.ended).toEqual({ code: null, signal: "SIGKILL" });
  await page.goto(`${first.url}${path}/bestand/entscheidung`);
  await page.getByText(say.decision("reopen")).first().click();
  await page.getByRole("button", { name: say.decision("reopen") }).click();
  await expectToast(page, say.decision("reopened"));
  await expect.poll(told, { timeout: 30_000 }).toBe(2);
});
