import { expect, it } from "vitest";
import { notExamined } from "./not-examined";

it("labels what the adviser wrote, and has one sentence where nothing was written", () => {
  expect(notExamined("de", "die Satzung")).toBe("Nicht geprüft: die Satzung");
  const standard = "Rechtliche und steuerliche Fragen wurden nicht geprüft.";
  expect(notExamined("de", "")).toBe(standard);
  expect(notExamined("en", standard)).toBe("Questions of law and tax were not examined.");
});
