import { compareDistricts, districtByAgs, districtLabel, districtsOfLand, lands, neighboursOf, type District } from "~/domains/districts";

interface Option {
  value: string;
  label: string;
}

/** Choices of a Kreis, nearest first: the area, its neighbours, then all others by Land. */
export interface DistrictOptions {
  area: Option[];
  neighbours: Option[];
  others: { land: string; options: Option[] }[];
}

/** The Kreise a partner may sit in, seen from an area (AGS). Every Kreis occurs once. */
export function partnerDistrictOptions(area: readonly string[]): DistrictOptions {
  const near = neighboursOf(area);
  const listed = new Set([...area, ...near]);
  return {
    area: optionsOf(known(area)),
    neighbours: optionsOf(known(near)),
    others: lands
      .map(({ code, name }) => ({ land: name, options: optionsOf(districtsOfLand(code).filter(({ ags }) => !listed.has(ags))) }))
      .filter(({ options }) => options.length > 0),
  };
}

function known(keys: readonly string[]): District[] {
  return keys.flatMap((ags) => districtByAgs(ags) ?? []);
}

function optionsOf(list: District[]): Option[] {
  return [...list].sort(compareDistricts).map((district) => ({ value: district.ags, label: districtLabel(district) }));
}
