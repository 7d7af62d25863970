import { describe, expect, test } from "vitest";
import { emptyMap, newPartner, sharedMap } from "~/domains/partners";
import { posterPdf } from "~/domains/partners/poster/poster-files.server";
import { posterSvg } from "~/domains/partners/poster/poster-svg";
import { posterWords } from "~/domains/partners/poster/poster-words";
import { papers } from "~/domains/partners/poster/paper";
import { lookIntoPdf } from "./look-into";

const map = sharedMap({
  ...emptyMap,
  partners: [
    { id: "a", ...newPartner({ name: "Grundschule am Deich", kind: "primary_school", state: "joining", note: "nur für uns" }) },
    { id: "b", ...newPartner({ name: "Firma 日本 ☂ GmbH", kind: "company", state: "active" }) },
    { id: "c", ...newPartner({ name: "Abgesagt AG", kind: "company", state: "declined" }) },
  ],
});
const words = posterWords("de", "MINT an der Küste", map, "2026-11-23");

describe.each(papers)("poster on $key", (paper) => {
  const pdf = lookIntoPdf(posterPdf(posterSvg(map, {}, words), paper, { title: words.title, description: words.subtitle, language: "de" }));

  test("is one page of that size with the text of all lanes", () => {
    expect(pdf.pages).toHaveLength(1);
    const [width = 0, height = 0] = (pdf.info["Page size"] ?? "").match(/[\d.]+/g)?.map(Number) ?? [];
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([paper.width, paper.height]);
    for (const lane of ["Kita", "Grundschule", "Weiterführende Schule", "Berufliche Bildung", "Hochschule", "Arbeitswelt", "Außerschulisch", "Unterstützende Institutionen"]) expect(pdf.text).toContain(lane);
    expect(pdf.text).toContain("Grundschule am Deich");
  });

  test("shows nothing internal and has its fonts with it", () => {
    expect(pdf.text).not.toMatch(/nur für uns|Abgesagt/);
    expect(pdf.fonts.length).toBeGreaterThan(1);
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(pdf.fonts.every(({ name }) => /Atkinson|Bricolage/.test(name ?? ""))).toBe(true);
  });
});
