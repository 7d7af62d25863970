import { describe, expect, it } from "vitest";
import { MACHINE_VERSION } from "./journey";
import { initialValue } from "./run";
import { checkStoredValue, migrateValue } from "./stored-value";

describe("checkStoredValue", () => {
  it("takes what the machine itself made", () => {
    expect(checkStoredValue(initialValue()).ok).toBe(true);
  });

  it.each([
    [{ ...initialValue(), decision: "pondering" }, 'journey.decision: unknown state "pondering"'],
    [{ ...initialValue(), decision: { open: {} } }, 'journey.decision: a state is expected, found {"open":{}}'],
    [{ ...initialValue(), approach: { impulse: "open" } }, 'journey.approach: region "check" is missing'],
    [{ ...initialValue(), legacy: "open" }, 'journey: unknown region "legacy"'],
    [{ ...initialValue(), approach: { impulse: "open", check: "setAside" } }, 'journey.approach.check: unknown state "setAside"'],
    [{ ...initialValue(), joining: "toString" }, 'journey.joining: unknown state "toString"'],
    ["open", 'journey: regions are expected, found "open"'],
    [null, "journey: regions are expected, found null"],
    [undefined, "journey: regions are expected, found undefined"],
  ])("says what is wrong with %j", (value, problem) => {
    expect(checkStoredValue(value)).toEqual({ ok: false, problem });
  });
});

describe("migrateValue", () => {
  const table = { 1: (value: unknown) => ({ ...(value as object), decision: "open" }) };

  it("takes a value of the present version as it is", () => {
    expect(migrateValue(MACHINE_VERSION, initialValue())).toEqual({ ok: true, value: initialValue() });
  });

  it("brings an earlier value up to date step by step", () => {
    expect(migrateValue(1, { ...initialValue(), decision: "pondering" }, table, 2)).toEqual({ ok: true, value: initialValue() });
  });

  it("refuses a version it does not know, in both directions", () => {
    expect(migrateValue(1, initialValue(), {}, 2)).toEqual({ ok: false, problem: "no migration from version 1 of the machine" });
    expect(migrateValue(3, initialValue(), table, 2)).toMatchObject({ ok: false });
  });

  it("still checks what a migration made", () => {
    expect(migrateValue(1, { surplus: true }, table, 2)).toMatchObject({ ok: false });
  });
});
