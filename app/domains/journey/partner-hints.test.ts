import { describe, expect, it } from "vitest";
import { neutralFacts, type Facts } from "@machines/facts";
import { initialValue, send } from "@machines/run";
import type { PartnerWarning } from "./partner-hints";
import { partnerPlace, partnerSentence, partnerWords } from "./partner-hints";
import { pathView } from "./path-view";
import { stepView } from "./step-view";

const few: PartnerWarning = { code: "sectorsFew", missing: ["science", "economy", "school"] };
const both: PartnerWarning = { code: "usualSideMissing", sides: ["company", "authority"] };
const kita: PartnerWarning = { code: "stagesOpen", stages: ["kita"] };
const two: PartnerWarning = { code: "stagesOpen", stages: ["arbeit", "kita"] };

describe("hints of winning partners", () => {
  it("count and name in both languages", () => {
    expect(partnerSentence("de", few)).toContain("Von vier Seiten ist erst eine dabei; es fehlen: Hochschule und Forschung, Wirtschaft und Schule und Kita.");
    expect(partnerSentence("en", { ...few, missing: ["science", "school"] })).toContain("Only 2 of four sides take part so far; missing: universities and research and schools and Kitas.");
    expect(partnerSentence("de", { code: "usualSideMissing", sides: ["authority"] })).toContain("keine Kommune oder Behörde");
    expect(partnerSentence("de", two)).toBe("Auf 2 Stufen der Bildungskette ist noch niemand dabei: Kita und Arbeitswelt.");
    for (const locale of ["de", "en"] as const) for (const warning of [few, both, kita, two]) expect(partnerWords(locale, warning)).not.toMatch(/[{}]|undefined/);
  });

  it("lead to the findings, and a single stage to the map", () => {
    expect([few, both, two].map((warning) => partnerPlace("de", warning).path)).toEqual(Array(3).fill("/partner?ansicht=erkenntnisse"));
    expect(partnerPlace("de", kita).path).toBe("/partner?ansicht=karte&zeige=stageEmpty.kita");
  });
});

describe("where they stand", () => {
  const facts: Facts = { ...neutralFacts, areaDistricts: ["03352"], searchEntries: 1, partnersKnown: 3, partnersTakingPart: 2, stagesCovered: ["arbeit", "beruf"], stagesOpen: ["kita"], sectorsTakingPart: ["municipality", "economy"], companiesTakingPart: 1 };
  const decided = send(initialValue(), { type: "DECIDE", outcomes: ["found"] }, facts);
  const value = decided.allowed ? decided.value : initialValue();
  const journey = { value, facts, latest: {}, questions: [] };
  const line = (at: Facts) => pathView({ ...journey, facts: at }, { locale: "de" }).lines.find(({ step }) => step === "partners");

  it("on the path under what is missing, in a few words, and with the next step in sentences", () => {
    expect(line(facts)).toMatchObject({ lack: "", hints: [{ words: "drei von vier Seiten" }, { words: "jemand auf einer Bildungsstufe", path: "/partner?ansicht=karte&zeige=stageEmpty.kita" }] });
    const { next } = pathView(journey, { locale: "de" });
    expect(next.step).toBe("partners");
    expect(next.hints.map(({ text }) => text)[1]).toContain("Auf einer Stufe der Bildungskette ist noch niemand dabei: Kita.");
    expect(line({ ...facts, stagesOpen: [], sectorsTakingPart: ["municipality", "economy", "school"] })).toMatchObject({ lack: "nichts", hints: [] });
    expect(line({ ...facts, partnersTakingPart: 0 })).toMatchObject({ lack: "Partner, die dabei sind", hints: [] });
  });

  it("at the step, beside how many stages are covered", () => {
    const view = stepView(journey, "partners", { locale: "de", rights: { canEdit: true, canReview: false }, today: "2026-11-23" });
    expect(view.warnings).toHaveLength(2);
    expect(view.told).toContain("Besetzt sind 2 der 3 Stufen");
  });
});
