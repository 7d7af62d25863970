import type { APIResponse } from "@playwright/test";
import readSheets from "read-excel-file/node";
import { lookIntoPdf } from "../documents/look-into";
import { routeRules } from "../security/route-rules";
import { signIn } from "./steps/account";
import { createInWhiteSpot } from "./steps/initiative";
import { putOnMap } from "./steps/partner-map";
import { assignAdviser, sql } from "./support/database";
import { accounts } from "./support/shared";
import { expect, test } from "./support/test";

/** Stands in everything that is for the team alone. */
const mark = "GEHEIM";
/** Names of internal fields, as they would stand in a loader's data. */
const fields = /"(?:note|style|influence|stake|unreached|mailbox|instruction)"/;

/** Addresses of all views of an initiative that its adviser may read, by the rules of the routes. */
function viewsOf(slug: string, partnerIds: readonly string[]): string[] {
  return Object.entries(routeRules).flatMap(([file, { loader }]) => {
    if (!file.startsWith("initiativen.$slug.") || loader !== "read") return [];
    const path = file.replace(/\.tsx?$/, "").replaceAll("[.]", "§").split(".").filter((part) => part !== "_index").map((part) => part.replace(/_$/, "").replaceAll("§", ".")).join("/");
    const own = `/${path.replace("$slug", slug)}`;
    if (own.endsWith("/partner")) return ["karte", "tabelle", "erkenntnisse"].map((view) => `${own}?ansicht=${view}`);
    if (own.endsWith("/partner/$id")) return partnerIds.map((id) => own.replace("$id", id));
    return own.includes("$") ? [] : [own];
  });
}

/** What an answer says, whatever its format; a picture says nothing that could be searched. */
async function wordsOf(answer: APIResponse): Promise<string> {
  const type = answer.headers()["content-type"] ?? "";
  if (type.includes("pdf")) return lookIntoPdf(await answer.body()).text;
  if (type.includes("spreadsheetml")) return JSON.stringify(await readSheets(await answer.body()));
  return type.startsWith("image/png") ? "" : answer.text();
}

test("nothing internal is in any view that is not the team's: pages, their data, files, the partner's own page", async ({ page, anotherPerson, app }) => {
  await signIn(page, "lead");
  await page.goto("/initiativen/neu");
  const path = await createInWhiteSpot(page, "Nur für uns");
  const slug = path.split("/").at(-1)!;
  await putOnMap(page, path, [["Einrichtung", "Schulart", "Stand"], ["Gymnasium Nord", "Gymnasium", "dabei"], ["Grundschule Süd", "Grundschule", "aktiv"], [`Absage ${mark} AG`, "Unternehmen", "nicht dabei"]]);
  const partners = await sql<{ id: string; name: string }>(app.databaseUrl, `SELECT p.id, p.name FROM "Partner" p JOIN "Initiative" i ON i.id = p."initiativeId" WHERE i.slug = $1 ORDER BY p."createdAt"`, [slug]);
  const [nord, sued, absage] = partners.map(({ id }) => id) as [string, string, string];
  const run = (text: string, values: unknown[]) => sql(app.databaseUrl, text, values);
  await run(`UPDATE "Partner" SET note = $1, style = $1, mailbox = $2, influence = 3, stake = 3, unreached = true WHERE id = ANY($3)`, [mark, `${mark}@schule.example`, [nord, sued]]);
  await run(`INSERT INTO "PartnerContact" ("partnerId", name, role, email, phone, "updatedAt") VALUES ($1, $2, $2, $2, $2, now())`, [nord, mark]);
  await run(`INSERT INTO "PartnerRelation" (id, "initiativeId", "fromId", "toId", kind) SELECT gen_random_uuid(), id, $2, $3, 'instruction' FROM "Initiative" WHERE slug = $1`, [slug, nord, sued]);
  await run(`WITH offer AS (INSERT INTO "Offer" (id, "initiativeId", name, note, "updatedAt") SELECT gen_random_uuid(), id, 'Schülerlabor', $2, now() FROM "Initiative" WHERE slug = $1 RETURNING id) INSERT INTO "OfferPartner" ("offerId", "partnerId") SELECT offer.id, p FROM offer, unnest($3::text[]) p`, [slug, mark, [nord, absage]]);
  await assignAdviser(app.databaseUrl, slug, accounts.adviser.email);

  const adviser = await anotherPerson();
  await signIn(adviser, "adviser", "/beratung");
  const views = viewsOf(slug, [nord, sued, absage]);
  for (const file of ["poster.pdf", "poster.svg", "tabelle.csv", "tabelle.xlsx", "beziehungen.csv", `${nord}`]) expect(views).toContain(`${path}/partner/${file}`);
  let named = 0;
  for (const view of [...views, "/beratung"]) {
    const answer = await adviser.request.get(view);
    expect([200, 404], view).toContain(answer.status());
    const words = await wordsOf(answer);
    expect(words, view).not.toContain(mark);
    if (words.includes("Gymnasium Nord")) named += 1;
    if (!answer.headers()["content-type"]?.includes("html")) continue;
    const [address, query] = view.split("?");
    const loaded = await (await adviser.request.get(`${address}.data${query ? `?${query}` : ""}`)).text();
    expect(loaded, `data of ${view}`).not.toContain(mark);
    if (address!.includes("/partner")) expect(loaded, `data of ${view}`).not.toMatch(fields);
  }
  expect(named, "views that show the partners at all").toBeGreaterThan(6);

  await page.goto(`${path}/partner/${sued}`);
  await page.locator("button[value=issueLink]").click();
  const link = await page.locator("#persoenlicher-link").inputValue();
  await run(`UPDATE "Partner" SET mailbox = '' WHERE id = $1`, [sued]);
  const nobody = await anotherPerson();
  for (const address of [link, `${link}.data`]) {
    const own = await (await nobody.request.get(address)).text();
    expect(own).toContain("Grundschule Süd");
    expect(own, address).not.toContain(mark);
    expect(own, address).not.toContain("Gymnasium Nord");
  }
});
