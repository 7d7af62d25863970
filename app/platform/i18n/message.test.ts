import { describe, expect, it } from "vitest";
import { formatMessage, parseMessage, type MessageValues } from "./message";

const say = (text: string, values?: MessageValues, locale = "de") => formatMessage(parseMessage(text), locale, values);

describe("messages", () => {
  it("put values in", () => {
    expect(say("Hallo {name}, {count, number} neu", { name: "{x}", count: 1234 })).toBe("Hallo {x}, 1.234 neu");
  });

  it("choose the plural, an exact number first", () => {
    const text = "{count, plural, =0 {keins} one {# Netz} other {# Netze von {of, number}}}";
    expect([0, 1, 12345].map((count) => say(text, { count, of: 3 }))).toEqual(["keins", "1 Netz", "12.345 Netze von 3"]);
  });

  it("choose by a word", () => {
    expect(["a", "b"].map((kind) => say("{kind, select, a {eins} other {viele}}", { kind }))).toEqual(["eins", "viele"]);
  });

  it("keep apostrophes and quoted braces", () => {
    expect(say("the server's log, it''s '{name}'")).toBe("the server's log, it's {name}");
  });

  it.each(["{name", "name}", "{name, date}", "{count, plural, one {x}}", "{count, plural, one x other {y}}"])("refuse %s", (text) => {
    expect(() => parseMessage(text)).toThrow(SyntaxError);
  });

  it("refuse a missing value and a number that is none", () => {
    expect(() => say("{name}")).toThrow(RangeError);
    expect(() => say("{count, number}", { count: "3" })).toThrow(RangeError);
  });
});
