import { foldedWords } from "~/domains/names";

/**
 * German words and stems → keys of the fixed lists. "wort" is the whole word, "wort*" its beginning, "*wort*" any part
 * of a word; several words are a phrase. Written without umlauts (see `fold`). One entry may serve several keys.
 * "MINT" itself is in no list: every network is about that, so it would say nothing.
 */
export type WordList<K extends string> = Readonly<Record<K, readonly string[]>>;

/**
 * Keys of a word list found in free texts, in the order of the list. Longer entries go first and use up their words,
 * so that "weiterführende Schule" is not also "Schule". An empty result means unknown, never "nothing".
 */
export function keysInText<K extends string>(list: WordList<K>, texts: readonly string[]): K[] {
  const found = new Set<K>();
  for (const text of texts) {
    let rest = ` ${foldedWords(text).join(" ")} `;
    for (const { core, pattern, keys } of patternsOf(list)) {
      // Hardly any entry occurs in a given text: most are out before the dearer pattern runs.
      if (!rest.includes(core)) continue;
      rest = rest.replace(pattern, () => {
        keys.forEach((key) => found.add(key));
        return " ";
      });
    }
  }
  return (Object.keys(list) as K[]).filter((key) => found.has(key));
}

interface Pattern<K> {
  /** What the text must contain in any case. */
  core: string;
  pattern: RegExp;
  keys: K[];
}

const compiled = new WeakMap<object, Pattern<string>[]>();

function patternsOf<K extends string>(list: WordList<K>): Pattern<K>[] {
  const known = compiled.get(list) as Pattern<K>[] | undefined;
  if (known) return known;
  const keysOf = new Map<string, K[]>();
  for (const [key, words] of Object.entries(list) as [K, readonly string[]][]) {
    for (const word of words) keysOf.set(word, [...(keysOf.get(word) ?? []), key]);
  }
  const patterns = [...keysOf]
    .sort(([a], [b]) => b.length - a.length)
    .map(([word, keys]) => ({ core: word.replaceAll("*", ""), pattern: patternOf(word), keys }));
  compiled.set(list, patterns);
  return patterns;
}

/** Words are separated by single spaces and the text has one at both ends; the one after stays for the next match. */
function patternOf(word: string): RegExp {
  return new RegExp(` ${word.replaceAll("*", "[^ ]*")}(?= )`, "g");
}
