import { describe, expect, test } from "vitest";
import { makeRecoveryCodes, readCode } from "./codes.server";

test("ten recovery codes, none twice, without look-alikes", () => {
  const codes = makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
});

describe("a typed code", () => {
  test.each([
    ["123456", { kind: "app", code: "123456" }],
    [" 123 456 ", { kind: "app", code: "123456" }],
    ["ABCDE-23456", { kind: "recovery", code: "abcde-23456" }],
    ["abcde 23456", { kind: "recovery", code: "abcde-23456" }],
    ["abcde23456", { kind: "recovery", code: "abcde-23456" }],
    ["12345", null],
    ["1234567", null],
    ["", null],
    ["١٢٣٤٥٦", null],
  ])("%j", (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });
});
