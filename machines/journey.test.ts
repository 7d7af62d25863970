import { describe, expect, it } from "vitest";
import { neutralFacts } from "./facts";
import { everything, openFacts, walk, type Seen } from "./journey-walk.fixture";
import { isAvailable } from "./rules";
import { blockersOf, initialValue, send } from "./run";
import { phaseOf, stateOf } from "./states";
import { checkStoredValue, type JourneyValue } from "./stored-value";
import { steps } from "./steps";

function after(...events: Parameters<typeof send>[1][]): JourneyValue {
  return events.reduce((value, event) => {
    const sent = send(value, event, openFacts);
    if (!sent.allowed) throw new Error(`${event.type} refused: ${JSON.stringify(sent.blockers)}`);
    return sent.value;
  }, initialValue());
}

describe("model walk", () => {
  const seen: Seen = { states: new Set(), transitions: new Set() };

  it.each(steps)("finds a reason for every refusal and a valid state after every event: %s", (step) => {
    walk(step, seen, (from, event, sent) => {
      if (!sent.allowed) {
        expect(sent.blockers, `${event.type} in ${JSON.stringify(from)}`).not.toEqual([]);
        return;
      }
      expect(checkStoredValue(sent.value).ok).toBe(true);
    });
  }, 60_000);

  it("visited every state and every transition", () => {
    const all = everything();
    expect([...all.states].filter((state) => !seen.states.has(state)), "states never visited").toEqual([]);
    expect([...all.transitions].filter((name) => !seen.transitions.has(name)), "transitions never taken").toEqual([]);
  });
});

describe("the gate", () => {
  it("names everything that is missing before the decision", () => {
    const facts = { ...neutralFacts, highOverlapOpen: ["n1", "n2"] };
    expect(blockersOf(initialValue(), { type: "DECIDE", outcomes: ["found"] }, facts)).toEqual([
      { code: "areaMissing" },
      { code: "searchRecordMissing" },
      { code: "conversationsMissing", networks: ["n1", "n2"] },
    ]);
  });

  it("closes the check with the decision, and leaves a question of the adviser standing", () => {
    expect(after({ type: "DECIDE", outcomes: ["found"] }).approach.check).toBe("closedByTeam");
    const asked = after(
      { type: "STEP.START", step: "check" },
      { type: "STEP.ASK", step: "check", question: "Und das Nachbarnetzwerk?" },
      { type: "DECIDE", outcomes: ["found"] },
    );
    expect(asked.approach.check).toBe("question");
    expect(asked.decision).toBe("building");
  });

  it("cannot be passed by a talk with the adviser, nor set aside", () => {
    const working = after({ type: "STEP.START", step: "check" });
    expect(blockersOf(working, { type: "STEP.DISCUSS", step: "check" }, neutralFacts)).not.toEqual([]);
    expect(blockersOf(working, { type: "STEP.SET_ASIDE", step: "check", reason: "Keine Zeit." }, openFacts)).toEqual([
      { code: "notInThisState" },
    ]);
  });
});

describe("the decision", () => {
  it("opens the joining branch, the building phase or both", () => {
    expect(phaseOf(after({ type: "DECIDE", outcomes: ["join"] }))).toBe("joining");
    expect(phaseOf(after({ type: "DECIDE", outcomes: ["common_roof"] }))).toBe("building");
    const both = after({ type: "DECIDE", outcomes: ["join", "division"] });
    expect([isAvailable("joining", both), isAvailable("partners", both)]).toEqual([true, true]);
  });

  it("loses nothing when it is opened again", () => {
    const value = after(
      { type: "DECIDE", outcomes: ["found"] },
      { type: "STEP.START", step: "partners" },
      { type: "STEP.CLOSE", step: "support" },
      { type: "STEP.REOPEN", step: "decision" },
    );
    expect(phaseOf(value)).toBe("orienting");
    expect(blockersOf(value, { type: "STEP.CLOSE", step: "partners" }, openFacts)).toEqual([{ code: "notDecidedYet" }]);
    expect([stateOf(value, "partners"), stateOf(value, "support")]).toEqual(["working", "closedByTeam"]);
  });

  it("stays closed under a founded region", () => {
    const value = after({ type: "DECIDE", outcomes: ["found"] }, { type: "FOUND", foundedOn: "2027-03-01" });
    expect(blockersOf(value, { type: "STEP.REOPEN", step: "decision" }, openFacts)).toEqual([{ code: "alreadyFounded" }]);
  });

  it("ends the joining branch only when contribution and findings are handed over", () => {
    const value = after({ type: "DECIDE", outcomes: ["join"] });
    expect(blockersOf(value, { type: "STEP.CLOSE", step: "joining" }, { ...openFacts, handedOver: false })).toEqual([
      { code: "handOverMissing" },
    ]);
    const closed = send(value, { type: "STEP.CLOSE", step: "joining" }, openFacts);
    expect(closed.allowed && phaseOf(closed.value)).toBe("joined");
  });
});

describe("founding and after", () => {
  it("is never blocked by what is not there yet", () => {
    const value = after({ type: "DECIDE", outcomes: ["found"] });
    expect(blockersOf(value, { type: "FOUND", foundedOn: "2027-03-01" }, neutralFacts)).toEqual([]);
  });

  it("goes round every year, once a year", () => {
    const value = after({ type: "ENTER_EXISTING" }, { type: "REVIEW_YEAR", year: 2026 }, { type: "STEP.CLOSE", step: "annualReview" });
    expect(phaseOf(value)).toBe("carrying");
    const facts = { ...openFacts, lastReviewYear: 2026 };
    expect(blockersOf(value, { type: "REVIEW_YEAR", year: 2026 }, facts)).toEqual([{ code: "yearAlreadyReviewed" }]);
    const next = send(value, { type: "REVIEW_YEAR", year: 2027 }, facts);
    expect(next.allowed && stateOf(next.value, "annualReview")).toBe("working");
  });
});

describe("what is told to whom", () => {
  it("names step and reason, and does nothing itself", () => {
    const working = after({ type: "STEP.START", step: "impulse" });
    const sent = send(working, { type: "STEP.SUBMIT", step: "impulse" }, openFacts);
    expect(sent.allowed && sent.notifications).toEqual([{ type: "notifyAdviser", params: { step: "impulse", reason: "submitted" } }]);
  });

  it("settles after one word of a change", () => {
    const facts = { ...openFacts, impulseStarted: true, basisChanged: ["check" as const] };
    const closed = after({ type: "STEP.CLOSE", step: "check" });
    const sent = send(closed, { type: "FACTS_CHANGED" }, facts);
    if (!sent.allowed) throw new Error("refused");
    expect(sent.value.approach).toEqual({ impulse: "working", check: "working" });
    expect(send(sent.value, { type: "FACTS_CHANGED" }, { ...facts, basisChanged: [] })).toMatchObject({ changed: false, notifications: [] });
  });

  it("tells the team when a finished step goes back to work by itself", () => {
    const closed = after({ type: "STEP.CLOSE", step: "impulse" });
    const sent = send(closed, { type: "FACTS_CHANGED" }, { ...openFacts, basisChanged: ["impulse"] });
    expect(sent).toMatchObject({
      changed: true,
      value: { approach: { impulse: "working" } },
      notifications: [{ type: "notifyTeam", params: { step: "impulse", reason: "basisChanged" } }],
    });
  });
});
