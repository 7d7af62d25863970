import { lookIntoPdf } from "../documents/look-into";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { expectTitle, expectToast } from "./steps/page";
import { expectSaid, expectSaved, mapCard, openMap, previewImport, putOnMap, takeImport } from "./steps/partner-map";
import { partnerList, semicolons } from "./support/partner-list";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("a list of 300 rows becomes a map, a finding and a poster, and comes back unchanged", async ({ page }) => {
  const rows = partnerList(260, 40);
  const [one, other] = [rows[1]![0]!, rows[2]![0]!];
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Dreihundert Zeilen");

  await test.step("40 rows are found again in other spellings and merged", async () => {
    await previewImport(page, path, { name: "partner.csv", buffer: Buffer.from(semicolons(rows)) });
    await expect(page.getByText(say.exchange("summary", { fresh: 260, change: 0, same: 0, double: 40, invalid: 0 }))).toBeVisible();
    const choices = page.getByRole("combobox", { name: /Was soll mit/ });
    await expect(choices).toHaveCount(40);
    for (const choice of await choices.all()) await expect(choice).toHaveValue("merge");
    await takeImport(page);
  });

  await test.step("two are connected on the map by keyboard", async () => {
    await openMap(page, path);
    await expect(page.locator(".react-flow__node")).toHaveCount(260);
    await mapCard(page, one).focus();
    await page.keyboard.press("v");
    const search = page.getByRole("combobox", { name: say.panel("connecting.other") });
    await expect(search).toBeFocused();
    await page.keyboard.type(other);
    await expect(page.getByRole("option", { name: other })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator("#map-relation-kind")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expectSaid(page, say.editor("said.connected", { from: one, to: other, kind: say.relation("kind.cooperation") }));
    await expectSaved(page);
  });

  await test.step("a finding names what is missing, and leads back to the map", async () => {
    await page.goto(`${path}/partner?ansicht=erkenntnisse`);
    await expect(page.getByRole("heading", { name: say.finding("stageEmpty.title") }).first()).toBeVisible();
    await page.getByRole("link", { name: /^Auf der Karte zeigen/ }).first().click();
    await expect(page).toHaveURL(/zeige=/);
    await expect(page.locator(".react-flow__node").first()).toBeVisible({ timeout: 30_000 });
  });

  await test.step("the poster has the text of all lanes", async () => {
    const answer = await page.request.get(`${path}/partner/poster.pdf?papier=a1`);
    expect(answer.headers()["content-type"]).toContain("application/pdf");
    const { text, fonts } = lookIntoPdf(await answer.body());
    for (const lane of ["Kita", "Grundschule", "Weiterführende Schule", "Berufliche Bildung", "Hochschule", "Arbeitswelt", "Außerschulisch", "Unterstützende Institutionen"]) expect(text).toContain(lane);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  });

  for (const format of ["xlsx", "csv"] as const) {
    await test.step(`the export comes back as ${format} and changes nothing`, async () => {
      const table = await (await page.request.get(`${path}/partner/tabelle.${format}`)).body();
      await previewImport(page, path, { name: `partner.${format}`, mimeType: format === "xlsx" ? xlsx : "text/csv", buffer: table });
      await expect(page.getByText(say.exchange("summary", { fresh: 0, change: 0, same: 260, double: 0, invalid: 0 }))).toBeVisible();
      if (format === "xlsx") await expect(page.getByText(say.exchange("relations.summary", { fresh: 0, change: 0, same: 1, out: 0 }))).toBeVisible();
      await expect(page.getByText(say.exchange("nothing"), { exact: true })).toBeVisible();
      await expect(page.getByRole("button", { name: say.exchange("take") })).toHaveCount(0);
    });
  }
});

test("relations come with the list, doubtful names are asked about, and all of it is taken back", async ({ page }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Wer mit wem");
  await putOnMap(page, path, [["Einrichtung", "PLZ"], ["Gymnasium am Deich", "27472"]]);

  await page.goto(`${path}/partner/import`);
  await page.getByLabel(say.exchange("file"), { exact: true }).setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from("Einrichtung;PLZ\nGrundschule Wattwurm;27476\nWerft Nordlicht GmbH;27478") });
  await page.getByText(say.exchange("relationsFile"), { exact: true }).click();
  const relations = [
    ["Von", "Zu", "Art", "Stärke", "Ist/Soll"],
    ["GS Wattwurm", "Werft Nordlicht", "Kooperation", "eng", "Ist"],
    ["Deich-Gymnasium Cuxhaven", "Werft Nordlicht", "Zauberei", "", "Soll"],
    ["GS Wattwurm", "Grundschule Wattwurm", "", "", ""],
    ["Werft Nordlicht GmbH", "GS Wattwurm", "Kooperation", "", ""],
    ["GS Wattwurm", "Atlantis", "", "", ""],
  ];
  await page.getByLabel(say.exchange("relationsFileLabel")).setInputFiles({ name: "beziehungen.csv", mimeType: "text/csv", buffer: Buffer.from(semicolons(relations)) });
  await page.getByRole("button", { name: say.exchange("look"), exact: true }).click();
  await expectTitle(page, say.exchange("preview"));

  const row = (text: string) => page.getByRole("table", { name: say.exchange("relations.title") }).getByRole("row").filter({ hasText: text });
  await expect(row(say.exchange("relations.status.self"))).toBeVisible();
  await expect(row(say.exchange("relations.status.doubleOf", { line: 2 }))).toBeVisible();
  await expect(row(say.exchange("relations.status.unknown", { names: say.exchange("relations.named", { name: "Atlantis" }) }))).toBeVisible();
  await expect(row(say.exchange("relations.cell.kind", { cell: "Zauberei" }))).toBeVisible();
  await page.getByRole("combobox", { name: /Deich-Gymnasium Cuxhaven/ }).selectOption({ label: "Gymnasium am Deich" });
  await takeImport(page);
  await page.goto(`${path}/partner?ansicht=tabelle`);
  const table = page.getByRole("table", { name: say.table("relations.caption") });
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("row").filter({ hasText: "Gymnasium am Deich" })).toContainText(say.relation("wished"));

  await page.goto(`${path}/partner/import`);
  await page.getByRole("button", { name: say.exchange("undoOf", { file: "liste.csv + beziehungen.csv" }) }).click();
  await expectToast(page, say.exchange("undone"));
  await page.goto(`${path}/partner?ansicht=tabelle`);
  await expect(page.getByText(say.table("relations.empty"))).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Gymnasium am Deich" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Grundschule Wattwurm" })).toHaveCount(0);
});

