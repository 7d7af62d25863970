import { nameScore } from "~/domains/names";

interface Candidate {
  id: string;
  name: string;
  land: string;
  districts: readonly { ags: string }[];
}

/** An entry that may be the same, and what speaks for it. */
export interface Double {
  id: string;
  /** likeness of the names, 0..1 */
  score: number;
  /** they work in the same Kreis */
  sameDistrict: boolean;
}

/** Names less alike than this are only shown where the Kreise meet. */
const alike = 0.6;
const alikeNearby = 0.35;
const most = 5;

/** Which entries may be the same network as this one, the likeliest first. A common Kreis counts, another Land speaks against it. */
export function likelyDoubles(entry: Candidate, others: readonly Candidate[]): Double[] {
  const own = new Set(entry.districts.map(({ ags }) => ags));
  return others
    .map((other) => {
      const sameDistrict = other.districts.some(({ ags }) => own.has(ags));
      return { id: other.id, score: nameScore(entry.name, other.name), sameDistrict, sameLand: other.land === entry.land };
    })
    .filter(({ score, sameDistrict, sameLand }) => score >= (sameDistrict ? alikeNearby : sameLand ? alike : 0.9))
    .sort((a, b) => Number(b.sameDistrict) * 0.25 + b.score - (Number(a.sameDistrict) * 0.25 + a.score))
    .slice(0, most)
    .map(({ id, score, sameDistrict }) => ({ id, score, sameDistrict }));
}
