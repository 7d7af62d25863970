import { leastCovered, nearTo, type NameProfile, weightAlone, wordLikeness } from "./name-matching";

/**
 * Names to hold one against, found by their words: comparing each of thousands with each other takes minutes. Leaves
 * out only those that cannot reach `least`.
 * @param least score from which a name is of interest (`doubtfulFrom`)
 */
export class NameIndex {
  /** Places of the names that have a word. */
  readonly #having = new Map<string, number[]>();
  /** Words that count as alike, the word itself among them. */
  readonly #alike = new Map<string, Map<string, number>>();
  readonly #byLetter = new Map<string, string[]>();
  readonly #leastCovered: number;
  #size = 0;

  constructor(least: number) {
    this.#leastCovered = leastCovered(least);
  }

  /** Adds a name; returns its place, counted from 0. */
  add({ words }: NameProfile): number {
    const place = this.#size++;
    for (const word of new Set(words.map(({ word }) => word))) {
      this.#learn(word);
      const having = this.#having.get(word);
      if (having) having.push(place);
      else this.#having.set(word, [place]);
    }
    return place;
  }

  /** Places of the names that may score enough, in the order they were added. */
  candidates({ words }: NameProfile): number[] {
    const covered = new Map<number, number>();
    let all = 0;
    for (const { word, place } of words) {
      const counts = weightAlone(word) * place;
      all += counts;
      this.#learn(word);
      for (const [other, likeness] of this.#alike.get(word)!) {
        for (const at of this.#having.get(other) ?? []) covered.set(at, (covered.get(at) ?? 0) + counts * likeness);
      }
    }
    const enough = all * this.#leastCovered;
    return [...covered].filter(([, share]) => share >= enough).map(([at]) => at).sort((a, b) => a - b);
  }

  #learn(word: string): void {
    if (this.#alike.has(word)) return;
    const own = new Map([[word, 1]]);
    this.#alike.set(word, own);
    const letter = word[0] ?? "";
    const sameLetter = this.#byLetter.get(letter) ?? [];
    for (const other of new Set([...sameLetter, ...nearTo(word)])) {
      const theirs = this.#alike.get(other);
      const likeness = theirs ? wordLikeness(word, other) : 0;
      if (likeness === 0) continue;
      own.set(other, likeness);
      theirs!.set(word, likeness);
    }
    this.#byLetter.set(letter, sameLetter);
    sameLetter.push(word);
  }
}
