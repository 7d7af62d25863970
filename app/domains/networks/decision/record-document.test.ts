import { expect, test } from "vitest";
import { decisionExample, findingsExample } from "./findings.fixture";
import { recordDocument } from "./record-document";

const today = "2026-11-23";
const record = recordDocument(findingsExample, decisionExample, today);

test("the decision stands per Kreis, in the order of the Kreise", () => {
  expect(record.decision.parts.map(({ where, outcome }) => [where, outcome])).toEqual([
    ["Für Landkreis Cuxhaven", "Neu gründen"],
    ["Für Landkreis Stade", "Gründen, Arbeitsteilung vereinbart"],
  ]);
  expect(record.decision.draft).toBeNull();
  expect(record.decision.decidedBy).toBe("Festgehalten am 10. November 2026 von Imke Beispiel.");
});

test("one part stands for the whole area", () => {
  const [part] = decisionExample.parts;
  const whole = { ...decisionExample, parts: part ? [{ ...part, districts: ["03359", "03352"] }] : [] };
  expect(recordDocument(findingsExample, whole, today).decision.parts[0]?.where).toBe("Für das ganze Gebiet: Landkreis Cuxhaven und Landkreis Stade");
});

test("a Kreis that came to the area later is named as undecided", () => {
  const [part] = decisionExample.parts;
  const one = { ...decisionExample, parts: part ? [part] : [] };
  const { decision } = recordDocument(findingsExample, one, today, ["Landkreis Cuxhaven"]);
  expect(decision.parts[0]?.where).toBe("Für Landkreis Stade");
  expect(decision.undecided).toBe("Seit der Entscheidung ist das Gebiet größer geworden. Für Landkreis Cuxhaven ist noch nichts entschieden.");
  expect(record.decision.undecided).toBe("");
});

test("a network keeps the name it had when it was decided", () => {
  expect(record.decision.parts[1]?.network).toBe("mit MINT-Cluster Beispiel-Elbe");
  const elsewhere = { ...decisionExample, parts: decisionExample.parts.map((part) => ({ ...part, networkId: part.networkId && "unbekannt" })) };
  expect(recordDocument(findingsExample, elsewhere, today).decision.parts[1]?.network).toBe("mit Cluster unter neuem Namen");
});

test("without a decision it is an interim record of today", () => {
  const draft = recordDocument(findingsExample, null, today);
  expect(draft).toMatchObject({ title: "Zwischenstand: Was gibt es schon?", stateOf: "Stand 23. November 2026", decision: { parts: [], decidedBy: "", draft: { note: "Zwischenstand, noch keine Entscheidung" } } });
});

test("large and medium overlaps in detail, the others in short", () => {
  expect(record.networks.close.map(({ name }) => name)).toEqual(["MINT-Cluster Beispiel-Elbe", "Bildungsregion Beispiel-Bremerhaven"]);
  expect(record.networks.close[0]?.parts).toHaveLength(4);
  expect(record.networks.others.rows.map(({ level, asOf }) => [level, asOf])).toEqual([
    ["gering", "November 2023"],
    ["keine", "nicht bekannt"],
    ["unbekannt", "nicht bekannt"],
  ]);
  expect(record.networks.summary).toBe("Verglichen wurden 5 Netzwerke: 1 mit hoher Überschneidung; 1 mit mittlerer; 1 mit geringer; 1 ohne Überschneidung; 1, über das wenig bekannt ist.");
});

test("a conversation says whose view it is, and nothing of the team's judgement", () => {
  expect(record.conversations.rows.map(({ mark }) => mark)).toEqual(["Von der anderen Seite bestätigt", "Sicht des Teams", "Vergeblicher Versuch"]);
  expect(record.conversations.rows.map(({ objection }) => objection)).toEqual([
    null,
    { said: "Die andere Seite widerspricht (am 2. November 2026):", text: "Von Jahrestreffen war nicht die Rede." },
    null,
  ]);
  expect(JSON.stringify(record)).not.toMatch(/side_by_side|no_interest|not_reached|kein Interesse/);
});

test("English throughout", () => {
  const english = recordDocument({ ...findingsExample, locale: "en" }, decisionExample, today);
  expect(english).toMatchObject({ language: "en", title: "Record: what exists already?", stateOf: "As of 10 November 2026" });
  expect(english.networks.columns).toEqual(["Part", "Overlap", "Why"]);
});
