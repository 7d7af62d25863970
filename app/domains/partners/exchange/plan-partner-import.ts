import { doubtfulFrom, matchOrganisations, NameIndex, type NameProfile, nameProfile, type Organisation } from "~/domains/names";
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
  profile: NameProfile;
  of: NonNullable<PlannedRow["of"]>;
}

/**
 * What becomes of each row. Rows that carry the id of our own export are this very partner, and an empty cell empties the
 * field; rows that only look like one are put side by side with it, and their empty cells say nothing.
 * @param choices by line, where the team has decided
 */
export function planPartnerImport(...given: Parameters<typeof planRows>): PlannedRow[] {
  return [...planRows(...given)];
}

/** `planPartnerImport` row by row, so that a server can do other things between thousands of them. */
export function* planRows(rows: readonly (readonly string[])[], mapping: Mapping, partners: readonly MapPartner[], choices: Readonly<Record<string, DoubleChoice>> = {}): Generator<PlannedRow, void> {
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const known = new KnownPartners();
  for (const partner of partners) known.add({ ...organisation(partner), of: { partnerId: partner.id, name: partner.name } });
  const planRow = (row: readonly string[], i: number): PlannedRow => {
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
    const alike = known.nearest(own);
    known.add(own);
    if (!alike) return { ...planned, content: filled, status: "new", of: null, choice: choices[line] ?? "both" };
    const isSaid = "partnerId" in alike.of && Object.keys(changed(withoutName(filled), byId.get(alike.of.partnerId)!)).length === 0;
    return { ...planned, content: filled, status: isSaid && alike.certain ? "same" : "double", of: alike.of, choice: choices[line] ?? (alike.certain ? "merge" : "both") };
  };
  for (const [i, row] of rows.slice(1).entries()) yield planRow(row, i);
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

function organisation(partner: Partial<SharedContent> & { name: string }): Omit<Known, "of"> {
  return { name: partner.name, profile: nameProfile(partner.name), districts: partner.ags ? [partner.ags] : [], postcode: partner.postcode ?? "", town: partner.town ?? "", webDomain: partner.webDomain ?? "" };
}

/** Partners of the map and of earlier lines, to find doubles among. */
class KnownPartners {
  readonly #all: Known[] = [];
  readonly #names = new NameIndex(doubtfulFrom);
  readonly #byDomain = new Map<string, number[]>();

  add(one: Known): void {
    const at = this.#names.add(one.profile);
    this.#all.push(one);
    if (one.webDomain) this.#byDomain.set(bare(one.webDomain), [...(this.#byDomain.get(bare(one.webDomain)) ?? []), at]);
  }

  /** The first certain double, else the first doubtful one. */
  nearest(own: Omit<Known, "of">): { of: NonNullable<PlannedRow["of"]>; certain: boolean } | null {
    let doubtful: Known | undefined;
    const ofDomain = own.webDomain ? (this.#byDomain.get(bare(own.webDomain)) ?? []) : [];
    for (const at of new Set([...ofDomain, ...this.#names.candidates(own.profile)].sort((a, b) => a - b))) {
      const other = this.#all[at]!;
      const certainty = matchOrganisations(own, own.profile, other, other.profile);
      if (certainty === "certain") return { of: other.of, certain: true };
      if (certainty === "doubtful") doubtful ??= other;
    }
    return doubtful ? { of: doubtful.of, certain: false } : null;
  }
}

const bare = (domain: string) => domain.trim().toLowerCase().replace(/^www\./, "");

/** What the line of each row that is taken becomes, or is: a partner of the map ("p:" and its id), or a new one ("z:" and its line). */
export function endOfLines(plan: readonly PlannedRow[]): Map<number, `p:${string}` | `z:${number}`> {
  const ends = new Map<number, `p:${string}` | `z:${number}`>();
  for (const { line, status, of, choice } of plan) {
    if (status === "invalid") continue;
    const isOther = of !== null && (status !== "double" || choice !== "both");
    const end = !isOther ? (`z:${line}` as const) : "partnerId" in of ? (`p:${of.partnerId}` as const) : ends.get(of.line);
    if (end) ends.set(line, end);
  }
  return ends;
}

/**
 * The edits of a plan: new partners, and what is added to those that are there. A row that is a double of an earlier line
 * goes the way of that line.
 * @param newId makes the id of a new partner
 * @returns also the partner that each line became, or is
 */
export function editsOfPlan(plan: readonly PlannedRow[], partners: readonly MapPartner[], newId: () => string): { edits: PartnerEdit[]; idOfLine: Map<number, string> } {
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
  return { edits, idOfLine };
}
