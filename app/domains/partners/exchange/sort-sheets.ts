import type { ReadTable, TableProblem } from "./read-table";
import { isRelationTable } from "./relation-columns";

export type ReadFile =
  | {
      ok: true;
      /** null: the file has no such table. */
      partners: string[][] | null;
      relations: string[][] | null;
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
    leftOut: filled.filter((sheet) => sheet !== partners && sheet !== relations).map(({ name }) => name.slice(0, 100)),
  };
}
