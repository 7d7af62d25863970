import { describe, expect, it } from "vitest";
import { initialValue } from "@machines/run";
import { daysSince, dotsOf, idleOf, pendingOf, portfolioAddress, portfolioQuery } from "./portfolio";

const looksOf = (value: ReturnType<typeof initialValue>) => Object.fromEntries(dotsOf(value).map(({ step, look }) => [step, look]));

describe("dotsOf", () => {
  const begun = initialValue();
  begun.approach = { impulse: "discussed", check: "submitted" };

  it("has a sign for every step of the way to a region, and none for the branch not taken", () => {
    expect(looksOf(begun)).toMatchObject({ impulse: "done", check: "waiting", decision: "open", vision: "ahead", founding: "ahead" });
    expect(looksOf(begun)).not.toHaveProperty("joining");
  });

  it("tells closed by the team from discussed, and a question from work", () => {
    const value = initialValue();
    value.approach = { impulse: "closedByTeam", check: "closedByTeam" };
    value.decision = "building";
    value.building.partners = "question";
    value.building.support = "setAside";
    value.building.financing = "working";
    expect(looksOf(value)).toMatchObject({ impulse: "own", decision: "done", partners: "question", support: "aside", financing: "working" });
  });

  it("ends with the joining where the group joins a network", () => {
    const value = initialValue();
    value.decision = "joining";
    expect(dotsOf(value).map(({ step }) => step)).toEqual(["impulse", "check", "decision", "joining"]);
  });
});

describe("pendingOf", () => {
  it("puts the adviser's turn first", () => {
    const value = initialValue();
    value.approach = { impulse: "question", check: "submitted" };
    expect(pendingOf(value, {})).toEqual([
      { step: "check", turn: "adviser", since: null },
      { step: "impulse", turn: "team", since: null },
    ]);
  });

  it("puts what waits longest first, whatever its place on the path", () => {
    const value = initialValue();
    value.approach = { impulse: "submitted", check: "submitted" };
    const [day1, day5] = [new Date("2026-11-01"), new Date("2026-11-05")];
    expect(pendingOf(value, { impulse: day5, check: day1 })).toMatchObject([{ step: "check", since: day1 }, { step: "impulse" }]);
  });
});

describe("idleOf", () => {
  it("tells not begun from at work", () => {
    const value = initialValue();
    expect(idleOf(value)).toEqual({ kind: "notBegun" });
    value.approach.check = "working";
    expect(idleOf(value)).toEqual({ kind: "working", steps: ["check"] });
    value.approach = { impulse: "discussed", check: "discussed" };
    expect(idleOf(value)).toEqual({ kind: "quiet" });
  });
});

describe("the address", () => {
  it("carries the query there and back", () => {
    const query = { q: "Küste & Meer", filter: "quiet", sort: "nameDown", phase: "building", land: "NI", page: 3 } as const;
    expect(portfolioQuery(new URL(portfolioAddress(query), "http://x").searchParams)).toEqual(query);
    expect(portfolioAddress({ q: "", filter: "all", sort: "waiting", phase: null, land: null, page: 1 })).toBe("/beratung");
    expect(portfolioQuery(new URLSearchParams({ ansicht: "still" })).sort).toBe("silence");
  });

  it("is forgiven what cannot be", () => {
    const query = portfolioQuery(new URLSearchParams({ q: "a\u0000b", ansicht: "x", sortierung: "__proto__", seite: "-1", phase: "x", land: "x" }));
    expect(query).toEqual({ q: "a b", filter: "all", sort: "waiting", phase: null, land: null, page: 1 });
  });
});

describe("daysSince", () => {
  it("counts whole days, never below zero", () => {
    const now = new Date("2026-11-23T12:00:00Z");
    expect(daysSince(new Date("2026-11-14T11:00:00Z"), now)).toBe(9);
    expect(daysSince(new Date("2026-11-23T13:00:00Z"), now)).toBe(0);
  });
});
