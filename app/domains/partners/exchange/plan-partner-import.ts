import { matchPartner, type Organisation } from "~/domains/names";
import type { PartnerEdit } from "../map/edit";
import { isSame } from "../map/edit";
import type { MapPartner } from "../map/map-state";
import { newPartner } from "../new-partner";
import type { SharedContent, SharedField } from "../partner-fields";
import type { Mapping } from "./guess-mapping";
import { kindOfName } from "./kind-of-name";
import { columnOfField } from "./sheet-columns";

/** What to do with a row that looks like a partner that is there. */
export const doubleChoices = ["merge", "both", "skip"] as const;
export type DoubleChoice = (typeof doubleChoices)[number];

/** Something a row says that cannot be understood; the row is taken without it. */
export interface CellProblem {
  field: SharedField;
  cell: string;
}

export interface PlannedRow {
  /** Line of the file, the heading being 1. */
  line: number;
  name: string;
  content: Partial<SharedContent>;
  problems: CellProblem[];
  /**
   * new: becomes a partner; same: is there with just this; change: becomes part of a partner that is there; double: looks
   * like one, the team decides; invalid: has no name.
   */
  status: "new" | "same" | "change" | "double" | "invalid";
  /** The partner it is, or looks like: of the map, or of an earlier line of the file. */
  of: { partnerId: string; name: string } | { line: number; name: string } | null;
  /** What was chosen, or is proposed: for certain doubles "merge", for doubtful ones "both". */
  choice: DoubleChoice;
}

interface Known extends Organisation {
  of: NonNullable<PlannedRow["of"]>;
}

/**
 * What becomes of each row. Rows that carry the id of our own export are this very partner, and an empty cell empties the
 * field; rows that only look like one are put side by side with it, and their empty cells say nothing.
 * @param choices by line, where the team has decided
 */
export function planPartnerImport(rows: readonly (readonly string[])[], mapping: Mapping, partners: readonly MapPartner[], choices: Readonly<Record<string, DoubleChoice>> = {}): PlannedRow[] {
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const known: Known[] = partners.map((partner) => ({ ...organisation(partner), of: { partnerId: partner.id, name: partner.name } }));
  return rows.slice(1).map((row, i): PlannedRow => {
    const line = i + 2;
    const { content, problems, id } = readRow(row, mapping);
    const there = id === undefined ? undefined : byId.get(id);
    const name = content.name?.trim() ?? "";
    const planned = { line, name: name || (there?.name ?? ""), content, problems };
    if (there) {
      const changes = changed(content, there);
      return { ...planned, content: changes, status: Object.keys(changes).length > 0 ? "change" : "same", of: { partnerId: there.id, name: there.name }, choice: "merge" };
    }
    if (name === "") return { ...planned, status: "invalid", of: null, choice: "skip" };
    const filled = withoutBlanks(content);
    const own = { ...organisation({ ...filled, name }), of: { line, name } };
    const alike = nearest(own, known);
    known.push(own);
    if (!alike) return { ...planned, content: filled, status: "new", of: null, choice: choices[line] ?? "both" };
    const isSaid = "partnerId" in alike.of && Object.keys(changed(withoutName(filled), byId.get(alike.of.partnerId)!)).length === 0;
    return { ...planned, content: filled, status: isSaid && alike.certain ? "same" : "double", of: alike.of, choice: choices[line] ?? (alike.certain ? "merge" : "both") };
  });
}

function readRow(row: readonly string[], mapping: Mapping): { content: Partial<SharedContent>; problems: CellProblem[]; id: string | undefined } {
  const content: Partial<Record<SharedField, unknown>> = {};
  const problems: CellProblem[] = [];
  let id: string | undefined;
  mapping.forEach((field, i) => {
    const cell = row[i] ?? "";
    if (field === "id") id = cell || undefined;
    else if (field !== null && cell === "") content[field] = blank[field];
    else if (field !== null) {
      const value = columnOfField(field).read(cell);
      if (value === undefined) problems.push({ field, cell });
      else content[field] = value;
    }
  });
  return { content: content as Partial<SharedContent>, problems, id };
}

/** What an empty cell means where the row is known to be this partner; name, kind, state and lane cannot be empty. */
const blank: Partial<Record<SharedField, unknown>> = { stages: [], gives: "", needs: "", ags: null, postcode: null, town: "", webDomain: "" };

function withoutBlanks(content: Partial<SharedContent>): Partial<SharedContent> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)));
}

function withoutName({ name: _, ...rest }: Partial<SharedContent>): Partial<SharedContent> {
  return rest;
}

/** The fields that differ from what is there. */
function changed(content: Partial<SharedContent>, there: SharedContent): Partial<SharedContent> {
  return Object.fromEntries(Object.entries(content).filter(([field, value]) => value !== undefined && !(field === "name" && value === "") && !isSame(value, there[field as SharedField])));
}

function organisation(partner: Partial<SharedContent> & { name: string }): Organisation {
  return { name: partner.name, districts: partner.ags ? [partner.ags] : [], postcode: partner.postcode ?? "", webDomain: partner.webDomain ?? "" };
}

/** The first certain double, else the first doubtful one. */
function nearest(own: Organisation, known: readonly Known[]): { of: NonNullable<PlannedRow["of"]>; certain: boolean } | null {
  let doubtful: Known | undefined;
  for (const other of known) {
    const certainty = matchPartner(own, other);
    if (certainty === "certain") return { of: other.of, certain: true };
    if (certainty === "doubtful") doubtful ??= other;
  }
  return doubtful ? { of: doubtful.of, certain: false } : null;
}

/**
 * The edits of a plan: new partners, and what is added to those that are there. A row that is a double of an earlier line
 * goes the way of that line.
 * @param newId makes the id of a new partner
 */
export function editsOfPlan(plan: readonly PlannedRow[], partners: readonly MapPartner[], newId: () => string): PartnerEdit[] {
  const now = new Map(partners.map((partner) => [partner.id, partner]));
  const idOfLine = new Map<number, string>();
  const edits: PartnerEdit[] = [];
  const change = (id: string, content: Partial<SharedContent>) => {
    const there = now.get(id)!;
    const after = changed(content, there);
    if (Object.keys(after).length === 0) return;
    const before = Object.fromEntries(Object.keys(after).map((field) => [field, there[field as SharedField]]));
    edits.push({ entity: "partner", id, before, after });
    now.set(id, { ...there, ...after });
  };
  for (const row of plan) {
    if (row.status === "invalid" || row.status === "same") {
      if (row.of && "partnerId" in row.of) idOfLine.set(row.line, row.of.partnerId);
      continue;
    }
    const target = row.of === null ? undefined : "partnerId" in row.of ? row.of.partnerId : idOfLine.get(row.of.line);
    if (target !== undefined && row.choice !== "both") idOfLine.set(row.line, target);
    if (row.choice === "skip" && row.status === "double") continue;
    if (target !== undefined && (row.status === "change" || row.choice === "merge")) {
      // A double keeps the name it has; an own row may rename.
      change(target, row.status === "change" ? row.content : withoutName(row.content));
      continue;
    }
    const id = newId();
    const kind = row.content.kind ?? kindOfName(row.name) ?? "other";
    const partner = newPartner({ ...row.content, name: row.name, kind, state: row.content.state ?? "idea" });
    edits.push({ entity: "partner", id, before: null, after: partner });
    now.set(id, { id, ...partner });
    idOfLine.set(row.line, id);
  }
  return edits;
}
