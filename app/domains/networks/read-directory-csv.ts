import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "~/platform/decode-text";
import { delimiterOf } from "./decode-table";
import { type DirectoryColumn, directoryColumns } from "./directory-columns";
import type { ImportNote, ImportProblem, ImportProblemCode } from "./import-problem";
import { type DirectoryRow, readRow } from "./read-directory-row";

/** Larger than any directory of networks could be; a file above is refused before it is read. */
export const largestDirectoryFile = 5 * 1024 * 1024;

export interface ReadDirectory {
  rows: DirectoryRow[];
  problems: ImportProblem[];
  notes: ImportNote[];
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
  raw: string;
}

/**
 * Reads a table of networks: UTF-8 or Windows-1252; comma, semicolon or tab. A line with a mistake is left out and
 * named with all its mistakes; a file that is no such table has one problem, at line 1.
 */
export function readDirectoryCsv(bytes: Uint8Array): ReadDirectory {
  const refuse = (code: ImportProblemCode, value = "", line = 1): ReadDirectory => ({ rows: [], problems: [{ line, code, value }], notes: [] });
  if (bytes.length > largestDirectoryFile) return refuse("file_too_large", megabytes(bytes.length));
  const decoded = decodeText(bytes);
  if (!decoded) return refuse("file_no_text");
  const { text, encoding } = decoded;
  if (text.trim() === "") return refuse("file_empty");

  const parsed = records(text);
  if ("line" in parsed) return refuse("quotes_broken", "", parsed.line);
  const [heading, ...body] = parsed.records;
  const columns = (heading?.record ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = directoryColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse("columns_missing", missing.join(", "));
  const twice = directoryColumns.find((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (twice) return refuse("column_twice", twice);

  const result: ReadDirectory = { rows: [], problems: [], notes: [] };
  if (encoding === "windows-1252") result.notes.push({ line: 1, code: "encoding_windows", value: "" });
  for (const { record, info, raw } of body) {
    const line = info.lines - lineBreaksIn(raw);
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.length !== columns.length) {
      const code = record.length < columns.length ? "too_few_fields" : "too_many_fields";
      result.problems.push({ line, code, value: `${record.length}/${columns.length}` });
      continue;
    }
    const cells = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""])) as Record<DirectoryColumn, string>;
    const { row, problems, notes } = readRow(cells, line);
    result.problems.push(...problems);
    if (row) {
      result.rows.push(row);
      result.notes.push(...notes);
    }
  }
  return result;
}

function records(text: string): { records: ParsedRecord[] } | { line: number } {
  try {
    return {
      records: parse(text, {
        delimiter: delimiterOf(text, directoryColumns),
        relax_column_count: true,
        skip_empty_lines: true,
        info: true,
        raw: true,
      }) as unknown as ParsedRecord[],
    };
  } catch (error) {
    if (error instanceof CsvError) return { line: typeof error.lines === "number" ? error.lines : 1 };
    throw error;
  }
}

/** Line breaks inside of a record's quoted cells: the parser counts the line a record ends on. */
function lineBreaksIn(raw: string): number {
  return raw.replace(/^[\r\n]+|[\r\n]+$/g, "").match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Size of a file in whole megabytes, at least one, for the sentence about it. */
export function megabytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1024 / 1024)));
}