test("files that are none are answered with a sentence, also without script", async ({ page, anotherPerson }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Schlechte Dateien");
  const plain = await anotherPerson({ javaScriptEnabled: false });
  await signIn(plain, "lead");
  const tooLong = Buffer.from(`Einrichtung\n${Array.from({ length: 20_000 }, (_, i) => `Schule ${i}`).join("\n")}`);
  for (const one of [page, plain]) {
    for (const [buffer, problem] of [[tooLong, "tooManyRows"], [Buffer.from("Einrichtung;Ort"), "noHeading"], [Buffer.from([0x50, 0x4b, 3, 4, 0]), "broken"]] as const) {
      await one.goto(`${path}/partner/import`);
      await one.getByLabel(say.exchange("file"), { exact: true }).setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer });
      await one.getByRole("button", { name: say.exchange("look"), exact: true }).click();
      await expect(one.getByRole("alert").filter({ hasText: say.exchange(`problem.${problem}`) })).toBeVisible();
    }
    await putOnMap(one, path, [["Einrichtung"], [one === page ? "Kita Watt" : "Werft Nord"]]);
  }
  await page.goto(`${path}/partner?ansicht=tabelle`);
  await expect(page.getByRole("rowheader", { name: "Werft Nord" })).toBeVisible();
});
