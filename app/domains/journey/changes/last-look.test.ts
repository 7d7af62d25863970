import { describe, expect, it } from "vitest";
import { lastLook } from "./last-look";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const event = (seq: number, type: string, step: "impulse" | "check" = "impulse") => ({ seq, type, step, actorName: type === "STEP.SUBMIT" ? "Lena" : "Berta", at: at(seq), changes: [] });

describe("lastLook", () => {
  it("is nothing before anybody was asked", () => {
    expect(lastLook("impulse", "working", [event(1, "STEP.START")])).toBeNull();
    expect(lastLook("impulse", "submitted", [event(1, "STEP.SUBMIT", "check")])).toBeNull();
  });

  it("is the request while it is the first one, and not once it was withdrawn", () => {
    const events = [event(1, "STEP.START"), event(2, "STEP.SUBMIT")];
    expect(lastLook("impulse", "submitted", events)).toEqual({ kind: "submitted", seq: 2, by: "Lena", at: at(2) });
    expect(lastLook("impulse", "working", [...events, event(3, "STEP.WITHDRAW")])).toBeNull();
  });

  it("is what the adviser did last, whatever the team did since", () => {
    const asked = [event(1, "STEP.SUBMIT"), event(2, "STEP.ASK"), event(3, "STEP.ANSWER")];
    expect(lastLook("impulse", "submitted", asked)).toMatchObject({ kind: "asked", seq: 2, by: "Berta" });
    const discussed = [...asked, event(4, "STEP.DISCUSS"), event(5, "STEP.REOPEN"), event(6, "STEP.SUBMIT")];
    expect(lastLook("impulse", "submitted", discussed)).toMatchObject({ kind: "discussed", seq: 4 });
  });
});
