import type { Page } from "@playwright/test";
import { signIn } from "./steps/account";
import { createInitiative, createInWhiteSpot, pickBySearchButton } from "./steps/initiative";
import { expectTitle, expectToast, field } from "./steps/page";
import { sql } from "./support/database";
import { expect, test } from "./support/test";
import { say } from "./support/texts";

/** Stands wherever nobody but the team may look. */
const secret = "GEHEIM";
const phone = { viewport: { width: 390, height: 844 } };

const insertPartners = `INSERT INTO "Partner" (id, "initiativeId", name, kind, state, lane, stages, note, style, influence, "updatedAt")
  SELECT gen_random_uuid(), i.id, p.name, 'company', p.state::"PartnerState", 'chain', '{arbeit}', $2, $2, 3, now()
  FROM "Initiative" i, (VALUES ('Werft am Deich', 'asked'), ('Absage ${secret}', 'declined')) AS p (name, state)
  WHERE i.slug = $1 RETURNING id, name`;

/** Opens a workshop on the team's page; returns the address that the participants type. */
async function openWorkshop(page: Page, path: string): Promise<string> {
  await page.goto(`${path}/partner/workshop`);
  await field(page, say.workshop("open.name")).fill("Auftakt am Deich");
  await page.getByRole("button", { name: say.workshop("open.button") }).click();
  await expectToast(page, say.workshop("open.done"));
  const code = /\/w\/([A-Z0-9]{6})/.exec((await page.getByRole("main").textContent()) ?? "")?.[1];
  return `/w/${code}`;
}

async function enter(page: Page, said: { organisation: string; offers?: string; gives?: string; needs?: string }) {
  for (const key of ["organisation", "offers", "gives", "needs"] as const) await field(page, say.entry(key)).fill(said[key] ?? "");
  await page.getByRole("button", { name: say.entry("send") }).click();
  await expect(page.getByText(say.entry("thanks.title"))).toBeVisible();
}

