/** How names of places are compared with what people type. Pure, shared by the search for Kreise and for towns. */

const smallWords = new Set(["a", "am", "an", "auf", "bei", "d", "den", "der", "i", "im", "in", "ob", "und", "v", "vor"]);

/** Lower case, umlauts spelled out, anything but letters and digits a space. */
function spell(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Also forgives an umlaut typed as its bare vowel ("Munchen"), at the price of "Neuen…" and "Neun…" being alike. */
function spellLoosely(spelled: string): string {
  return spelled.replace(/([aou])e/g, "$1");
}

export interface PlaceName {
  readonly spelled: string;
  readonly words: readonly string[];
  readonly loose: readonly string[];
}

/** The comparable form of a name; made once for each name of a list. */
export function placeName(text: string): PlaceName {
  const spelled = spell(text);
  const all = spelled.split(" ").filter(Boolean);
  const telling = all.filter((word) => !smallWords.has(word));
  const words = telling.length > 0 ? telling : all;
  return { spelled, words, loose: words.map(spellLoosely) };
}

/**
 * How well a name answers what was typed: 0 the same, 1 begins with it, 2 its words begin with all words typed in whatever order,
 * 3 and 4 the same with bare vowels for umlauts; null if not at all.
 */
export function matchPlace(typed: PlaceName, name: PlaceName): number | null {
  if (typed.words.length === 0) return null;
  if (name.spelled === typed.spelled) return 0;
  if (name.spelled.startsWith(typed.spelled)) return 1;
  if (everyWordBegins(typed.words, name.words)) return 2;
  if (everyWordBegins(typed.loose, name.loose)) return name.loose[0]!.startsWith(typed.loose[0]!) ? 3 : 4;
  return null;
}

function everyWordBegins(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((start) => words.some((word) => word.startsWith(start)));
}
