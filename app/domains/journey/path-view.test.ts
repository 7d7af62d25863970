import { describe, expect, it } from "vitest";
import { neutralFacts } from "@machines/facts";
import { initialValue } from "@machines/run";
import type { JourneyValue } from "@machines/stored-value";
import { pathView, progressOf, stateWord } from "./path-view";
import type { AskedQuestion } from "./questions";
import { maySend } from "./schema";
import { stepView } from "./step-view";

const value: JourneyValue = {
  approach: { impulse: "discussed", check: "closedByTeam" },
  decision: "building",
  joining: "open",
  building: { partners: "working", coordination: "question", financing: "open", support: "setAside", goals: { vision: "submitted", agreement: "open" } },
  carrying: { founding: "ahead", annualReview: "open" },
};
const facts = { ...neutralFacts, areaDistricts: ["03352"], searchEntries: 1, hasAdviser: true, partnersTakingPart: 3, startUpGrantEndsOn: "2028-06-30", decision: { outcomes: ["found" as const], networks: [] } };
const at = new Date("2026-11-23T10:00:00Z");
const asked = { seq: 9, type: "STEP.ASK", step: "coordination" as const, text: "Wer springt ein?", anchor: null, year: null, changes: [], actorName: "Sabine Kurz", at, machineVersion: 1 };
const question: AskedQuestion = { seq: 9, step: asked.step, text: asked.text, by: asked.actorName, at, anchor: null, gone: false, answer: null };
const questions = [question];
const view = (hidden: string[] = []) => pathView({ value, facts, latest: { coordination: asked }, questions }, { locale: "de", hidden, now: at });
const rights = { canEdit: true, canReview: false };
const of = (step: Parameters<typeof stepView>[1], some: Partial<typeof rights> = {}) => stepView({ value, facts, latest: { coordination: asked }, questions }, step, { locale: "de", rights: { ...rights, ...some }, today: "2026-11-23" });

describe("pathView", () => {
  it("counts the stations of this path only", () => {
    expect(progressOf(initialValue())).toEqual({ done: 0, total: 11 });
    expect(progressOf(value)).toEqual({ done: 3, total: 11 });
    expect(progressOf({ ...value, decision: "joining", joining: "closedByTeam" })).toEqual({ done: 4, total: 4 });
    expect(progressOf(value, ["support", "impulse"])).toEqual({ done: 3, total: 10 });
  });

  it("names the adviser's question, the facts at the stations, and the end of the grant whatever is hidden", () => {
    const shown = view(["financing"]);
    expect(shown.next).toMatchObject({ step: "coordination", path: "/koordination", title: "Frage Ihrer Beratung: Wer springt ein?" });
    expect(shown.lines.find(({ step }) => step === "partners")?.note).toBe("in Arbeit · 3 dabei");
    expect(shown.lines.some(({ step }) => step === "financing")).toBe(false);
    expect(shown.map.stations.some(({ step }) => step === "financing")).toBe(false);
    expect(shown.hidden).toBe(1);
    expect(shown.countdown).toEqual(["Die Anschubförderung endet am 30. Juni 2028."]);
  });

  it("leads to the entry that one question is about, and to the step where there are several", () => {
    const anchor = { kind: "conversation" as const, id: "4711", label: "Bildungsbüro" };
    const next = (...asked: AskedQuestion[]) => pathView({ value, facts, latest: {}, questions: asked }, { locale: "de", now: at }).next;
    const anchored = { ...question, anchor };
    const page = pathView({ value, facts, latest: {}, questions: [anchored] }, { locale: "de", now: at });
    expect(page.next.path).toBe("/bestand/gespraeche/4711#frage-conversation-4711");
    expect(page.lines.find(({ step }) => step === "coordination")?.questions[0]?.about).toEqual({ name: "Gespräch mit Bildungsbüro", path: page.next.path });
    expect(next(anchored, question)).toMatchObject({ path: "/koordination" });
    expect(next({ ...anchored, gone: true })).toMatchObject({ path: "/koordination", title: "Frage Ihrer Beratung: Wer springt ein?" });
  });

  it("tells what comes later from what is not part of this path", () => {
    expect(stateWord("de", value, "joining")).toBe("nicht vorgesehen");
    expect(stateWord("de", value, "annualReview")).toBe("kommt später");
    expect(stateWord("de", initialValue(), "joining")).toBe("je nach Entscheidung");
  });
});

