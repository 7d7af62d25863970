/** What a spreadsheet would run or choke on as the beginning of a cell. */
const formulaStart = /^\s*[=+\-@\t\r]/;

/** Spreadsheets take the file for Windows-1252 without it. */
const byteOrderMark = "\uFEFF";

/** A table for spreadsheets: semicolons, every cell quoted, an apostrophe before what would be run as a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
}

function quoted(cell: string): string {
  return `"${(formulaStart.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
