import { expect, type Page } from "@playwright/test";
import { say } from "../support/texts";
import { signUpByMail } from "./account";
import { addFind, type Band, confirmArea, downloadRecord, expectPart, openTab, type Part, parts, recordSearch, sendDecision, talkToAll } from "./check";
import { addPartner, createInitiative, fillImpulse, stepRow, type PickDistricts, type Plan } from "./initiative";
import { card, expectTitle, expectToast, field } from "./page";

export const plan: Plan = {
  words: {
    startedBy: "Die Wirtschaftsförderung und zwei Schulen.",
    whyHere: "Zwischen Elbe und Weser fehlen Orte, an denen Kinder forschen können, und den Betrieben fehlen Auszubildende.",
    intention: "Angebote abstimmen, Jugendliche für Technik begeistern und Schulen mit Betrieben verbinden.",
  },
  themes: [say.word("theme.technology"), say.word("theme.natural_sciences")],
  goals: [say.word("goal.coordinate_offers"), say.word("goal.connect_actors"), say.word("goal.spark_interest")],
  targetGroups: [say.word("targetGroup.children"), say.word("targetGroup.youth")],
  stages: [say.word("stage.kita"), say.word("stage.grundschule"), say.word("stage.hochschule")],
};

const partners = [
  { name: "Hochschule 21", kind: "university", gives: "Ein Labor an zwei Tagen im Monat", district: "Landkreis Stade", town: "Buxtehude", webDomain: "www.hs21.de" },
  { name: "Wirtschaftsförderung Cuxhaven", kind: "economic_development", gives: "Eine halbe Stelle für ein Jahr", district: "Landkreis Cuxhaven", town: "Cuxhaven", webDomain: "" },
];

const find = { name: "Forscherkreis Wingst", source: "Anruf bei der Samtgemeinde", district: "Landkreis Cuxhaven" };

interface MainJob {
  pick: PickDistricts;
  mailDir: string;
  email: string;
  name: string;
}

/** Everything up to the closed gate: a new team with its plan, its area and what it found. @returns the address of the path */
export async function walkToTheGate(page: Page, { pick, mailDir, email, name }: MainJob): Promise<string> {
  await page.goto("/");
  await page.goto("/initiativen/neu");
  await signUpByMail(page, mailDir, { name: "Anke Albers", email });
  const path = await createInitiative(page, { name, districts: ["Landkreis Cuxhaven", "Landkreis Stade"], pick });

  await page.goto(`${path}/impuls`);
  await fillImpulse(page, plan);
  for (const partner of partners) await addPartner(page, partner);
  await expect(page.getByText(say.impulse("willing.enough", { count: "2" }))).toBeVisible();

  await page.goto(`${path}/bestand`);
  await confirmArea(page, ["Landkreis Osterholz", "Landkreis Harburg", "Stadt Bremerhaven"]);
  await seeOverlaps(page, `${path}/bestand`);

  await addFind(page, find);
  await page.goto(`${path}/bestand`);
  // Only the Kreis is known of it: everything else is shown as unknown, never as nothing.
  for (const part of ["goals", "groups", "partners"] as const) await expectPart(card(page, find.name), part, "unknown");
  await expectPart(card(page, find.name), "space", "high", /Landkreis Cuxhaven/);
  return path;
}

/** What the page has to say on networks of the real directory: level and reasons of each part. */
const expected = {
  "Bildungsregion Landkreis Stade": {
    space: ["high", "Landkreis Stade gehört dazu"],
    goals: ["high", /gemeinsam: Akteure vernetzen, Angebote abstimmen und bündeln/],
    groups: ["high", /gemeinsam: Kinder, Jugendliche, Kita, Grundschule, Hochschule/],
    partners: ["none", say.reason("reason.nothingCommon")],
  },
  "MINT-Cluster JuMaMi – Jugend macht MI(N)T": {
    space: ["high", "Landkreis Stade gehört dazu"],
    goals: ["none", /nichts gemeinsam.*nur das Netzwerk:/],
    groups: ["medium", /gemeinsam: Kinder, Jugendliche/],
    partners: ["medium", /1 von 2: Hochschule 21/],
  },
  "MINTforum Hamburg": {
    space: ["low", "Nachbarkreis: Stadt Hamburg"],
    goals: ["high", /gemeinsam: Akteure vernetzen, für MINT begeistern/],
    groups: ["high", /gemeinsam: Kita, Grundschule, Hochschule/],
    partners: ["none", say.reason("reason.nothingCommon")],
  },
  "MINTforum Bremen": {
    space: ["low", "Nachbarkreis: Stadt Bremerhaven"],
    goals: ["high", /gemeinsam: Akteure vernetzen/],
    groups: ["medium", /gemeinsam: Jugendliche, Hochschule/],
    partners: ["none", say.reason("reason.nothingCommon")],
  },
  "Fachkräftebündnis Nordwest": {
    space: ["unknown", say.reason("reason.noDistricts")],
    goals: ["unknown", say.reason("reason.networkWithoutData")],
    groups: ["unknown", say.reason("reason.networkWithoutData")],
    partners: ["unknown", say.reason("reason.networkWithoutData")],
  },
} satisfies Record<string, Record<Part, [Band, string | RegExp]>>;

/** Networks of the real directory, each with four levels and their reasons; small ones are folded away. */
async function seeOverlaps(page: Page, checkPath: string) {
  await page.goto(checkPath);
  await page.getByText(/^Geringe oder keine Überschneidung \(/).click();
  for (const [name, wanted] of Object.entries(expected)) {
    for (const part of parts) await expectPart(card(page, name), part, ...(wanted[part] as [Band, string | RegExp]));
  }
}

const reason = "Es gibt nebeneinander Platz: Die Bildungsregion arbeitet in Stade, wir bauen in beiden Kreisen auf, was fehlt.";

/** Refused while the gate is closed, decided when it is open, downloaded; the path goes on. */
export async function walkThroughTheGate(page: Page, path: string) {
  const network = "Bildungsregion Landkreis Stade";
  const decision = { outcome: "division", network, reason } as const;
  await openTab(page, "decision");
  await sendDecision(page, decision);
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText(say.decision("refused"));
  await expect(refusal).toContainText("Halten Sie fest, wo Sie gesucht haben");
  await expect(refusal).toContainText("dokumentiertes Gespräch");
  await expect(field(page, say.decision("field.reason")).first()).toHaveValue(reason);
  await expect(page.getByRole("radio", { name: say.decision("outcome.division"), exact: true })).toBeChecked();
  await downloadRecord(page, say.decision("draft"));

  await recordSearch(page, "directory", "Zwei Netzwerke in Stade, keines in Cuxhaven.");
  const talkedTo = await talkToAll(page, `${path}/bestand`);
  expect(talkedTo).toContain(network);

  await openTab(page, "decision");
  await sendDecision(page, decision);
  await expectToast(page, say.decision("decided"));
  await expect(card(page, say.decision("outcome.division"))).toContainText(reason);
  const record = await downloadRecord(page, say.decision("pdf"));
  expect(record.length).toBeGreaterThan(10_000);

  await page.getByRole("link", { name: say.decision("toPath") }).click();
  await expectTitle(page, say.path("title"));
  await expect(stepRow(page, "partners")).toContainText(say.journey("state.working"));
  for (const step of ["vision", "coordination", "financing", "support"] as const) await expect(stepRow(page, step)).toContainText(say.journey("state.open"));
  await expect(stepRow(page, "decision")).toContainText(/\S/);
}
