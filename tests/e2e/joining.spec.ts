import { signIn } from "./steps/account";
import { openTab, recordSearch, sendDecision, talkToAll } from "./steps/check";
import { createInitiative, pickBySuggestion } from "./steps/initiative";
import { card, expectTitle, expectToast, field } from "./steps/page";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const network = "Bildungsregion Landkreis Stade";
const yesterday = new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10);

test("a team joins a network, says what it brings in, hands over, and the path ends", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInitiative(page, { name: "Lieber gemeinsam", districts: ["Landkreis Stade"], pick: pickBySuggestion });
  await page.goto(`${path}/bestand`);
  await recordSearch(page, "directory", "Die Bildungsregion tut, was wir vorhaben.");
  expect(await talkToAll(page, `${path}/bestand`)).toContain(network);
  await openTab(page, "decision");

  await test.step("joining needs a network", async () => {
    await sendDecision(page, { outcome: "join", reason: "Gemeinsam erreichen wir mehr." });
    await expect(page.getByRole("alert")).toContainText(say.decision("errors.networkMissing"));
    await expectAccessible(page);
    await sendDecision(page, { outcome: "join", network, reason: "Gemeinsam erreichen wir mehr." });
    await expectToast(page, say.decision("decided"));
  });

  await page.getByRole("link", { name: say.decision("toJoining") }).click();
  await expectTitle(page, say.journey("step.joining"));
  await expect(field(page, say.joining("contribution.network")).locator("option:checked")).toHaveText(network);
  await expect(card(page, say.joining("closing"))).toContainText("Beschreiben Sie zuerst, was Sie in das Netzwerk einbringen.");

  await field(page, say.joining("contribution.contribution")).fill("Zwei Räume und einen Nachmittag in der Woche.");
  await field(page, say.joining("handOver.on")).fill(yesterday);
  await field(page, say.joining("handOver.note")).fill("Das Protokoll, an die Geschäftsstelle.");
  await page.getByRole("button", { name: say.joining("save") }).click();
  await expectToast(page, say.joining("saved"));

  await card(page, say.joining("closing")).getByRole("button", { name: say.command("command.close") }).click();
  await expect(page.getByText(say.joining("done.title"))).toBeVisible();
  await expect(page.getByText("Zwei Räume und einen Nachmittag in der Woche.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Sie gehören zum Netzwerk" })).toBeVisible();
});
