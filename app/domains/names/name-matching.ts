import { foldedWords } from "./fold";
import { jaroWinkler } from "./jaro-winkler";
import { abbreviations, bodyKinds, capitalAbbreviations, commonWords, dottedForms, legalForms, nearWords, stopWords } from "./name-words";

/**
 * The words of an organisation's name that tell it apart: folded, abbreviations expanded, legal forms and stop words
 * gone. A name of nothing else keeps its plain words.
 */
export function nameWords(name: string): string[] {
  const words = expandedWords(name);
  return words.length > 0 ? words : foldedWords(name);
}

/** `nameWords` as one text: names that differ in legal form, umlauts or abbreviations only become equal. */
export function normalizeName(name: string): string {
  return nameWords(name).join(" ");
}

/** Whether two names are written with the same letters: "MINT-Forum" and "Mintforum" are. */
export function sameLetters(a: string, b: string): boolean {
  const letters = (name: string) => normalizeName(name).replaceAll(" ", "");
  return letters(a) === letters(b);
}

function expandedWords(name: string): string[] {
  const spelled = dottedForms.reduce((text, [form, words]) => text.replace(form, words), name.normalize("NFC"));
  return (spelled.match(/\p{L}+|\p{N}+/gu) ?? []).flatMap((word) => {
    const long = capitalAbbreviations.get(word);
    if (long) return long.split(" ");
    const folded = foldedWords(word).join("");
    if (legalForms.has(folded) || stopWords.has(folded)) return [];
    return (abbreviations.get(folded) ?? folded).split(" ");
  });
}

/** A name taken apart once, so that it can be held against many. */
export interface NameProfile {
  words: readonly { word: string; place: number }[];
  bodies: ReadonlySet<string>;
}

// Fitted on tests/fixtures/name-pairs.json; docs/decisions/0004 has the figures and what was tried beside them.
/** Weight of words behind "in" and in brackets: a campus or a kind of school there is often left out. */
const weightAfterIn = 0.3;
const weightInBrackets = 0.2;
/** Words less alike than this (Jaro-Winkler) are different words. */
const leastAlike = 0.92;
/** How much the better and the worse covered name count. One is often a short form of the other. */
const powerOfBetter = 0.7;
const powerOfWorse = 0.4;
/** Factor where the names say that the bodies are of different kind. */
const otherBody = 0.6;
/** How strongly a pair suffers when one of its names has a better match elsewhere. */
const rivalry = 1;

/** Takes a name apart for comparing. */
export function nameProfile(name: string): NameProfile {
  const words: { word: string; place: number }[] = [];
  const add = (text: string, place: number) => expandedWords(text).forEach((word) => words.push({ word, place }));
  const bare = name.replace(/\(([^()]*)\)/g, (_, inside: string) => (add(inside, weightInBrackets), " "));
  const [, body = bare, tail = ""] = /^(.+?)\s+in\s+(\p{Lu}.*)$/u.exec(bare) ?? [];
  add(tail, weightAfterIn);
  const main = expandedWords(body);
  main.forEach((word) => words.push({ word, place: 1 }));
  if (words.length === 0) nameWords(name).forEach((word) => words.push({ word, place: 1 }));
  return { words, bodies: new Set(main.flatMap((word) => bodyKinds.filter(([form]) => form.test(word)).map(([, kind]) => kind))) };
}

/** How much a word tells, 0..1. */
type WordWeight = (word: string) => number;
export const weightAlone: WordWeight = (word) => commonWords.get(word) ?? 1;

/** How likely two names mean the same organisation, 0..1, by the names alone. Symmetric; 1 for names that only differ in spelling. */
export function nameScore(a: string, b: string): number {
  return profileScore(nameProfile(a), nameProfile(b));
}

/** `nameScore` of names already taken apart; `weight` says how much a word tells (default: by what is common in names). */
export function profileScore(a: NameProfile, b: NameProfile, weight: WordWeight = weightAlone): number {
  const [ofA, ofB] = coverage(a, b, weight);
  if (ofA === 0) return 0;
  const score = Math.max(ofA, ofB) ** powerOfBetter * Math.min(ofA, ofB) ** powerOfWorse;
  const otherKind = a.bodies.size > 0 && b.bodies.size > 0 && ![...a.bodies].some((body) => b.bodies.has(body));
  return otherKind ? score * otherBody : score;
}

