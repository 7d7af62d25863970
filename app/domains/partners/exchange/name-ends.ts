import { certainFrom, doubtfulFrom, fold, NameIndex, nameProfile, type NameProfile, normalizeName, profileScore } from "~/domains/names";
import type { MapPartner } from "../map/map-state";
import { endOfLines, type PlannedRow } from "./plan-partner-import";

/** One side of a relation that is read in: "p:" and the id of a partner of the map, or "z:" and the line that becomes one. */
export type End = `p:${string}` | `z:${number}`;

interface Named {
  name: string;
  end: End;
}

/** Who may be meant by a name. `end` where that is clear; else `candidates`, best first, and the one that is proposed, if any. */
export type NameAnswer = { end: End } | { end: null; candidates: Named[]; proposed: End | null };

const mostCandidates = 5;

/**
 * Finds the partners that names in a table of relations mean: those of the map, and those the rows of the same import
 * become. The same spelling counts as clear where only one is spelt so; anything alike is asked about, because a name
 * alone is never certain.
 */
export function nameFinder(plan: readonly PlannedRow[], partners: readonly MapPartner[]): (name: string) => NameAnswer {
  const ends = endOfLines(plan);
  const named: Named[] = [
    ...partners.map(({ id, name }): Named => ({ name, end: `p:${id}` })),
    ...plan.flatMap(({ line, name }): Named[] => {
      const end = ends.get(line);
      return end && name !== "" ? [{ name, end }] : [];
    }),
  ];
  const spelt = group(named, ({ name }) => fold(name).replace(/\s+/g, " ").trim());
  const alike = group(named, ({ name }) => normalizeName(name));
  const index = new NameIndex(doubtfulFrom);
  let profiles: { profile: NameProfile; one: Named }[] | undefined;
  const known = new Map<string, NameAnswer>();
  const find = (name: string): NameAnswer => {
    for (const same of [spelt.get(fold(name).replace(/\s+/g, " ").trim()), alike.get(normalizeName(name))]) {
      const one = distinct(same ?? []);
      if (one.length === 1) return { end: one[0]!.end };
      if (one.length > 1) return { end: null, candidates: one.slice(0, mostCandidates), proposed: null };
    }
    if (!profiles) {
      profiles = named.map((one) => ({ profile: nameProfile(one.name), one }));
      for (const { profile } of profiles) index.add(profile);
    }
    const own = nameProfile(name);
    const scored = index.candidates(own).map((at) => profiles![at]!).map(({ profile, one }) => ({ one, score: profileScore(own, profile) })).filter(({ score }) => score >= doubtfulFrom);
    scored.sort((a, b) => b.score - a.score);
    const candidates = distinct(scored.map(({ one }) => one));
    const good = distinct(scored.filter(({ score }) => score >= certainFrom).map(({ one }) => one));
    return { end: null, candidates: candidates.slice(0, mostCandidates), proposed: good.length === 1 ? good[0]!.end : null };
  };
  return (name) => {
    const answer = known.get(name) ?? find(name);
    known.set(name, answer);
    return answer;
  };
}

function group(list: readonly Named[], keyOf: (one: Named) => string): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of list) {
    const key = keyOf(one);
    const there = groups.get(key);
    if (there) there.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function distinct(list: readonly Named[]): Named[] {
  const seen = new Set<End>();
  return list.filter(({ end }) => !seen.has(end) && seen.add(end));
}
