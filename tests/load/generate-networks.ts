import { districts, neighboursOf, type District } from "~/domains/districts";
import { normalizeName } from "~/domains/names";
import { goals, importedNetworkKinds, stages, targetGroups, themes } from "~/domains/vocabulary";
import type { Prisma } from "~/platform/db.server";

export interface GeneratedNetwork {
  network: Prisma.NetworkCreateManyInput & { id: string };
  districts: string[];
}

/** The same numbers from 0 to below 1 at every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const forms = ["MINT-Region", "MINT-Cluster", "zdi-Netzwerk", "Bildungsregion", "Fachkräftebündnis", "Schülerforschungsverbund", "MINT-Netz"];
const places = districts.map(({ name }) => name);
const organisations = [
  "Volkshochschule", "Industrie- und Handelskammer", "Handwerkskammer", "Kreishandwerkerschaft", "Hochschule", "Gymnasium am Markt", "Oberschule",
  "Agentur für Arbeit", "Kreissparkasse", "Stadtwerke", "Technikmuseum", "Schülerforschungszentrum", "Bürgerstiftung", "Landkreis", "Wirtschaftsförderung", "Jugendtechnikschule",
];

/**
 * Networks as the directory holds them, only many: spread over all Kreise, one to five neighbouring Kreise each, some
 * for a whole Land, some without any Kreis, with up to twelve partners. The same ones at every run.
 */
export function generateNetworks(count: number, random = seededRandom(1)): GeneratedNetwork[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: below(most + 1) }, () => one(list)))];

  return Array.from({ length: count }, (_, index) => {
    const home: District = one(districts);
    const chance = random();
    const landWide = chance < 0.02;
    const stated = landWide || chance > 0.95 ? [] : [home.ags, ...some(neighboursOf([home.ags]), 4)];
    const name = `${one(forms)} ${home.name} ${index}`;
    const partners = Array.from({ length: below(13) }, () => `${one(organisations)} ${random() < 0.7 ? home.name : one(places)}`);
    return {
      districts: stated,
      network: {
        id: `generated-${index}`,
        slug: `generated-${index}`,
        name,
        normalizedName: normalizeName(name),
        kind: one(importedNetworkKinds),
        land: home.land,
        landWide,
        coordinatingBody: `${one(organisations)} ${home.name}`,
        goals: ["Akteure vernetzen", "Angebote sichtbar machen"],
        targetGroups: ["Schülerinnen und Schüler", "Lehrkräfte"],
        partners: [...new Set(partners)],
        sourceDate: `2026-0${1 + below(9)}`,
        state: "published",
        themeKeys: some(themes, 5),
        goalKeys: some(goals, 6),
        targetGroupKeys: some(targetGroups, 5),
        stageKeys: some(stages, 3),
      },
    };
  });
}

/** The organisations a plan names: some of them are found again among the networks' partners. */
export const plannedPartners = ["Volkshochschule Stade", "Industrie- und Handelskammer Stade", "Hochschule Cuxhaven", "Kreissparkasse Stade", "Technikmuseum Cuxhaven", "Bürgerstiftung Rotenburg", "Wirtschaftsförderung Rotenburg", "Oberschule Harsefeld", "Airbus Stade", "Jugendtechnikschule Cuxhaven"];
