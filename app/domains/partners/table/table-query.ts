import { fold } from "~/domains/names";
import { isKeyOf, type Stage, stages } from "~/domains/vocabulary";
import { type Column, columnOf, columns } from "../education-chain";
import { type MapRelation, type SharedPartner, visibleRelations } from "../map/map-state";
import type { ShownMap } from "../map/shown-map";
import { type PartnerKind, partnerKinds, type PartnerState, partnerStates } from "../partner";

export const sortKeys = ["name", "art", "stand", "platz", "ort"] as const;
export type SortKey = (typeof sortKeys)[number];

/** Filter and order of the table as they stand in the address. "" = all. */
export interface TableQuery {
  text: string;
  column: Column | "";
  kind: PartnerKind | "";
  state: PartnerState | "";
  /** AGS, or "ohne": no Kreis given */
  district: string;
  relations: "ist" | "soll" | "";
  sort: SortKey;
  descending: boolean;
  /** from 1 */
  page: number;
  /** of the table of relations, from 1 */
  relationsPage: number;
}

export const pageSize = 100;

/** Reads the query string; what is none of the choices counts as not set. */
export function readTableQuery(search: URLSearchParams): TableQuery {
  const one = <K extends string>(name: string, list: readonly K[]): K | "" => {
    const value = search.get(name) ?? "";
    return isKeyOf(list, value) ? value : "";
  };
  const sorted = search.get("sortiert") ?? "";
  const key = sorted.replace(/^-/, "");
  const number = (name: string) => {
    const page = Number(search.get(name) ?? "1");
    return Number.isInteger(page) && page > 0 ? page : 1;
  };
  return {
    text: (search.get("q") ?? "").trim().slice(0, 200),
    column: one("stufe", columns),
    kind: one("art", partnerKinds),
    state: one("stand", partnerStates),
    district: /^(\d{5}|ohne)$/.exec(search.get("kreis") ?? "")?.[0] ?? "",
    relations: one("beziehung", ["ist", "soll"] as const),
    sort: isKeyOf(sortKeys, key) ? key : "name",
    descending: sorted.startsWith("-") && isKeyOf(sortKeys, key),
    page: number("seite"),
    relationsPage: number("kanten"),
  };
}

/** The query string of a table; without a page said it begins at the first. */
export function writeTableQuery(query: TableQuery, change: Partial<TableQuery> = {}): string {
  const next: TableQuery = { ...query, page: 1, relationsPage: 1, ...change };
  const search = new URLSearchParams({ ansicht: "tabelle" });
  const set = (name: string, value: string) => value !== "" && search.set(name, value);
  set("q", next.text);
  set("stufe", next.column);
  set("art", next.kind);
  set("stand", next.state);
  set("kreis", next.district);
  set("beziehung", next.relations);
  set("sortiert", next.sort === "name" && !next.descending ? "" : `${next.descending ? "-" : ""}${next.sort}`);
  set("seite", next.page > 1 ? String(next.page) : "");
  set("kanten", next.relationsPage > 1 ? String(next.relationsPage) : "");
  return `?${search.toString()}`;
}

export function isFiltered(query: TableQuery): boolean {
  return [query.text, query.column, query.kind, query.state, query.district, query.relations].some((value) => value !== "");
}

/** The partners that fit the filter, in the order asked for. `words`: what kinds, columns and Kreise are called, to search and sort by. */
export function chosenPartners(map: ShownMap, query: TableQuery, words: { kind: (kind: PartnerKind) => string; column: (column: Column) => string; district: (ags: string) => string }): SharedPartner[] {
  const needles = fold(query.text).split(/\s+/).filter(Boolean);
  const wished = query.relations === "soll";
  const related = new Set(visibleRelations(map).flatMap((relation) => (relation.wished === wished ? [relation.fromId, relation.toId] : [])));
  const fits = (partner: SharedPartner) => {
    if (query.column && !isIn(partner, query.column)) return false;
    if (query.kind && partner.kind !== query.kind) return false;
    if (query.state && partner.state !== query.state) return false;
    if (query.district && (partner.ags ?? "ohne") !== query.district) return false;
    if (query.relations && !related.has(partner.id)) return false;
    const hay = fold([partner.name, words.kind(partner.kind), partner.town, partner.ags ? words.district(partner.ags) : "", partner.gives, partner.needs].join(" "));
    return needles.every((needle) => hay.includes(needle));
  };
  const keyOf: Record<SortKey, (partner: SharedPartner) => string | number> = {
    name: ({ name }) => name,
    art: ({ kind }) => words.kind(kind),
    stand: ({ state }) => partnerStates.indexOf(state),
    platz: (partner) => columns.indexOf(columnOf(partner)),
    ort: ({ town, ags }) => town || (ags ? words.district(ags) : "\uffff"),
  };
  const key = keyOf[query.sort];
  const collator = new Intl.Collator("de", { numeric: true });
  const compare = (a: SharedPartner, b: SharedPartner) => {
    const [left, right] = [key(a), key(b)];
    const order = typeof left === "number" ? left - Number(right) : collator.compare(left, String(right));
    return (query.descending ? -order : order) || collator.compare(a.name, b.name);
  };
  return map.partners.filter(fits).sort(compare);
}

/** A partner that serves several stages is found at each of them. */
function isIn(partner: SharedPartner, column: Column): boolean {
  return columnOf(partner) === column || (partner.lane === "chain" && isKeyOf(stages, column) && partner.stages.includes(column satisfies Stage));
}

/** The relations of the chosen partners with anybody, by the names of their sides. */
export function chosenRelations(map: ShownMap, query: TableQuery, chosen: readonly SharedPartner[], nameOf: (id: string) => string): MapRelation[] {
  const there = new Set(chosen.map(({ id }) => id));
  const collator = new Intl.Collator("de", { numeric: true });
  return visibleRelations(map)
    .filter(({ fromId, toId, wished }) => (there.has(fromId) || there.has(toId)) && (query.relations === "" || wished === (query.relations === "soll")))
    .sort((a, b) => collator.compare(nameOf(a.fromId), nameOf(b.fromId)) || collator.compare(nameOf(a.toId), nameOf(b.toId)));
}