describe("stepView", () => {
  it("offers the team what is the team's, and the adviser what is the adviser's", () => {
    expect(of("partners").actions.map(({ type }) => type)).toEqual(["STEP.SUBMIT", "STEP.CLOSE", "STEP.SET_ASIDE"]);
    expect(of("partners", { canEdit: false, canReview: true }).actions.map(({ type }) => type)).toEqual(["STEP.DISCUSS", "STEP.ASK"]);
    expect(of("partners", { canEdit: false }).actions).toEqual([]);
  });

  it("shows the question with the answer as the first thing to do", () => {
    expect(of("coordination")).toMatchObject({ questions: [{ text: "Wer springt ein?", by: "Sabine Kurz", about: null }], primary: "STEP.ANSWER" });
  });

  it("says why asking for feedback is not possible without an adviser", () => {
    const alone = stepView({ value, facts: { ...facts, hasAdviser: false }, latest: {}, questions: [] }, "partners", { locale: "de", rights, today: "2026-11-23" });
    expect(alone.actions[0]).toMatchObject({ type: "STEP.SUBMIT", blockers: ["Ihrer Initiative ist noch keine Beratung zugeordnet. Sie können den Schritt im Team abschließen."] });
    expect(alone.primary).toBe("STEP.CLOSE");
  });

  it("lets the adviser take back what was recorded or asked, and nothing else of the team's", () => {
    const adviser = { canEdit: false, canReview: true };
    expect(maySend({ type: "STEP.REOPEN" }, "discussed", adviser)).toBe(true);
    expect(maySend({ type: "STEP.REOPEN" }, "closedByTeam", adviser)).toBe(false);
    expect(maySend({ type: "STEP.WITHDRAW" }, "question", adviser)).toBe(true);
    expect(maySend({ type: "STEP.WITHDRAW" }, "submitted", adviser)).toBe(false);
    expect(maySend({ type: "STEP.DISCUSS" }, "working", { canEdit: true, canReview: false })).toBe(false);
    expect(of("coordination", adviser)).toMatchObject({ asAdviser: true, actions: expect.arrayContaining([expect.objectContaining({ type: "STEP.WITHDRAW", blockers: [] })]) as unknown });
  });

  it("lets a team whose adviser is gone close what waits", () => {
    const alone = { ...facts, hasAdviser: false };
    const asked = { value, facts: alone, latest: {}, questions: [] };
    const view = stepView(asked, "coordination", { locale: "de", rights, today: "2026-11-23" });
    expect(view.forNobody).toContain("keine Beratung zugeordnet");
    expect(view.primary).toBe("STEP.CLOSE");
    expect(of("coordination").forNobody).toBeNull();
    expect(pathView(asked, { locale: "de" }).lines.find(({ step }) => step === "coordination")).toMatchObject({ forNobody: true });
  });

  it("names the marks of a region, and never blocks the founding by them", () => {
    const founding = of("founding");
    expect(founding.marks).toEqual([
      { mark: "structure", there: false },
      { mark: "area", there: true },
      { mark: "goals", there: false },
      { mark: "beyond", there: true },
    ]);
    expect(founding.actions).toMatchObject([{ type: "FOUND", blockers: [] }]);
    expect(of("annualReview")).toMatchObject({ notYet: "Dieser Schritt beginnt nach der Gründung.", actions: [] });
  });
});
