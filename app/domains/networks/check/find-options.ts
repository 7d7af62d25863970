import { districtByAgs, districtLabel, districtsOfLand, labelOf, lands, neighboursOf } from "~/domains/districts";

/** Kreise and Länder that a find is likely to name: the area, what lies next to it, and the rest of its Länder. */
export function findOptions(own: readonly string[], chosen: readonly string[] = []) {
  const nearby = [...new Set([...own, ...neighboursOf(own), ...chosen])];
  const landsOfArea = [...new Set(own.map((ags) => districtByAgs(ags)?.land ?? ""))];
  const elsewhere = lands.filter(({ code }) => landsOfArea.includes(code)).flatMap(({ code }) => districtsOfLand(code)).filter(({ ags }) => !nearby.includes(ags));
  return {
    lands: lands.map(({ code, name }) => ({ value: code, label: name })),
    districts: [...nearby.map((ags) => ({ value: ags, label: labelOf(ags) })), ...elsewhere.map((district) => ({ value: district.ags, label: districtLabel(district) }))],
    land: landsOfArea[0] ?? "",
  };
}
