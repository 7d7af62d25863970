import { describe, expect, it } from "vitest";
import { pathCommand, pathCommandSchema, type PathCommandInput } from "./command-form";

const read = (form: Record<string, unknown>) => pathCommandSchema("2026-11-23").safeParse(form);
const command = (form: Record<string, unknown>) => pathCommand(read(form).data as PathCommandInput);

describe("pathCommand", () => {
  it("reads commands on steps and acts of the path", () => {
    expect(command({ intent: "STEP.SET_ASIDE", step: "support", text: " Nach der Wahl. " })).toEqual({ type: "STEP.SET_ASIDE", step: "support", reason: "Nach der Wahl." });
    expect(command({ intent: "FOUND", foundedOn: "01.10.2026" })).toEqual({ type: "FOUND", foundedOn: "2026-10-01" });
    expect(command({ intent: "REVIEW_YEAR", year: "2027" })).toEqual({ type: "REVIEW_YEAR", year: 2027 });
    expect(command({ intent: "ENTER_EXISTING", foundedYear: "" })).toEqual({ type: "ENTER_EXISTING" });
    expect(command({ intent: "ENTER_EXISTING", foundedYear: "2014" })).toEqual({ type: "ENTER_EXISTING", foundedYear: 2014 });
    expect(command({ intent: "STEP.REOPEN", step: "founding" })).toEqual({ type: "STEP.REOPEN", step: "founding", reason: "" });
  });

  it("founds nothing tomorrow, and in no year that is none", () => {
    expect(read({ intent: "FOUND", foundedOn: "2026-11-24" }).success).toBe(false);
    expect(read({ intent: "ENTER_EXISTING", foundedYear: "2027" }).success).toBe(false);
    expect(read({ intent: "REVIEW_YEAR", year: "bald" }).success).toBe(false);
    expect(read({ intent: "STEP.CLOSE", step: "nirgends" }).success).toBe(false);
  });

  it("is no command where an act is sent as a step", () => {
    expect(command({ intent: "STEP.CLOSE", step: "founding" })).toBeNull();
  });
});
