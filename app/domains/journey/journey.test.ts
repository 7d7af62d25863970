import { describe, expect, it } from "vitest";
import { neutralFacts, type Facts } from "@machines/facts";
import { initialValue, possibleCommands, send } from "@machines/run";
import type { Command } from "@machines/events";
import { steps } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { lackOf, missingOf } from "./missing";
import { nextThing } from "./next-thing";
import { drawnMap, toneOf } from "./path-stations";
import { rightFor, stepCommand } from "./schema";
import { blockerSentence, lackSentence, nextSentence, warningSentence } from "./sentences";

const ready: Facts = { ...neutralFacts, impulseStarted: true, areaDistricts: ["03352"], searchEntries: 1, hasAdviser: true };

function after(facts: Facts, ...commands: Command[]): JourneyValue {
  return commands.reduce((value, command) => {
    const sent = send(value, command, facts);
    if (!sent.allowed) throw new Error(`${command.type}: ${JSON.stringify(sent.blockers)}`);
    return sent.value;
  }, initialValue());
}

const found: Command = { type: "DECIDE", outcomes: ["found"] };

describe("nextThing", () => {
  const orienting: [Partial<Facts>, string][] = [
    [{ impulseMissing: ["whyHere"] }, "beginImpulse"],
    [{ impulseMissing: ["whyHere"], impulseStarted: true }, "completeImpulse"],
    [{}, "chooseArea"],
    [{ areaDistricts: ["03352"] }, "recordSearch"],
    [{ areaDistricts: ["03352"], searchEntries: 1, highOverlapOpen: ["n"] }, "talkToNetworks"],
    [{ areaDistricts: ["03352"], searchEntries: 1 }, "decide"],
  ];
  it.each(orienting)("before the decision, with %j: %s", (facts, reason) => {
    expect(nextThing(initialValue(), { ...neutralFacts, ...facts }).reason).toBe(reason);
  });

  it("puts a question of the adviser before everything else", () => {
    const value = after(ready, found, { type: "STEP.START", step: "coordination" }, { type: "STEP.ASK", step: "coordination", question: "Wer?" });
    expect(nextThing(value, ready)).toMatchObject({ step: "coordination", reason: "answerQuestion", path: "/koordination" });
  });

  it("goes on with what was begun, then with what is open, then founds", () => {
    const begun = after(ready, found, { type: "STEP.START", step: "support" });
    expect(nextThing(begun, ready)).toMatchObject({ step: "support", reason: "continueStep" });
    expect(nextThing(after(ready, found), ready)).toMatchObject({ step: "partners", reason: "beginStep" });
    const tracks = ["partners", "vision", "agreement", "coordination", "financing"] as const;
    const rest = tracks.map((step): Command => ({ type: "STEP.CLOSE", step }));
    const aside: Command = { type: "STEP.SET_ASIDE", step: "support", reason: "Nach der Wahl." };
    expect(nextThing(after(ready, found, ...rest, aside), ready).reason).toBe("found");
    const submitted = after(ready, found, ...rest, { type: "STEP.START", step: "support" }, { type: "STEP.SUBMIT", step: "support" });
    expect(nextThing(submitted, ready)).toMatchObject({ reason: "waitForAdviser", count: 1 });
  });

  it("leads through the joining branch to its end", () => {
    const joining = after(ready, { type: "DECIDE", outcomes: ["join"] });
    const done = { ...ready, joiningContribution: true, handedOver: true };
    expect(nextThing(joining, ready).reason).toBe("describeContribution");
    expect(nextThing(joining, { ...done, handedOver: false }).reason).toBe("handOverFindings");
    expect(nextThing(joining, done).reason).toBe("closeJoining");
    const closed = send(joining, { type: "STEP.CLOSE", step: "joining" }, done);
    expect(closed.allowed && nextThing(closed.value, done).reason).toBe("joined");
  });

  it("comes back every year", () => {
    const region = after(ready, { type: "ENTER_EXISTING" });
    expect(nextThing(region, ready).reason).toBe("beginReview");
    expect(nextThing(after(ready, { type: "ENTER_EXISTING" }, { type: "REVIEW_YEAR", year: 2027 }), ready).reason).toBe("continueReview");
  });

  it("has a sentence in both languages for every case it can name", () => {
    for (const count of [0, 1, 3]) {
      for (const [facts] of orienting) {
        const thing = { ...nextThing(initialValue(), { ...neutralFacts, ...facts }), count };
        for (const locale of ["de", "en"] as const) expect(nextSentence(locale, thing).why).not.toMatch(/[{}]|next\./);
      }
    }
  });
});

describe("missingOf", () => {
  it("lists what the gate waits for, and nothing once it is passed", () => {
    const facts = { ...neutralFacts, areaDistricts: ["03352"], highOverlapOpen: ["a", "b"] };
    expect(missingOf("check", initialValue(), facts)).toEqual([{ code: "searchRecordMissing" }, { code: "conversationsMissing", count: 2 }]);
    expect(missingOf("check", after(ready, found), facts)).toEqual([]);
  });

  it("says nothing of steps that are not up yet", () => {
    expect(missingOf("coordination", initialValue(), neutralFacts)).toEqual([]);
    expect(missingOf("coordination", after(ready, found), neutralFacts)).toEqual([{ code: "coordinatorMissing" }]);
  });
});

