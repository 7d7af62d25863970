import { certainFrom, doubtfulFrom, nameScore, sameLetters } from "~/domains/names";

interface Place {
  name: string;
  land: string;
  /** AGS; empty: not stated */
  districts: readonly string[];
}

const most = 3;

/** Which of these are probably what somebody is about to add: names alike in the same Land, or somewhat alike in the same Kreis; the likeliest first. */
export function probablyTheSame<T extends Place>(find: Place, others: readonly T[]): T[] {
  return others
    .map((other) => ({ other, score: sameLetters(find.name, other.name) ? 1 : nameScore(find.name, other.name), sameDistrict: other.districts.some((ags) => find.districts.includes(ags)) }))
    .filter(({ other, score, sameDistrict }) => score >= (sameDistrict ? doubtfulFrom : certainFrom) && (sameDistrict || other.land === find.land))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
