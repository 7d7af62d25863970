import { expect, test } from "vitest";
import { siteTextBlocks } from "./site-text";

test("an empty line parts paragraphs, a line with # is a heading", () => {
  expect(siteTextBlocks("# Anbieter\nMusterkreis\nHauptstraße 1\n\n\nTelefon 1\r\n\r\n## Kontakt\r\nMail")).toEqual([
    { kind: "heading", text: "Anbieter" },
    { kind: "paragraph", lines: ["Musterkreis", "Hauptstraße 1"] },
    { kind: "paragraph", lines: ["Telefon 1"] },
    { kind: "heading", text: "Kontakt" },
    { kind: "paragraph", lines: ["Mail"] },
  ]);
});

test("nothing written gives no blocks", () => {
  expect(siteTextBlocks(" \n\n ")).toEqual([]);
});
