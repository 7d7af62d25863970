import type { ReadTable, TableProblem } from "./read-table";
import { isRelationTable } from "./relation-columns";

export type ReadFile =
  | {
      ok: true;
      /** null: the file has no such table. */
      partners: string[][] | null;
      relations: string[][] | null;
      /** What the sheets of the two are called; "" in a file without sheets. */
      names: { partners: string; relations: string };
      /** Names of sheets that are neither the first of partners nor the first of relations. */
      leftOut: string[];
    }
  | { ok: false; problem: TableProblem };

/** Tells which sheet of a file lists partners and which relations, by their headings. Empty sheets do not count. */
export function sortSheets(sheets: readonly { name: string; table: ReadTable }[]): ReadFile {
  const tooMany = sheets.find(({ table }) => !table.ok && table.problem === "tooManyRows");
  const filled = sheets.flatMap(({ name, table }) => (table.ok ? [{ name, rows: table.rows }] : []));
  const [first] = sheets;
  if (tooMany || filled.length === 0) {
    const problem = tooMany ? "tooManyRows" : sheets.some(({ table }) => !table.ok && table.problem === "noHeading") ? "noHeading" : first && !first.table.ok ? first.table.problem : "empty";
    return { ok: false, problem };
  }
  const relations = filled.find(({ rows }) => isRelationTable(rows));
  const partners = filled.find(({ rows }) => !isRelationTable(rows));
  return {
    ok: true,
    partners: partners?.rows ?? null,
    relations: relations?.rows ?? null,
    names: { partners: partners?.name ?? "", relations: relations?.name ?? "" },
    leftOut: filled.filter((sheet) => sheet !== partners && sheet !== relations).map(({ name }) => name.slice(0, 100)),
  };
}

type Sheets = Extract<ReadFile, { ok: true }>;

/**
 * What is imported of a list and of a file of relations sent with it: whatever stands in the second is meant as
 * relations, and goes before a sheet of relations in the list. What is not taken is named, by its sheet or else its file.
 */
export function joinFiles(list: { sheets: Sheets; fileName: string } | null, relations: { sheets: Sheets; fileName: string } | null): Pick<Sheets, "partners" | "relations" | "leftOut"> {
  const own = list?.sheets.relations ?? null;
  const sent = relations?.sheets ?? null;
  const unused = [
    ...(list && sent && own ? [list.sheets.names.relations || list.fileName] : []),
    ...(relations && sent?.relations && sent.partners ? [sent.names.partners || relations.fileName] : []),
  ].map((name) => name.slice(0, 100));
  return {
    partners: list?.sheets.partners ?? null,
    relations: sent ? (sent.relations ?? sent.partners) : own,
    leftOut: [...(list?.sheets.leftOut ?? []), ...(sent?.leftOut ?? []), ...unused],
  };
}