describe("lackOf", () => {
  const building = after(ready, found);

  it("names what is missing, also of a step that was closed without it", () => {
    expect(lackOf("coordination", building, ready)).toEqual({ code: "missing", missing: [{ code: "coordinatorMissing" }] });
    const closed = after(ready, found, { type: "STEP.START", step: "coordination" }, { type: "STEP.CLOSE", step: "coordination" });
    expect(lackOf("coordination", closed, { ...ready, coordinatorNamed: false })).toEqual({ code: "closedWithout", missing: [{ code: "coordinatorMissing" }] });
    expect(lackOf("coordination", closed, { ...ready, coordinatorNamed: true })).toEqual({ code: "nothing" });
  });

  it("says why nothing can be named", () => {
    expect(lackOf("vision", building, ready)).toEqual({ code: "notRecorded" });
    expect(lackOf("coordination", initialValue(), neutralFacts)).toEqual({ code: "notYet" });
    expect(lackOf("financing", after(ready, found, { type: "STEP.SET_ASIDE", step: "financing", reason: "Später." }), ready)).toEqual({ code: "aside" });
    for (const locale of ["de", "en"] as const) expect(lackSentence(locale, lackOf("vision", building, ready))).not.toMatch(/lack|–/);
  });

  it("offers to close an impulse that has everything, and asks for it first", () => {
    const full = { ...ready, impulseStarted: true, impulseMissing: [] };
    const working = after(full, { type: "STEP.START", step: "impulse" });
    expect(lackOf("impulse", working, full)).toEqual({ code: "ready" });
    expect(nextThing(working, full)).toMatchObject({ step: "impulse", reason: "closeImpulse", path: "/impuls#stand" });
    expect(nextThing(after(full, { type: "STEP.START", step: "impulse" }, { type: "STEP.CLOSE", step: "impulse" }), full).reason).toBe("decide");
  });
});

describe("drawnMap", () => {
  it("shows the branch that was not taken as ahead, and tracks at work as such", () => {
    const value = after(ready, found, { type: "STEP.START", step: "vision" }, { type: "STEP.CLOSE", step: "partners" });
    const { links } = drawnMap(value);
    const toneOfLink = (from: string, to: string) => links.find((link) => link.from === from && link.to === to)?.tone;
    expect(toneOf(value, "joining")).toBe("ahead");
    expect(toneOfLink("decision", "joining")).toBe("ahead");
    expect(toneOfLink("check", "decision")).toBe("done");
    expect(toneOfLink("agreement", "founding")).toBe("working");
    expect(toneOfLink("partners", "founding")).toBe("done");
    expect(toneOfLink("support", "founding")).toBe("ahead");
  });
});

describe("possibleCommands", () => {
  it("offers for every step in every phase only what the machine would take, or says why not", () => {
    for (const value of [initialValue(), after(ready, found), after(ready, { type: "DECIDE", outcomes: ["join"] })]) {
      for (const step of steps) for (const { blockers } of possibleCommands(value, step, ready)) expect(blockers).not.toContainEqual({ code: "notInThisState" });
    }
    expect(possibleCommands(initialValue(), "check", neutralFacts)).toContainEqual({
      type: "STEP.CLOSE",
      blockers: [{ code: "areaMissing" }, { code: "searchRecordMissing" }],
    });
    expect(possibleCommands(initialValue(), "partners", ready)).toEqual([]);
    expect(possibleCommands(initialValue(), "decision", ready).map(({ type }) => type)).toEqual(["DECIDE", "ENTER_EXISTING"]);
    expect(possibleCommands(after(ready, found), "founding", ready)).toEqual([{ type: "FOUND", blockers: [] }]);
  });

  it("leaves no step of the building phase a dead end", () => {
    for (const step of ["partners", "vision", "agreement", "coordination", "financing", "support"] as const) {
      const types = possibleCommands(after(ready, found), step, neutralFacts).filter(({ blockers }) => blockers.length === 0);
      expect(types.map(({ type }) => type)).toEqual(expect.arrayContaining(["STEP.CLOSE", "STEP.SET_ASIDE"]));
    }
  });
});

describe("commands from forms", () => {
  it("puts the text where the command wants it", () => {
    expect(stepCommand({ intent: "STEP.ASK", step: "check", text: "Wer?" })).toEqual({ type: "STEP.ASK", step: "check", question: "Wer?" });
    expect(stepCommand({ intent: "STEP.REOPEN", step: "decision", text: "" })).toEqual({ type: "STEP.REOPEN", step: "decision", reason: "" });
    expect(stepCommand({ intent: "STEP.CLOSE", step: "founding", text: "" })).toBeNull();
  });

  it("keeps the adviser's commands for the adviser", () => {
    expect([rightFor({ type: "STEP.DISCUSS" }), rightFor({ type: "STEP.CLOSE" })]).toEqual(["review.write", "initiative.edit"]);
  });
});

describe("sentences", () => {
  it("count in both languages", () => {
    expect(blockerSentence("de", { code: "conversationsMissing", networks: ["a"] })).toContain("Mit einem Netzwerk");
    expect(blockerSentence("en", { code: "conversationsMissing", networks: ["a", "b"] })).toContain("2 networks");
    expect(warningSentence("de", { code: "startUpGrantEnds", endsOn: "2028-06-30" })).toContain("30. Juni 2028");
    expect(warningSentence("de", { code: "impulseNotFromRegion", willing: 0 })).toContain("Noch keine Organisation");
  });
});
