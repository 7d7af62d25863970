import type { RelationEdit } from "../map/edit";
import type { MapPartner, MapRelation } from "../map/map-state";
import { isSameRelation, type RelationContent } from "../relation";
import { type End, nameFinder } from "./name-ends";
import type { PlannedRow } from "./plan-partner-import";
import { readRelationCell, type RelationMapping, type RelationMeaning } from "./relation-columns";

type Content = Pick<RelationContent, "kind" | "strength" | "wished">;
type ReadField = keyof Content;

export interface PlannedRelation {
  /** Line of the table, the heading being 1. */
  line: number;
  from: string;
  to: string;
  /** What the row says; what it does not say is absent. */
  content: Partial<Content>;
  /** Cells that cannot be understood; the row is taken without them. */
  problems: { field: ReadField; cell: string }[];
  /**
   * new, same, change: as for partners; double: an earlier line, or another relation of the map, says it; self: both
   * sides are one; unknown: a name that nobody has; open: the team has not said who is meant; noName: a side is blank.
   */
  status: "new" | "same" | "change" | "double" | "self" | "unknown" | "open" | "noName";
  /** The earlier line that a double repeats; null: a relation of the map. */
  doubleOf: number | null;
  /** Names that nobody has, or that are open. */
  names: string[];
  ends: { from: End; to: End } | null;
  /** The relation of the map that it is. */
  relationId: string | null;
}

/** A name of the table that may mean several partners, or one that is spelt otherwise. */
export interface NameQuestion {
  /** Line and side where the name stands first: "17-from". */
  key: string;
  name: string;
  /** How many rows use it. */
  rows: number;
  candidates: { name: string; end: End }[];
  /** What was chosen, or is proposed; "" leaves the rows out. */
  choice: End | "";
}

export interface RelationPlan {
  rows: PlannedRelation[];
  questions: NameQuestion[];
}

interface Seen {
  fromId: End;
  toId: End;
  kind: RelationContent["kind"];
  relation: MapRelation | null;
  line: number | null;
}

const standard: Content = { kind: "cooperation", strength: 1, wished: false };

/**
 * What becomes of each row of a table of relations.
 * @param plan of the partners that are read in with it
 * @param choices who is meant, by key of the question, where the team has said so
 */
