import { describe, expect, it } from "vitest";
import { addressed, addressing, breaksConfirmation, confirmationState, followUpTiming, isDocumented, objectionStands, parseCounterpart, type GateConversation } from "./conversation";

const talk = (more: Partial<GateConversation> = {}): GateConversation => ({ networkId: "n", kind: "talk", heldOn: "2026-11-02", agreed: "Wir treffen uns wieder.", outcome: "", objection: null, ...more });
const attempt = (more: Partial<GateConversation> = {}): GateConversation => ({ networkId: "n", kind: "attempt", heldOn: "2026-11-02", agreed: "", outcome: "", objection: null, ...more });

describe("a network has been spoken to", () => {
  it("with one documented talk", () => {
    expect(addressed("n", [talk()])).toBe(true);
    expect(addressed("n", [talk({ agreed: "", outcome: "open" })])).toBe(true);
  });

  it("not with a talk of which nothing is written down", () => {
    expect(addressed("n", [talk({ agreed: "  \n" })])).toBe(false);
    expect(addressed("n", [talk({ agreed: "" }), talk({ agreed: "" })])).toBe(false);
  });

  it("with attempts on two days, not with one, nor with two on the same day", () => {
    expect(addressed("n", [attempt()])).toBe(false);
    expect(addressed("n", [attempt(), attempt()])).toBe(false);
    expect(addressed("n", [attempt(), attempt({ heldOn: "2026-11-03" })])).toBe(true);
    expect(addressing("n", [attempt(), attempt(), attempt({ heldOn: "2026-11-03" })]).attempts).toBe(2);
  });

  it("says the newest objection that stands, which does not close the gate again", () => {
    const older = { on: "2026-11-03", text: "Nein.", askedAgain: false };
    const newer = { on: "2026-11-09", text: "Das war anders.", askedAgain: false };
    expect(addressing("n", [talk({ objection: older }), talk({ objection: newer }), talk()])).toMatchObject({ addressed: true, objection: newer });
    expect(addressing("n", [talk(), talk({ networkId: "other", objection: older })]).objection).toBeNull();
  });

  it("a talk that reached nobody is no talk", () => {
    expect(isDocumented(talk({ agreed: "", outcome: "not_reached" }))).toBe(false);
  });

  it("an empty talk does not fill up a single attempt", () => {
    expect(addressed("n", [attempt(), talk({ agreed: "" })])).toBe(false);
  });

  it("talks with others do not count", () => {
    expect(addressed("n", [talk({ networkId: "other" }), talk({ networkId: null }), attempt(), attempt({ networkId: "other" })])).toBe(false);
    expect(addressed("n", [])).toBe(false);
  });

  it("says the numbers", () => {
    expect(addressing("n", [talk(), talk({ agreed: "" }), attempt()])).toEqual({ talks: 1, attempts: 1, addressed: true, objection: null });
  });
});

describe("a confirmation", () => {
  const text = { kind: "talk" as const, organisation: "zdi-Netzwerk", heldOn: "2026-11-02", agreed: "Gemeinsamer Termin" };

  it("holds for the same text only", () => {
    expect(breaksConfirmation(text, { ...text })).toBe(false);
    for (const change of [{ organisation: "A" }, { heldOn: "2026-11-03" }, { agreed: "Kein Termin" }, { kind: "attempt" as const }]) {
      expect(breaksConfirmation(text, { ...text, ...change })).toBe(true);
    }
  });

  const none = { linkOut: false, askedAt: null, expiresAt: null, confirmedAt: null, disputedAt: null, changedSince: false };
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));

  it("is asked for until the link expires", () => {
    expect(confirmationState(none, at(1))).toBe("none");
    const asked = { ...none, linkOut: true, askedAt: at(1), expiresAt: at(20) };
    expect(confirmationState(asked, at(2))).toBe("asked");
    expect(confirmationState(asked, at(20))).toBe("expired");
    expect(confirmationState({ ...asked, linkOut: false }, at(2))).toBe("none");
  });

  it("is not asked for a text that became another one since", () => {
    const changed = { ...none, linkOut: true, askedAt: at(1), expiresAt: at(20), changedSince: true };
    expect(confirmationState(changed, at(2))).toBe("changed");
    expect(confirmationState(changed, at(20))).toBe("expired");
    expect(confirmationState({ ...changed, disputedAt: at(2) }, at(3))).toBe("disputed");
  });

  it("takes an objection back, being asked again does not", () => {
    expect(objectionStands({ confirmedAt: null, disputedAt: at(2) })).toBe(true);
    expect(objectionStands({ confirmedAt: at(3), disputedAt: at(2) })).toBe(false);
    expect(objectionStands({ confirmedAt: null, disputedAt: null })).toBe(false);
  });

  it("an objection stands until the other side is asked again", () => {
    const disputed = { ...none, linkOut: true, askedAt: at(1), expiresAt: at(28), disputedAt: at(3) };
    expect(confirmationState(disputed, at(4))).toBe("disputed");
    expect(confirmationState({ ...disputed, askedAt: at(5) }, at(6))).toBe("asked");
    expect(confirmationState({ ...disputed, confirmedAt: at(6) }, at(7))).toBe("confirmed");
  });
});

it("a follow-up is overdue from the day after", () => {
  expect(followUpTiming("2026-11-22", "2026-11-23")).toBe("overdue");
  expect(followUpTiming("2026-11-23", "2026-11-23")).toBe("today");
  expect(followUpTiming("2026-12-01", "2026-11-23")).toBe("later");
});

it("knows whom the form means", () => {
  expect(parseCounterpart("network:3f0c-1")).toEqual({ type: "network", id: "3f0c-1" });
  expect(parseCounterpart("partner:x")).toEqual({ type: "partner", id: "x" });
  expect(parseCounterpart("other")).toEqual({ type: "other" });
  for (const text of ["", "network:", "network:a b", "school:1", "network:1\nx"]) expect(parseCounterpart(text)).toBeNull();
});
