import { parse } from "csv-parse/sync";
import { cleanText } from "~/platform/clean-text";
import { decodeText } from "~/platform/decode-text";

/** What of a file is no table we can take; words: `exchange.text.ts`. */
export type TableProblem = "empty" | "noText" | "noHeading" | "tooManyRows" | "broken" | "macros" | "tooLarge" | "notASheet";
export type ReadTable = { ok: true; rows: string[][] } | { ok: false; problem: TableProblem };

/** More rows than a region has organisations. */
export const mostRows = 5000;
const mostColumns = 60;
const mostCell = 10_000;

const delimiters = [";", ",", "\t"] as const;

/** Rows of a CSV file, the heading first: semicolon, comma or tab, UTF-8 or Windows-1252. */
export function readCsv(bytes: Uint8Array): ReadTable {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  const decoded = decodeText(bytes);
  if (!decoded) return { ok: false, problem: "noText" };
  const text = decoded.text.replace(/^\uFEFF/, "");
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = delimiters.reduce((best, one) => (heading.split(one).length > heading.split(best).length ? one : best));
  try {
    return tableOf(parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, relax_quotes: true, to: mostRows + 2 }));
  } catch {
    return { ok: false, problem: "broken" };
  }
}

/** Checks and trims rows as they come from a file: all of one width, without what only a spreadsheet needs. */
export function tableOf(raw: readonly (readonly unknown[])[]): ReadTable {
  const rows = raw.map((row) => row.slice(0, mostColumns).map(cellText)).filter((row) => row.some((cell) => cell !== ""));
  const [heading] = rows;
  if (!heading) return { ok: false, problem: "empty" };
  if (rows.length - 1 > mostRows) return { ok: false, problem: "tooManyRows" };
  if (rows.length < 2) return { ok: false, problem: "noHeading" };
  const width = heading.length;
  return { ok: true, rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? "")) };
}

/** A cell as text. Our own export puts an apostrophe before what a spreadsheet would run as a formula: it is taken off again. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === "object" ? "" : String(cell as string | number | boolean);
  return cleanText(text.slice(0, mostCell)).trim().replace(/^'(?=[=+\-@])/, "");
}