export function planRelationImport(rows: readonly (readonly string[])[], mapping: RelationMapping, plan: readonly PlannedRow[], map: { partners: readonly MapPartner[]; relations: readonly MapRelation[] }, choices: Readonly<Record<string, string>> = {}): RelationPlan {
  const find = nameFinder(plan, map.partners);
  const partnerIds = new Set(map.partners.map(({ id }) => id));
  const byId = new Map(map.relations.map((relation) => [relation.id, relation]));
  const seen: Seen[] = map.relations.map((relation) => ({ fromId: `p:${relation.fromId}`, toId: `p:${relation.toId}`, kind: relation.kind, relation, line: null }));
  const between = new Map<string, Seen[]>();
  const pair = ({ fromId, toId }: Pick<Seen, "fromId" | "toId">) => [fromId, toId].sort().join(" ");
  const keep = (one: Seen) => between.set(pair(one), [...(between.get(pair(one)) ?? []), one]);
  seen.forEach(keep);
  const questions = new Map<string, NameQuestion>();

  const endOf = (name: string, id: string, key: string): { end: End | null; isOpen: boolean } => {
    if (partnerIds.has(id)) return { end: `p:${id}`, isOpen: false };
    const answer = find(name);
    if (answer.end !== null) return { end: answer.end, isOpen: false };
    if (answer.candidates.length === 0) return { end: null, isOpen: false };
    const chosen = choices[questions.get(name)?.key ?? key];
    const question = questions.get(name) ?? { key, name, rows: 0, candidates: answer.candidates, choice: chosen === "" ? "" : (answer.candidates.find(({ end }) => end === chosen)?.end ?? answer.proposed ?? "") };
    questions.set(name, { ...question, rows: question.rows + 1 });
    return { end: question.choice === "" ? null : question.choice, isOpen: true };
  };

  const planned = rows.slice(1).map((row, i): PlannedRelation => {
    const cell = (meaning: RelationMeaning) => row[mapping.indexOf(meaning)]?.trim() ?? "";
    const [from, to] = [cell("from"), cell("to")];
    const { content, problems } = readContent(cell);
    const base = { line: i + 2, from, to, content, problems, doubleOf: null, names: [] as string[], ends: null, relationId: null };
    const sides = [{ name: from, id: cell("fromId"), key: `${i + 2}-from` }, { name: to, id: cell("toId"), key: `${i + 2}-to` }];
    if (sides.some(({ name, id }) => name === "" && !partnerIds.has(id))) return { ...base, status: "noName" };
    const found = sides.map(({ name, id, key }) => ({ name, ...endOf(name, id, key) }));
    const missing = found.filter(({ end }) => end === null);
    if (missing.length > 0) return { ...base, status: missing.some(({ isOpen }) => !isOpen) ? "unknown" : "open", names: missing.filter(({ isOpen }) => !isOpen === missing.some((one) => !one.isOpen)).map(({ name }) => name) };
    const ends = { from: found[0]!.end!, to: found[1]!.end! };
    if (ends.from === ends.to) return { ...base, ends, status: "self" };

    const own = byId.get(cell("id"));
    const there = between.get(pair({ fromId: ends.from, toId: ends.to })) ?? [];
    const returned = own && there.find(({ relation, line }) => relation === own && line === null);
    const wanted = { fromId: ends.from, toId: ends.to, kind: content.kind ?? returned?.kind ?? standard.kind };
    const other = there.find((one) => one !== returned && isSameRelation(one, wanted));
    if (other && (returned || other.line !== null)) return { ...base, ends, status: "double", doubleOf: other.line };
    const is = returned ?? other;
    if (!is) {
      keep({ ...wanted, relation: null, line: base.line });
      return { ...base, ends, status: "new" };
    }
    const changes = changed(content, is.relation!);
    Object.assign(is, { line: base.line, kind: wanted.kind });
    return { ...base, ends, relationId: is.relation!.id, content: changes, status: Object.keys(changes).length > 0 ? "change" : "same" };
  });
  return { rows: planned, questions: [...questions.values()] };
}

function readContent(cell: (meaning: RelationMeaning) => string): Pick<PlannedRelation, "content" | "problems"> {
  const content: Partial<Record<ReadField, unknown>> = {};
  const problems: PlannedRelation["problems"] = [];
  for (const field of ["kind", "strength", "wished"] as const) {
    const said = cell(field);
    if (said === "") continue;
    const value = readRelationCell[field](said);
    if (value === undefined) problems.push({ field, cell: said });
    else content[field] = value;
  }
  return { content: content as Partial<Content>, problems };
}

function changed(content: Partial<Content>, there: MapRelation): Partial<Content> {
  return Object.fromEntries(Object.entries(content).filter(([field, value]) => there[field as ReadField] !== value));
}

/**
 * The edits of a plan of relations.
 * @param idOfLine id of the partner that a line of the table of partners became, or is
 */
export function editsOfRelations(plan: readonly PlannedRelation[], relations: readonly MapRelation[], idOfLine: ReadonlyMap<number, string>, newId: () => string): RelationEdit[] {
  const idOf = (end: End) => (end.startsWith("p:") ? end.slice(2) : idOfLine.get(Number(end.slice(2)))!);
  return plan.flatMap(({ status, ends, content, relationId }): RelationEdit[] => {
    if (status === "new" && ends) return [{ entity: "relation", id: newId(), before: null, after: { ...standard, ...content, fromId: idOf(ends.from), toId: idOf(ends.to) } }];
    if (status !== "change") return [];
    const there = relations.find(({ id }) => id === relationId)!;
    const before = Object.fromEntries(Object.keys(content).map((field) => [field, there[field as ReadField]]));
    return [{ entity: "relation", id: there.id, before, after: content }];
  });
}
