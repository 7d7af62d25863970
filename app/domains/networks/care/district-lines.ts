import { districtByAgs, districtLabel, districts, findDistricts, labelOf, repairAgs } from "~/domains/districts";

/** Kreise as lines of a text field: "Landkreis Cuxhaven". */
export function districtLines(ags: readonly string[]): string {
  return ags.map(labelOf).join("\n");
}

/**
 * Kreise from lines (or commas): by AGS, by the full label, or by a name that only one Kreis has.
 * @returns `unknown`: what names no Kreis, or more than one
 */
export function readDistrictLines(text: string): { ags: string[]; unknown: string[] } {
  const ags = new Set<string>();
  const unknown: string[] = [];
  for (const entry of text.split(/[\n,;]/).map((part) => part.trim()).filter(Boolean)) {
    const found = oneDistrict(entry);
    if (found) ags.add(found);
    else unknown.push(entry);
  }
  return { ags: [...ags], unknown };
}

function oneDistrict(entry: string): string | null {
  if (/^\d+$/.test(entry)) {
    const repaired = repairAgs(entry);
    return "ags" in repaired && districtByAgs(repaired.ags) ? repaired.ags : null;
  }
  const lower = entry.toLocaleLowerCase("de");
  const same = districts.filter((district) => [districtLabel(district), labelOf(district.ags)].some((label) => label.toLocaleLowerCase("de") === lower));
  if (same.length === 1) return same[0]!.ags;
  const found = findDistricts(entry);
  const exact = found.filter(({ name }) => name.toLocaleLowerCase("de") === lower);
  const sure = exact.length > 0 ? exact : found;
  return sure.length === 1 ? sure[0]!.ags : null;
}