/** Share of each name's words, by weight, that the other has too. */
function coverage(a: NameProfile, b: NameProfile, weight: WordWeight): [ofA: number, ofB: number] {
  const bestOfB = b.words.map(() => 0);
  const bestOfA = a.words.map(({ word }) =>
    b.words.reduce((best, other, j) => {
      const likeness = wordLikeness(word, other.word);
      if (likeness > bestOfB[j]!) bestOfB[j] = likeness;
      return Math.max(best, likeness);
    }, 0),
  );
  return [coveredShare(a, bestOfA, weight), coveredShare(b, bestOfB, weight)];
}

function coveredShare({ words }: NameProfile, best: readonly number[], weight: WordWeight): number {
  let found = 0;
  let all = 0;
  words.forEach(({ word, place }, i) => {
    const counts = weight(word) * place;
    all += counts;
    found += counts * best[i]!;
  });
  return all === 0 ? 0 : found / all;
}

const near = new Map<string, Map<string, number>>();
for (const [a, b, likeness] of nearWords) {
  near.set(a, (near.get(a) ?? new Map()).set(b, likeness));
  near.set(b, (near.get(b) ?? new Map()).set(a, likeness));
}
const shortest = 4;

/** Words that mean nearly the same, however they are written. */
export function nearTo(word: string): Iterable<string> {
  return near.get(word)?.keys() ?? [];
}

/** The share of a name's words, by weight, that another must have for this score at least. */
export function leastCovered(score: number): number {
  return score ** (1 / powerOfWorse);
}

/** How alike two words are, 0..1; 0 below what counts. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const known = near.get(a)?.get(b);
  if (known !== undefined) return known;
  if (a.length < shortest || b.length < shortest) return 0;
  // The measure is dear: words of other beginning or length are not worth it (below this length it cannot be reached).
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 0.6 * Math.max(a.length, b.length)) return 0;
  const likeness = jaroWinkler(a, b);
  return likeness >= leastAlike ? likeness : 0;
}

export interface NameCandidates {
  /** Place in the left list. */
  left: number;
  /** At most five, best first; only names that share something. */
  candidates: { right: number; score: number }[];
}

const mostCandidates = 5;

/**
 * The best matches of each left name among the right names. Beside the names themselves it takes into account how rare
 * each word is in both lists, and that a name with a better match elsewhere is less likely meant.
 */
export function matchNames(left: readonly string[], right: readonly string[]): NameCandidates[] {
  const ours = left.map(nameProfile);
  const theirs = right.map(nameProfile);
  const weight = rarity([...ours, ...theirs]);
  const scores = ours.map((a) => theirs.map((b) => profileScore(a, b, weight)));
  const bestOfRight = theirs.map((_, j) => scores.reduce((best, row) => Math.max(best, row[j]!), 0));
  return scores.map((row, i) => {
    const bestOfLeft = row.reduce((best, score) => Math.max(best, score), 0);
    const candidates = row.flatMap((score, j) =>
      score > 0 ? [{ right: j, score: score * ((score / bestOfLeft) * (score / bestOfRight[j]!)) ** rivalry }] : [],
    );
    return { left: i, candidates: candidates.sort((a, b) => b.score - a.score || a.right - b.right).slice(0, mostCandidates) };
  });
}

/** Inverse document frequency over all names (0..1), times what the word tells anyway. */
function rarity(profiles: readonly NameProfile[]): WordWeight {
  const names = new Map<string, number>();
  for (const { words } of profiles) {
    for (const word of new Set(words.map(({ word }) => word))) names.set(word, (names.get(word) ?? 0) + 1);
  }
  const scale = Math.log(profiles.length + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of names) weights.set(word, (weightAlone(word) * Math.log((profiles.length + 1) / count)) / scale);
  return (word) => weights.get(word) ?? 0;
}
