import { fold } from "~/domains/names";
import type { ShownPartner } from "./view-map";

/** Partners with what they are found by, folded once. */
export interface SearchEntry<P> {
  partner: P;
  name: string;
  all: string;
}

export function searchIndex<P extends Pick<ShownPartner, "id" | "name" | "town">>(partners: readonly P[], words: (partner: P) => string = () => ""): SearchEntry<P>[] {
  return partners.map((partner) => {
    const name = fold(partner.name);
    return { partner, name, all: `${name} ${fold(partner.town)} ${fold(words(partner))}` };
  });
}

/** Those in which every typed word occurs; a name that begins with what was typed first, then names with a word that does. */
export function search<P>(index: readonly SearchEntry<P>[], typed: string, most = 8): P[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const [first] = words as [string];
  const rank = ({ name }: SearchEntry<P>) => (name.startsWith(first) ? 0 : name.includes(` ${first}`) ? 1 : name.includes(first) ? 2 : 3);
  return index
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || (a.entry.name < b.entry.name ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry.partner);
}
