import { expect, test } from "vitest";
import { linkedParts, siteTextBlocks } from "./site-text";

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

test("web and mail addresses become links, without the full stop behind them", () => {
  expect(linkedParts("Siehe https://www.beispiel.de/x?y=1. Oder www.beispiel.de, Mail an info@beispiel.de!")).toEqual([
    { text: "Siehe " },
    { text: "https://www.beispiel.de/x?y=1", href: "https://www.beispiel.de/x?y=1" },
    { text: "." },
    { text: " Oder " },
    { text: "www.beispiel.de", href: "https://www.beispiel.de" },
    { text: "," },
    { text: " Mail an " },
    { text: "info@beispiel.de", href: "mailto:info@beispiel.de" },
    { text: "!" },
  ]);
  expect(linkedParts("javascript:alert(1) ohne Adresse")).toEqual([{ text: "javascript:alert(1) ohne Adresse" }]);
});
