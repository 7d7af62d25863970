import { districtByAgs, labelOf } from "~/domains/districts";
import { fold } from "~/domains/names";
import { stages } from "~/domains/vocabulary";
import { lanes } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { type PartnerKind, partnerKinds, partnerStates } from "../partner";
import type { SharedContent, SharedField } from "../partner-fields";
import { partnerTexts } from "../partner.text";
import { webDomain } from "../web-domain";
import { districtInText } from "./district-in-text";
import { kindOfName } from "./kind-of-name";

/** A column of the table of partners. Only fields that may be shared have one: what is internal is never written, and never overwritten by a table that comes back. */
export interface SheetColumn<F extends SharedField = SharedField> {
  field: F;
  /** Heading of the export, and of the choice at the import. */
  heading: string;
  /** Other headings people use, folded. */
  aliases: readonly string[];
  write(partner: SharedContent): string;
  /** Value of a cell that is not blank; undefined where it cannot be understood. */
  read(cell: string): SharedContent[F] | undefined;
}

const text = <F extends "name" | "gives" | "needs" | "town">(field: F, heading: string, aliases: readonly string[], most: number): SheetColumn<F> => ({
  field,
  heading,
  aliases,
  write: (partner) => partner[field],
  read: (cell) => (cell.trim().length <= most ? (cell.trim() as SharedContent[F]) : undefined),
});

const wordsOf = <K extends string>(keys: readonly K[], ...words: ((key: K) => string)[]) => new Map(keys.flatMap((key) => [key as string, ...words.map((word) => word(key))].map((word) => [fold(word), key] as const)));
const states = wordsOf(partnerStates, (key) => partnerTexts.de.state[key], (key) => partnerTexts.en.state[key]);
const kinds = wordsOf(partnerKinds, (key) => partnerTexts.de.kind[key], (key) => partnerTexts.en.kind[key]);
const stageWords = wordsOf(stages, (key) => chainTexts.de.column[key], (key) => chainTexts.en.column[key]);
const laneWords = wordsOf(lanes, (key) => chainTexts.de.lane[key], (key) => chainTexts.en.lane[key]);

const kind: SheetColumn<"kind"> = {
  field: "kind",
  heading: "Art",
  aliases: ["schulart", "schulform", "einrichtungsart", "typ", "kategorie", "kind", "type", "art der einrichtung"],
  write: (partner) => partnerTexts.de.kind[partner.kind],
  read: (cell): PartnerKind | undefined => kinds.get(fold(cell.trim())) ?? kindOfName(cell),
};

const state: SheetColumn<"state"> = {
  field: "state",
  heading: "Stand",
  aliases: ["status", "state"],
  write: (partner) => partnerTexts.de.state[partner.state],
  read: (cell) => states.get(fold(cell.trim())),
};

const lane: SheetColumn<"lane"> = {
  field: "lane",
  heading: "Platz auf der Karte",
  aliases: ["lane", "bereich"],
  write: (partner) => chainTexts.de.lane[partner.lane],
  read: (cell) => laneWords.get(fold(cell.trim())),
};

const stageColumn: SheetColumn<"stages"> = {
  field: "stages",
  heading: "Stufen",
  aliases: ["stufe", "bildungsstufe", "stages"],
  write: (partner) => stages.filter((key) => partner.stages.includes(key)).map((key) => chainTexts.de.column[key]).join(" / "),
  read: (cell) => {
    const found = cell.split(/[/;,]/).map((word) => word.trim()).filter(Boolean).map((word) => stageWords.get(fold(word)));
    return found.every((key) => key !== undefined) ? stages.filter((key) => found.includes(key)) : undefined;
  },
};

const district: SheetColumn<"ags"> = {
  field: "ags",
  heading: "Kreis",
  aliases: ["landkreis", "ags", "kreisschluessel", "district"],
  write: (partner) => (partner.ags ? labelOf(partner.ags) : ""),
  read: (cell) => (districtByAgs(cell.trim()) ? cell.trim() : districtInText(cell)),
};

const postcode: SheetColumn<"postcode"> = {
  field: "postcode",
  heading: "PLZ",
  aliases: ["postleitzahl", "postcode", "zip"],
  write: (partner) => partner.postcode ?? "",
  // Spreadsheets eat the zero in front.
  read: (cell) => (/^\d{4,5}$/.test(cell.trim()) ? cell.trim().padStart(5, "0") : undefined),
};

const domain: SheetColumn<"webDomain"> = {
  field: "webDomain",
  heading: "Internetadresse",
  aliases: ["website", "webseite", "homepage", "internet", "url", "web", "domain"],
  write: (partner) => partner.webDomain,
  read: (cell) => {
    const result = webDomain(cell);
    return result.ok ? result.domain : undefined;
  },
};

export const sheetColumns: readonly SheetColumn[] = [
  text("name", "Organisation", ["einrichtung", "name", "name der einrichtung", "schulname", "schule", "institution", "partner", "firma", "unternehmen", "organisation name", "organization"], 200),
  kind,
  state,
  lane,
  stageColumn,
  text("gives", "Wir geben", ["bringt ein", "angebot", "angebote", "gives", "puts in"], 2000),
  text("needs", "Wir brauchen", ["bedarf", "braucht", "needs"], 2000),
  district,
  postcode,
  text("town", "Ort", ["stadt", "gemeinde", "town", "city", "wohnort", "standort"], 100),
  domain,
] as unknown as readonly SheetColumn[];

/** The column of a field. */
export function columnOfField(field: SharedField): SheetColumn {
  return sheetColumns.find((column) => column.field === field)!;
}

/** What a column of a table can mean, for the choice at the import; `id`: the word for the id of our own export. */
export function importMeanings(id: string): { value: string; label: string }[] {
  return [...sheetColumns.map(({ field, heading }) => ({ value: field as string, label: heading })), { value: "id", label: id }];
}
