import { normalizeName } from "~/domains/names";
import { networkKeys, type NetworkKeys } from "./network-keys";
import type { DirectoryRow } from "./read-directory-row";
import { slugFor } from "./slug";

/** The facts of an entry that a table carries. */
export type EntryFacts = Omit<DirectoryRow, "line">;

/** A stored entry, as far as an import looks at it. */
export interface StoredEntry extends Omit<EntryFacts, "kind"> {
  id: string;
  kind: string;
  normalizedName: string;
}

export interface NewEntry extends EntryFacts, NetworkKeys {
  slug: string;
  normalizedName: string;
}

/** Fields that were empty, with what fills them; the keys follow from goals and target groups. */
export interface FilledEntry {
  id: string;
  filled: Partial<EntryFacts>;
  keys: NetworkKeys;
}

/** What a line does to the entry that it is about. */
export interface ImportedLine {
  line: number;
  name: string;
  /** fields that were empty and are filled */
  added: ImportField[];
  /** fields in which the line says something else than the entry, which keeps what it has */
  left: ImportField[];
}

export interface ImportPlan {
  taken: NewEntry[];
  merged: FilledEntry[];
  /** Lines that say something new of an entry, and lines that do not. */
  counts: { taken: number; merged: number; unchanged: number };
  /** lines that are about an entry and agree with it not in everything */
  lines: ImportedLine[];
}

const fillable = [
  "districts",
  "foundedYear",
  "organisationForm",
  "coordinatingBody",
  "goals",
  "targetGroups",
  "partners",
  "website",
  "sourceUrls",
  "sourceDate",
] as const satisfies readonly (keyof EntryFacts)[];
export type ImportField = (typeof fillable)[number];

/**
 * What an import would do. A line is about a stored entry when kind and normalised name agree and their Kreise meet, or
 * one has none and the Land agrees; then it only fills what was empty. Later lines see what earlier ones brought.
 */
export function planImport(rows: readonly DirectoryRow[], stored: readonly StoredEntry[], takenSlugs: ReadonlySet<string>): ImportPlan {
  const known = new Map<string, { facts: StoredEntry; filled: Partial<EntryFacts>; created: NewEntry | null }[]>();
  const remember = (facts: StoredEntry, created: NewEntry | null) => {
    const key = `${facts.kind} ${facts.normalizedName}`;
    known.set(key, [...(known.get(key) ?? []), { facts, filled: {}, created }]);
  };
  stored.forEach((entry) => remember({ ...entry }, null));
  const slugs = new Set(takenSlugs);
  const counts = { taken: 0, merged: 0, unchanged: 0 };

  const lines: ImportedLine[] = [];

  for (const { line, ...facts } of rows) {
    const normalizedName = normalizeName(facts.name);
    const alike = known.get(`${facts.kind} ${normalizedName}`) ?? [];
    const same = alike.find((entry) => meets(entry.facts, facts)) ?? alike.find((entry) => mayBe(entry.facts, facts));
    if (!same) {
      const slug = slugFor(facts.name, slugs);
      slugs.add(slug);
      const created = { ...facts, ...networkKeys(facts), slug, normalizedName };
      remember({ ...facts, id: slug, normalizedName }, created);
      counts.taken++;
      continue;
    }
    const added = fillable.filter((field) => isEmpty(same.facts[field]) && !isEmpty(facts[field]));
    const left = fillable.filter((field) => !added.includes(field) && !isEmpty(facts[field]) && !isSame(same.facts[field], facts[field]));
    if (added.length + left.length > 0) lines.push({ line, name: same.facts.name, added, left });
    const news = Object.fromEntries(added.map((field) => [field, facts[field]]));
    Object.assign(same.facts, news);
    Object.assign(same.filled, news);
    if (same.created) Object.assign(same.created, news, networkKeys(same.facts));
    counts[added.length > 0 ? "merged" : "unchanged"]++;
  }

  const entries = [...known.values()].flat();
  return {
    taken: entries.flatMap(({ created }) => created ?? []),
    merged: entries
      .filter(({ created, filled }) => !created && Object.keys(filled).length > 0)
      .map(({ facts, filled }) => ({ id: facts.id, filled, keys: networkKeys(facts) })),
    counts,
    lines,
  };
}

function meets(a: Pick<EntryFacts, "districts">, b: Pick<EntryFacts, "districts">): boolean {
  return a.districts.some((ags) => b.districts.includes(ags));
}

function mayBe(a: Pick<EntryFacts, "districts" | "land">, b: Pick<EntryFacts, "districts" | "land">): boolean {
  return (a.districts.length === 0 || b.districts.length === 0) && a.land === b.land;
}

type FieldValue = string | number | null | readonly string[];

function isSame(a: FieldValue, b: FieldValue): boolean {
  return typeof a === "object" && typeof b === "object" && a && b ? a.length === b.length && a.every((one) => b.includes(one)) : a === b;
}

function isEmpty(value: FieldValue): boolean {
  return value === null || (typeof value !== "number" && value.length === 0);
}
