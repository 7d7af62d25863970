import type { Theme } from "~/domains/vocabulary";

/** A word that stands in the need of one partner and in what another one gives: as each of them wrote it. */
export interface CommonWord {
  giverId: string;
  receiverId: string;
  /** Its stem, by which the two were found. */
  stem: string;
  needed: string;
  given: string;
}

/** What the texts of a partner are about. */
export interface AboutPartner {
  id: string;
  gives: readonly Theme[];
  needs: readonly Theme[];
}

/** Two partners of whom one could help the other, with what speaks for it. */
export interface Pair {
  giverId: string;
  receiverId: string;
  words: { needed: string; given: string }[];
  themes: Theme[];
}

/** Stems that nearly everybody uses: of themselves they bring nobody together. */
const everyday: ReadonlySet<string> = new Set([
  ..."angebot schul schul kind jahr woch tag stund monat gern moglich klein gross neu gut mehr viel paar eigen ganz jed jemand auch schon fur zwei drei vier funf sechs gemeinsam regelmass geeignet".split(" "),
]);

/** A theme counts more than a word: words may mean different things. */
const themeWorth = 2;

/**
 * Pairs of a need and a gift that fit, the best first. A word counts the more, the fewer partners use it; a theme of the
 * vocabulary counts where the words differ ("Roboter bauen", "Robotik-AG"). `unfit`: pairs of which the team said that they do not fit.
 */
export function pairsOf(common: readonly CommonWord[], about: readonly AboutPartner[], unfit: readonly { giverId: string; receiverId: string }[]): Pair[] {
  const refused = new Set(unfit.map(keyOf));
  const found = new Map<string, Pair & { worth: number }>();
  const pairOf = ({ giverId, receiverId }: { giverId: string; receiverId: string }) => {
    const key = keyOf({ giverId, receiverId });
    const pair = found.get(key) ?? { giverId, receiverId, words: [], themes: [], worth: 0 };
    found.set(key, pair);
    return pair;
  };
  const givers = new Map<string, Set<string>>();
  for (const { stem, giverId } of common) givers.set(stem, (givers.get(stem) ?? new Set()).add(giverId));
  const seen = new Set<string>();
  for (const { stem, needed, given, ...ids } of common) {
    const once = `${keyOf(ids)} ${stem}`;
    if (ids.giverId === ids.receiverId || everyday.has(stem) || stem.length < 3 || /^\d/.test(stem) || seen.has(once)) continue;
    seen.add(once);
    const pair = pairOf(ids);
    pair.words.push({ needed, given });
    pair.worth += 1 / givers.get(stem)!.size + 0.5;
  }
  for (const receiver of about) {
    if (receiver.needs.length === 0) continue;
    for (const giver of about) {
      if (giver.id === receiver.id) continue;
      const themes = receiver.needs.filter((theme) => giver.gives.includes(theme));
      if (themes.length === 0) continue;
      const pair = pairOf({ giverId: giver.id, receiverId: receiver.id });
      pair.themes = themes;
      pair.worth += themeWorth * themes.length;
    }
  }
  return [...found.values()]
    .filter((pair) => !refused.has(keyOf(pair)))
    .sort((a, b) => b.worth - a.worth || keyOf(a).localeCompare(keyOf(b)))
    .map(({ worth: _, ...pair }) => pair);
}

const keyOf = ({ giverId, receiverId }: { giverId: string; receiverId: string }) => `${giverId} ${receiverId}`;
