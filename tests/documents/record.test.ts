import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { saveImpulse } from "~/domains/impulse/index.server";
import { changeInitiative, runCommand } from "~/domains/journey/index.server";
import { addSearchEntry, compareNetworks, importNetworks, saveDecision } from "~/domains/networks/index.server";
import { db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { loader } from "../../app/routes/initiativen.$slug.bestand_.protokoll[.]pdf";
import { makeWorld } from "../security/route-world";
import { lookIntoPdf } from "./look-into";

const reasons = { cuxhaven: "In Cuxhaven erreicht niemand die Grundschulen; das haben beide Kreishäuser bestätigt.", stade: "In Stade stimmen wir uns ab: Das Netzwerk bleibt bei Betrieben, wir gehen in die Kitas." };

let world: Awaited<ReturnType<typeof makeWorld>>;
let initiativeId: string;
let partner: { id: string; name: string };
const lead = { user: { id: "", name: "Frauke Beispiel" } };

beforeAll(async () => {
  world = await makeWorld();
  await importNetworks(readFileSync("app/domains/networks/directory/networks-real.csv"));
  const initiative = await db.initiative.update({ where: { slug: "probe" }, data: { name: "MINT an der Küste" } });
  initiativeId = initiative.id;
  lead.user.id = (await db.membership.findFirstOrThrow({ where: { initiativeId, role: "lead" } })).userId;
  await changeInitiative(initiativeId, lead, async (tx) => {
    await tx.areaDistrict.create({ data: { initiativeId, ags: "03359" } });
    const plan = { themes: ["technology"], goals: ["career_orientation", "spark_interest", "skilled_workers"], targetGroups: ["children", "youth"], stages: ["grundschule", "sekundar"] };
    const content = { startedBy: "Zwei Schulen", whyHere: "Weite Wege", intention: "Forscherangebote an jeder Grundschule.", ...plan };
    await saveImpulse(tx, { initiativeId, revision: 1, savedBy: lead.user.name, content });
    await addSearchEntry(tx, { initiativeId, by: lead.user.name }, { source: "administration", sourceName: "", searchedOn: "2026-10-05", result: "Beide Kreishäuser kennen drei Netzwerke.", revision: 0 });
  });
  const compared = await compareNetworks(initiativeId);
  partner = compared[0]?.network ?? { id: "", name: "" };
  const high = compared.filter(({ overlap }) => overlap.total === "high");
  await changeInitiative(initiativeId, lead, async (tx) => {
    await tx.conversation.createMany({
      data: high.map(({ network }) => ({ initiativeId, kind: "talk", networkId: network.id, organisation: network.name, personRole: "Koordination", heldOn: "2026-10-12", agreed: "Man stimmt Termine ab.", outcome: "no_interest", confirmedAt: network.id === partner.id ? new Date() : null })),
    });
    await tx.partner.create({ data: { initiativeId, name: "Abgesagt GmbH", state: "declined" } });
  });
}, 60_000);

async function decide(locale: Locale): Promise<void> {
  const id = randomUUID();
  const exceptions = [{ ags: "03359", outcome: "division" as const, networkId: partner.id, reason: reasons.stade }];
  const result = await runCommand(initiativeId, lead, { type: "DECIDE", outcomes: ["found", "division"], decisionId: id }, (tx) =>
    saveDecision(tx, { id, initiativeId, decidedBy: lead.user.name, locale, input: { outcome: "found", reason: reasons.cuxhaven, exceptions } }),
  );
  expect(result.status).toBe("done");
}

async function download(language: string) {
  const headers = world.headersOf("read");
  headers.set("Accept-Language", language);
  const request = new Request("http://127.0.0.1:3000/initiativen/probe/bestand/protokoll.pdf", { headers });
  const response = await loader({ request, params: { slug: "probe" }, context: { nonce: "", requestId: "", clientAddress: "127.0.0.1" } });
  const pdf = new Uint8Array(await response.arrayBuffer());
  return { headers: response.headers, pdf: lookIntoPdf(pdf) };
}

function expectAccessible({ info, structure, fonts, pages }: ReturnType<typeof lookIntoPdf>) {
  expect(info).toMatchObject({ Tagged: "yes", "Page size": expect.stringContaining("A4") });
  expect(fonts.map(({ name }) => name).sort()).toEqual(["AtkinsonHyperlegibleNext-Bold", "AtkinsonHyperlegibleNext-Regular", "BricolageGrotesque-Bold"]);
  expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  expect(structure.match(/^ *H1 /gm)).toHaveLength(1);
  expect(structure.match(/^ *H2 /gm)).toHaveLength(6);
  for (const tag of ["Table", "THead", "TH", "TD"]) expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, "m"));
  expect(structure).toContain("/Scope /Column");
  expect(pages).toHaveLength(Number(info.Pages));
}

describe("the record of the check", () => {
  test("before the decision it is marked as interim, in the reader's language", async () => {
    const { headers, pdf } = await download("en");
    expect(headers.get("Content-Disposition")).toBe('inline; filename="interim-record-probe.pdf"');
    expect(headers.get("Cache-Control")).toContain("no-store");
    expect(pdf.text).toContain("Interim record, no decision yet");
    expect(pdf.info.Title).toBe("Interim record: what exists already? – MINT an der Küste");
    expect(pdf.language).toBe("en-GB");
    expectAccessible(pdf);
    expect((await download("de")).pdf.text).toContain("Zwischenstand, noch keine Entscheidung");
  });

  test("in German: decision with reasons per Kreis, networks, conversations, searches", async () => {
    await decide("de");
    const { headers, pdf } = await download("en");
    expect(headers.get("Content-Disposition")).toBe('inline; filename="protokoll-probe.pdf"');
    expect(pdf.info.Title).toBe("Protokoll: Was gibt es schon? – MINT an der Küste");
    expect(pdf.language).toBe("de-DE");
    expectAccessible(pdf);
    for (const heading of ["Entscheidung", "Geprüftes Gebiet", "Was geplant ist", "Gefundene Netzwerke", "Gespräche", "Wo gesucht wurde"]) expect(pdf.text).toContain(heading);
    for (const text of [...Object.values(reasons), "Für Landkreis Cuxhaven", "Für Landkreis Stade", partner.name, "Von der anderen Seite bestätigt", "Beide Kreishäuser kennen drei Netzwerke.", lead.user.name]) expect(pdf.text).toContain(text);
    expect(pdf.text).toContain(`Seite 1 von ${pdf.info.Pages}`);
    for (const internal of ["Abgesagt GmbH", "kein Interesse", "no_interest", "Zwischenstand"]) expect(pdf.text).not.toContain(internal);
  });

  test("in English where it was decided in English", async () => {
    expect((await runCommand(initiativeId, lead, { type: "STEP.REOPEN", step: "decision" })).status).toBe("done");
    await decide("en");
    const { pdf } = await download("de");
    expect(pdf.info.Title).toBe("Record: what exists already? – MINT an der Küste");
    expect(pdf.language).toBe("en-GB");
    expectAccessible(pdf);
    for (const text of ["Decision", "For Landkreis Stade", "Networks found", "Confirmed by the other side", "Where was searched", partner.name, reasons.stade]) expect(pdf.text).toContain(text);
  });
});
