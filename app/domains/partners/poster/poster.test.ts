import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stages } from "~/domains/vocabulary";
import { emptyMap, type MapPartner, type MapState, sharedMap } from "../map/map-state";
import { newPartner } from "../new-partner";
import { partnerKinds, partnerStates } from "../partner";
import { paperOf } from "./paper";
import { posterSvg } from "./poster-svg";
import { posterWords } from "./poster-words";
import { escapeXml, textWidth, wrapText } from "./svg-text";

const drawn = (map: MapState) => {
  const shared = sharedMap(map);
  return posterSvg(shared, {}, posterWords("de", "Weser <& Elbe>", shared, "2026-11-23"));
};
const partner = (id: string, more: Partial<MapPartner> = {}): MapPartner => ({ id, ...newPartner({ name: `Name ${id}`, kind: "company", state: "joining" }), ...more });

describe("the poster", () => {
  it("has all lanes, names, states, the legend and the date", () => {
    const svg = drawn({ ...emptyMap, partners: [partner("a"), partner("b", { state: "active", kind: "kita", lane: "chain", stages: ["kita"] })] });
    for (const word of ["Kita", "Grundschule", "Weiterführende Schule", "Berufliche Bildung", "Hochschule", "Arbeitswelt", "Außerschulisch", "Unterstützende Institutionen", "Name a", "Name b", "dabei", "aktiv", "gewünscht (Soll)", "23. November 2026", "Noch niemand", "Weser &lt;&amp; Elbe&gt;"]) {
      expect(svg).toContain(word);
    }
  });

  it("shows nothing internal, whatever the team keeps", () => {
    const secret = { note: "geheim", style: "geheim", mailbox: "geheim@x.example", influence: 3, stake: 3, unreached: true };
    const svg = drawn({
      ...emptyMap,
      partners: [partner("a", secret), partner("b", secret), partner("nein", { ...secret, name: "Wer abgesagt hat", state: "declined" })],
      relations: [{ id: "w", fromId: "a", toId: "b", kind: "instruction", strength: 3, wished: false }],
      coordinatorId: "nein",
    });
    expect(svg).not.toMatch(/geheim|abgesagt|Weisung/);
  });

  it("is well-formed for any text and any map", () => {
    const anyPartner = fc.record({ name: fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), kind: fc.constantFrom(...partnerKinds), state: fc.constantFrom(...partnerStates), stages: fc.subarray([...stages]) });
    fc.assert(
      fc.property(fc.array(anyPartner, { maxLength: 12 }), (partners) => {
        const svg = drawn({ ...emptyMap, partners: partners.map((one, i) => ({ id: `p${i}`, ...newPartner(one) })) });
        expect(svg).not.toMatch(/NaN|undefined/);
        expect([...svg].every((letter) => letter >= " ")).toBe(true);
        expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the proportions of paper", () => {
    for (const count of [0, 3, 80]) {
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawn({ ...emptyMap, partners: Array.from({ length: count }, (_, i) => partner(`p${i}`)) }))!;
      expect(Number(width) / Number(height)).toBeCloseTo(Math.SQRT2, 2);
    }
  });
});

describe("text in a picture", () => {
  it("is broken at words, cut where a word is too long, and ends in dots where it does not fit", () => {
    expect(wrapText("Grundschule am Deich", 100, 10, 2)).toEqual(["Grundschule am", "Deich"]);
    const lines = wrapText("Donaudampfschifffahrtsgesellschaft und noch mehr", 60, 10, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line) * 10).toBeLessThanOrEqual(60);
  });

  it("is escaped, and what XML does not have is left out", () => {
    expect(escapeXml(`<a b="c">&\u0000\uD800'`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&apos;");
  });
});

it("takes A3 for a paper that does not exist", () => {
  expect(paperOf("a1").width).toBe(841);
  expect(paperOf("letter").key).toBe("a3");
});
