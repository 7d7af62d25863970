import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printable, printableText } from "./printable";

/** As if the fonts had printable ASCII and a few letters only. */
const has = (codePoint: number) => (codePoint >= 0x20 && codePoint < 0x7f) || "äöüßÄÖÜé".includes(String.fromCodePoint(codePoint));

test.each([
  ["stays as it is", "Grüße aus #Stade [*fett*] $x$", "Grüße aus #Stade [*fett*] $x$"],
  ["keeps line breaks, not carriage returns", "eins\r\nzwei", "eins\nzwei"],
  ["makes every blank a plain one", "a\tb\u00a0c\u2009d\u2028e\u3000f", "a b c d e f"],
  ["joins letter and mark where there is one character for both", "Gru\u0308n", "Grün"],
  ["drops marks that stand alone", "x\u20ddy\u0335z", "xyz"],
  ["shows a question mark for what the fonts lack", "漢字 и ש", "?? ? ?"],
  ["shows the plain form where the fonts have that", "ạş②ﬁＨ½", "as2fiH?"],
  ["makes every dash a hyphen that the fonts lack", "a\u2011b\u2014c", "a-b-c"],
  ["drops what chooses the look of an emoji", "a☕\ufe0fb", "a?b"],
  ["drops joiners inside of emoji", "👩\u200d🔬", "??"],
  ["drops controls, soft hyphens and marks of direction", "a\u0000b\u0007c\u00add\u202ee\ufeff", "abcde"],
  ["drops private use and unassigned characters", "a\ue000b\u{f0000}c\uffff\u{e01ef}", "abc"],
  ["mends halves of surrogate pairs", "a\ud83db\udc00", "a?b?"],
  ["stays empty", "", ""],
])("%s", (_, text, expected) => {
  expect(printableText(text, has)).toBe(expected);
});

test("nothing is left but known characters and line breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect([...printableText(text, has)].filter((character) => character !== "\n" && !has(character.codePointAt(0) ?? 0))).toEqual([]);
    }),
  );
});

test("a second pass changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = printableText(text, has);
      expect(printableText(once, has)).toBe(once);
    }),
  );
});

test("every text in a tree, and nothing else", () => {
  expect(printable({ a: "漢", list: ["\u0000x", { b: 1, c: null, d: true, e: undefined }] }, has)).toEqual({ a: "?", list: ["x", { b: 1, c: null, d: true, e: undefined }] });
});
