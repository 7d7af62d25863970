import { describe, expect, it } from "vitest";
import type { Command } from "@machines/events";
import { neutralFacts } from "@machines/facts";
import { initialValue, send } from "@machines/run";
import { stateOf } from "@machines/states";
import { anchorName } from "./anchor-name";
import { anchorPath, readAnchor } from "./anchors";
import { questionsOf } from "./questions";

const talk = { kind: "conversation" as const, id: "4711", label: "Bildungsbüro" };
const ask = (question: string, anchor?: typeof talk): Command => ({ type: "STEP.ASK", step: "check", question, ...(anchor && { anchor }) });
const answer: Command = { type: "STEP.ANSWER", step: "check", answer: "Beides im Januar." };

/** The questions after these commands, by the machine itself. */
function after(...commands: Command[]) {
  let value = initialValue();
  const events = commands.map((event, index) => {
    const before = stateOf(value, "check");
    const sent = send(value, event, { ...neutralFacts, hasAdviser: true });
    if (!sent.allowed) throw new Error(`${event.type} is refused`);
    value = sent.value;
    const to = stateOf(value, "check");
    const text = "question" in event ? event.question : "answer" in event ? event.answer : "";
    const anchor = "anchor" in event ? (event.anchor ?? null) : null;
    return { seq: index + 2, type: event.type, step: "check" as const, text, anchor, changes: before === to ? [] : [{ step: "check" as const, to }], actorName: "Sabine Kurz", at: new Date(0) };
  });
  return { state: stateOf(value, "check"), questions: questionsOf(value, events).map(({ text, anchor, answer: given }) => ({ text, anchor, answer: given?.text ?? null })) };
}

const begun: Command[] = [{ type: "STEP.START", step: "check" }, { type: "STEP.SUBMIT", step: "check" }];

describe("questions of the adviser", () => {
  it("are several at different entries, and one answer answers them all", () => {
    const asked = after(...begun, ask("Wer war dabei?", talk), ask("Und sonst?"));
    expect(asked).toEqual({
      state: "question",
      questions: [
        { text: "Wer war dabei?", anchor: talk, answer: null },
        { text: "Und sonst?", anchor: null, answer: null },
      ],
    });
    const answered = after(...begun, ask("Wer war dabei?", talk), ask("Und sonst?"), answer);
    expect(answered.state).toBe("submitted");
    expect(answered.questions.map((question) => question.answer)).toEqual(["Beides im Januar.", "Beides im Januar."]);
  });

  it("make room for the next round, and end with the round", () => {
    expect(after(...begun, ask("Erste"), answer, ask("Zweite")).questions).toEqual([{ text: "Zweite", anchor: null, answer: null }]);
    expect(after(...begun, ask("Erste"), { type: "STEP.WITHDRAW", step: "check" }, { type: "STEP.SUBMIT", step: "check" }).questions).toEqual([]);
  });

  it("are also asked about what the team has closed itself", () => {
    const value = { ...initialValue(), approach: { impulse: "open" as const, check: "closedByTeam" as const } };
    expect(send(value, ask("Warum so?", talk), neutralFacts)).toMatchObject({ allowed: true, value: { approach: { check: "question" } } });
  });
});

describe("anchors", () => {
  it("are read from a form, named and found again", () => {
    expect(readAnchor("conversation:4711")).toEqual({ kind: "conversation", id: "4711" });
    expect(["", "conversation:", "secret:4711", ":4711", "toString:1"].map(readAnchor)).toEqual([null, null, null, null, null]);
    expect(anchorName("en", talk)).toBe("Conversation with Bildungsbüro");
    expect(anchorName("de", { kind: "impulse", id: "whyHere", label: "" })).toContain("Impuls, „");
    expect(anchorPath({ kind: "impulse", id: "whyHere" }, "building")).toBe("/impuls#frage-impulse-whyHere");
    expect(anchorPath({ kind: "partner", id: "4711" }, "orienting")).toBe("/impuls#frage-partner-4711");
    expect(anchorPath({ kind: "partner", id: "4711" }, "building")).toBe("/partner/4711#frage-partner-4711");
  });
});
