import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Findings } from "./findings";
import { decisionExample, findingsExample } from "./findings.fixture";
import { makeRecord, recordFileName } from "./make-record.server";
import type { RecordedDecision } from "./record-document";

const today = "2026-11-23";

/** What has broken documents elsewhere, and what looks like code of ours. */
const nasty = [
  "",
  " ",
  "\n\n",
  "漢字かな交じり文",
  "👩‍🔬🏳️‍🌈👨‍👩‍👧‍👦",
  "\ue000\uf8ff\u{10fffd}",
  "\u0000\u0007\u001b[31m\u007f\u0085",
  "שלום עולם \u202eمرحبا",
  "Z\u0351\u036b\u0343a\u0321\u030al\u0489go",
  "\ud83d allein \udc00",
  "Donaudampfschifffahrtsgesellschaftskapitän".repeat(5),
  "#evil[*x*]",
  '#panic("nein") #include "/etc/passwd"',
  "= Überschrift\n/ Begriff: - Liste + @ziel <marke> $x^2$ `code` // weg /* weg */",
  '"; } \\u{0} \\" </script>',
  "{name, plural, one {x}} <b>'",
];

const anyText = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }));

/** The example with every text a person can have typed, or an import brought, replaced. */
function filledWith(next: () => string): { findings: Findings; decision: RecordedDecision } {
  const example = findingsExample;
  return {
    findings: {
      ...example,
      initiative: next(),
      intention: next(),
      networks: example.networks.map((network) => ({ ...network, name: next(), where: next(), sourceDate: "", parts: network.parts.map((part) => ({ ...part, reasons: [next(), next()] })) })),
      conversations: example.conversations.map((talk) => ({ ...talk, organisation: next(), personRole: next(), agreed: next() })),
      searches: example.searches.map((entry) => ({ ...entry, source: next(), result: next() })),
    },
    decision: { ...decisionExample, decidedBy: next(), parts: decisionExample.parts.map((part) => ({ ...part, network: { name: next() }, reason: next() })) },
  };
}

const isPdf = (file: Buffer) => file.subarray(0, 5).toString("latin1") === "%PDF-";

test.each(nasty.map((text) => [JSON.stringify(text).slice(0, 40), text]))("the record bears %s everywhere", { timeout: 30_000 }, (_, text) => {
  const { findings, decision } = filledWith(() => text);
  expect(isPdf(makeRecord(findings, decision, today))).toBe(true);
});

test("no text makes the record fail", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.infiniteStream(anyText), fc.boolean(), (texts, decided) => {
      const { findings, decision } = filledWith(() => texts.next().value ?? "");
      expect(isPdf(makeRecord(findings, decided ? decision : null, today))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test("the longest reason that fits into the form, without a single blank", { timeout: 30_000 }, () => {
  const long = { ...decisionExample, parts: decisionExample.parts.map((part) => ({ ...part, reason: "Ä".repeat(4000) })) };
  expect(isPdf(makeRecord(findingsExample, long, today))).toBe(true);
});

test("nothing found at all is a record too", () => {
  const empty: Findings = { ...findingsExample, districts: [], neighbours: [], intention: "", plan: { themes: [], goals: [], targetGroups: [], stages: [] }, networks: [], conversations: [], searches: [] };
  expect(isPdf(makeRecord(empty, null, today))).toBe(true);
  expect(isPdf(makeRecord({ ...empty, locale: "en" }, null, today))).toBe(true);
});

test("the file is named in the language of the record", () => {
  expect(recordFileName("de", "mint-an-der-kueste", true)).toBe("protokoll-mint-an-der-kueste.pdf");
  expect(recordFileName("de", "mint-an-der-kueste", false)).toBe("zwischenstand-mint-an-der-kueste.pdf");
  expect(recordFileName("en", "coast", false)).toBe("interim-record-coast.pdf");
});
