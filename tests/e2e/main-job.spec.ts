import { pickBySearchButton, pickBySuggestion } from "./steps/initiative";
import { walkThroughTheGate, walkToTheGate } from "./steps/main-job";
import { test } from "./support/test";

test("a team finds what exists and decides", async ({ page, app }) => {
  const path = await walkToTheGate(page, { pick: pickBySuggestion, mailDir: app.mailDir, email: "anke@beispiel.test", name: "MINT zwischen Elbe und Weser" });
  await walkThroughTheGate(page, path);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a team finds what exists and decides", async ({ page, app }) => {
    const path = await walkToTheGate(page, { pick: pickBySearchButton, mailDir: app.mailDir, email: "birte@beispiel.test", name: "MINT ohne Skript" });
    await walkThroughTheGate(page, path);
  });
});
