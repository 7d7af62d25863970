import { fold } from "~/domains/names";
import { type RelationKind, relationKinds } from "../relation";
import { relationTexts } from "../relation.text";
import { idHeading } from "./guess-mapping";

/** What a column of a table of relations can mean; the ids are those of our own export. */
export const relationMeanings = ["from", "to", "kind", "strength", "wished", "id", "fromId", "toId"] as const;
export type RelationMeaning = (typeof relationMeanings)[number];
export type RelationMapping = (RelationMeaning | null)[];

const words = relationTexts.de;
/** Headings of the export, and of the choice at the import. */
export const relationHeadings: Readonly<Record<RelationMeaning, string>> = { ...words.field, id: idHeading, fromId: `${idHeading} Von`, toId: `${idHeading} Zu` };

const aliases: Readonly<Record<RelationMeaning, readonly string[]>> = {
  from: ["from", "wer", "quelle", "partner a", "partner 1", "organisation a", "organisation 1", "von organisation", "ausgang", "source"],
  to: ["to", "nach", "mit", "mit wem", "an", "ziel", "partner b", "partner 2", "organisation b", "organisation 2", "zu organisation", "target"],
  kind: ["kind", "type", "typ", "beziehung", "art der beziehung", "beziehungsart", "relation"],
  strength: ["strength", "intensitaet", "wie eng", "gewicht", "weight"],
  wished: ["ist/soll", "ist oder soll", "soll", "gewuenscht", "stand", "status", "exists / wished", "wished"],
  id: ["id"],
  fromId: ["from id", "von id"],
  toId: ["to id", "zu id"],
};

const folded = (text: string) => fold(text).replace(/\s+/g, " ").trim();

/** What the columns of a table of relations mean, by their headings. Each meaning is given once. */
export function guessRelationMapping(rows: readonly (readonly string[])[]): RelationMapping {
  const mapping: RelationMapping = (rows[0] ?? []).map(() => null);
  for (const meaning of relationMeanings) {
    const own = folded(relationHeadings[meaning]);
    const headings = (rows[0] ?? []).map(folded);
    const isFree = (i: number) => i >= 0 && mapping[i] === null;
    const at = [headings.indexOf(own), headings.findIndex((heading, i) => mapping[i] === null && aliases[meaning].includes(heading))].find(isFree);
    if (at !== undefined) mapping[at] = meaning;
  }
  return mapping;
}

/** Whether the headings say that each row is about two organisations. */
export function isRelationTable(rows: readonly (readonly string[])[]): boolean {
  const mapping = guessRelationMapping(rows);
  return mapping.includes("from") && mapping.includes("to");
}

/** `guessRelationMapping` of a table that is known to hold relations: where the headings do not say so, its first free columns are the two sides. */
export function relationMappingOf(rows: readonly (readonly string[])[]): RelationMapping {
  const mapping = guessRelationMapping(rows);
  for (const side of ["from", "to"] as const) {
    const free = mapping.indexOf(null);
    if (!mapping.includes(side) && free >= 0) mapping[free] = side;
  }
  return mapping;
}

const kinds = new Map<string, RelationKind>(relationKinds.flatMap((kind) => [kind, relationTexts.de.kind[kind], relationTexts.en.kind[kind]].map((word) => [folded(word), kind] as const)));
for (const [word, kind] of [["zusammenarbeit", "cooperation"], ["partnerschaft", "cooperation"], ["foerdert", "funding"], ["geld", "funding"], ["austausch", "information"], ["gemeinsames personal", "shared_staff"]] as const) kinds.set(word, kind);

const strengths = new Map<string, 1 | 2 | 3>(([1, 2, 3] as const).flatMap((strength) => [String(strength), relationTexts.de.strength[strength], relationTexts.en.strength[strength]].map((word) => [folded(word), strength] as const)));
for (const [word, strength] of [["schwach", 1], ["mittel", 2], ["stark", 3]] as const) strengths.set(word, strength);

const wishes = new Map<string, boolean>([...[relationTexts.de.existing, relationTexts.en.existing, "ist", "vorhanden", "nein", "no"].map((word) => [folded(word), false] as const), ...[relationTexts.de.wished, relationTexts.en.wished, "soll", "geplant", "ja", "yes", "x"].map((word) => [folded(word), true] as const)]);

/** Value of a cell that is not blank; undefined where it cannot be understood. */
export const readRelationCell = {
  kind: (cell: string) => kinds.get(folded(cell)),
  strength: (cell: string) => strengths.get(folded(cell)),
  wished: (cell: string) => wishes.get(folded(cell)),
};

/** What a column of a table of relations can mean, for the choice at the import; `id`: the word for the ids of our own export. */
export function relationColumnMeanings(id: string): { value: string; label: string }[] {
  const ids: Partial<Record<RelationMeaning, string>> = { id, fromId: `${id}: ${words.field.from}`, toId: `${id}: ${words.field.to}` };
  return relationMeanings.map((value) => ({ value, label: ids[value] ?? relationHeadings[value] }));
}
