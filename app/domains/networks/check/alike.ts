import { certainFrom, doubtfulFrom, nameScore, sameLetters } from "~/domains/names";

interface Place {
  name: string;
  land: string;
  /** AGS; empty: not stated */
  districts: readonly string[];
}

const most = 3;

/** Networks cross the borders of Länder, and entries are filed under one of them: a name so alike is worth a question. */
const acrossLands = 0.9;

/**
 * Which of these are probably what somebody is about to add: names somewhat alike in the same Kreis, alike in the same
 * Land, or nearly the same in another; the likeliest first.
 */
export function probablyTheSame<T extends Place>(find: Place, others: readonly T[]): T[] {
  return others
    .map((other) => ({ other, score: sameLetters(find.name, other.name) ? 1 : nameScore(find.name, other.name), sameDistrict: other.districts.some((ags) => find.districts.includes(ags)) }))
    .filter(({ other, score, sameDistrict }) => score >= (sameDistrict ? doubtfulFrom : other.land === find.land ? certainFrom : acrossLands))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
