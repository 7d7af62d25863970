import { fold } from "~/domains/names";
import type { SharedMap } from "../map/map-state";
import { relationTexts } from "../relation.text";
import { idHeading } from "./guess-mapping";
import { relationHeadings, relationMeanings } from "./relation-columns";
import { sheetColumns } from "./sheet-columns";

/** The partners as a table, the heading first: what may be shared, and the id by which they are known again. */
export function partnerRows(map: SharedMap): string[][] {
  const partners = [...map.partners].sort((a, b) => fold(a.name).localeCompare(fold(b.name)));
  return [[...sheetColumns.map(({ heading }) => heading), idHeading], ...partners.map((partner) => [...sheetColumns.map(({ write }) => write(partner)), partner.id])];
}

/** The relations as a table: names of both sides for people, ids for the way back. */
export function relationRows(map: SharedMap): string[][] {
  const nameOf = new Map(map.partners.map(({ id, name }) => [id, name]));
  const words = relationTexts.de;
  return [
    relationMeanings.map((meaning) => relationHeadings[meaning]),
    ...map.relations.map(({ id, fromId, toId, kind, strength, wished }) => [nameOf.get(fromId)!, nameOf.get(toId)!, words.kind[kind], words.strength[strength], wished ? words.wished : words.existing, id, fromId, toId]),
  ];
}