test("what a phone enters reaches the wall by one click, and nothing internal goes along", async ({ page, anotherPerson, app }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Workshop am Deich");
  const [one, two] = await sql<{ id: string; name: string }>(app.databaseUrl, insertPartners, [path.split("/").at(-1), secret]);
  const werft = [one, two].find((row) => row?.name === "Werft am Deich")!;
  const address = await openWorkshop(page, path);

  const wall = await page.context().newPage();
  await wall.goto(`${path}/partner/wand`);
  await expect(wall.getByText("Werft am Deich")).toBeVisible();
  await expect(wall.getByRole("img", { name: /QR/ })).toBeVisible();

  const participant = await anotherPerson(phone);
  await participant.goto(address);
  await test.step("bad input keeps what was typed", async () => {
    await field(participant, say.entry("gives")).fill("Schaukasten");
    await participant.getByRole("button", { name: say.entry("send") }).click();
    await expect(participant.getByRole("alert")).toBeVisible();
    await expect(field(participant, say.entry("gives"))).toHaveValue("Schaukasten");
  });
  await enter(participant, { organisation: "Imkerverein Deichblüte e. V.", offers: "Bienentag", gives: "Schaukasten" });
  await participant.getByRole("link", { name: say.entry("another") }).click();
  await enter(participant, { organisation: "Werft am Deich GmbH", needs: "Azubis" });

  await test.step("both wait in the tray by themselves, and one click takes over", async () => {
    await expect(page.getByRole("status").filter({ hasText: say.workshop("tray.waiting", { count: 2 }) })).toBeVisible();
    await expect(wall.getByText(say.wall("waiting", { count: 2 }))).toBeVisible();
    await page.getByRole("button", { name: say.workshop("tray.takeOf", { name: "Imkerverein Deichblüte e. V." }) }).click();
    await expect(wall.getByText("Imkerverein Deichblüte e. V.")).toBeVisible();
    // The keyboard goes on with the next entry.
    await expect(page.getByRole("button", { name: say.workshop("tray.takeOf", { name: "Werft am Deich GmbH" }) })).toBeFocused();
  });

  await test.step("what was put aside comes back, and adds to the partner that it is", async () => {
    await page.getByRole("button", { name: say.workshop("tray.dismissOf", { name: "Werft am Deich GmbH" }) }).click();
    await page.getByText(say.workshop("tray.dismissedList", { count: 1 })).click();
    await page.getByRole("button", { name: say.workshop("tray.backOf", { name: "Werft am Deich GmbH" }) }).click();
    await expect(page.getByRole("radio", { name: say.workshop("tray.toExisting", { name: "Werft am Deich" }) })).toBeChecked();
    await page.getByRole("button", { name: say.workshop("tray.takeOf", { name: "Werft am Deich GmbH" }) }).click();
    await expect(page.getByText(say.workshop("tray.none"))).toBeVisible();
  });

  await test.step("minutes with what was agreed", async () => {
    await page.getByRole("button", { name: say.workshop("now.close") }).click();
    await expectToast(page, say.workshop("now.closed"));
    await expect(wall.getByRole("img", { name: /QR/ })).toHaveCount(0);
    await page.getByRole("link", { name: say.workshop("earlier.minutesOf", { title: "Auftakt am Deich" }) }).click();
    await expectTitle(page, say.minutes("title", { title: "Auftakt am Deich" }));
    await field(page, say.minutes("agreed")).fill("Nächstes Treffen im März.");
    await page.getByRole("button", { name: say.minutes("save") }).click();
    await expectToast(page, say.minutes("saved"));
    await expect(page.getByRole("link", { name: say.minutes("completed", { name: "Werft am Deich" }) })).toBeVisible();
  });
  const minutes = new URL(page.url()).pathname;

  await page.goto(`${path}/partner/${werft.id}`);
  await page.locator("#verlauf summary").click();
  await expect(page.getByText(say.workshop("history", { title: "Auftakt am Deich" }))).toBeVisible();
  await page.getByRole("button", { name: say.partnerTeam("link.make") }).click();
  const ownPage = await page.getByLabel(say.partnerTeam("link.address")).inputValue();

  await test.step("nothing internal is anywhere outside of the team's pages", async () => {
    const team = [`${path}/partner/wand`, `${path}/partner/wand.data`, minutes, `${path}/partner/poster.svg`, `${path}/partner/tabelle.csv`];
    const texts = await Promise.all([...team.map((url) => page.request.get(url)), participant.request.get(ownPage), participant.request.get(address)].map(async (asked) => (await asked).text()));
    for (const text of texts) expect(text).not.toContain(secret);
    expect(texts.slice(0, -1).filter((text) => !text.includes("Werft"))).toEqual([]);
    const docx = await page.request.get(`${minutes}/protokoll.docx`);
    expect(docx.headers()["content-type"]).toContain("wordprocessingml");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a workshop goes from the code to the map", async ({ page, anotherPerson }) => {
    await signIn(page, "lead");
    await page.goto("/initiativen/neu");
    const path = await createInitiative(page, { name: "Workshop ohne Skript", districts: ["Landkreis Cuxhaven"], pick: pickBySearchButton });
    const address = await openWorkshop(page, path);

    const participant = await anotherPerson({ ...phone, javaScriptEnabled: false });
    await participant.goto("/w");
    await field(participant, say.entry("code.label")).fill(address.slice(3).toLowerCase());
    await participant.getByRole("button", { name: say.entry("code.button") }).click();
    await enter(participant, { organisation: "GS Am Deich" });
    await participant.getByRole("link", { name: say.entry("editOf", { name: "GS Am Deich" }) }).click();
    await field(participant, say.entry("needs")).fill("zwei Lötkolben");
    await participant.getByRole("button", { name: say.entry("save") }).click();
    await expect(participant.getByText("zwei Lötkolben")).toBeVisible();

    await page.goto(`${path}/partner/workshop`);
    await page.getByRole("button", { name: say.workshop("tray.takeOf", { name: "GS Am Deich" }) }).click();
    await expectToast(page, say.workshop("tray.taken", { count: 1 }));
    await page.goto(`${path}/partner/wand`);
    await expect(page.getByText("GS Am Deich")).toBeVisible();
    await participant.goto(address);
    await expect(participant.getByText(say.entry("seen"))).toBeVisible();
  });
});
