import { directoryColumns, formulaStart, sourceSeparator } from "./directory-columns";
import type { ExportedEntry } from "./export-json";

/** Spreadsheets take the file for Windows-1252 without it. */
const byteOrderMark = "\uFEFF";

/**
 * The directory as a table that a spreadsheet opens and the import reads back: semicolons, every cell quoted, and an
 * apostrophe before what a spreadsheet would run as a formula.
 */
export function networksAsCsv(entries: readonly ExportedEntry[]): string {
  const rows = [[...directoryColumns, "slug"], ...entries.map(cells)];
  return byteOrderMark + rows.map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
}

function cells(entry: ExportedEntry): string[] {
  const row: Record<(typeof directoryColumns)[number], string> = {
    name: entry.name,
    kind: entry.kind,
    land: entry.land,
    kreise_ags: entry.districts.map(({ ags }) => ags).join(","),
    founded_year: entry.foundedYear?.toString() ?? "",
    organisation_form: entry.organisationForm,
    coordinating_body: entry.coordinatingBody,
    goals: entry.goals.join(", "),
    target_groups: entry.targetGroups.join(", "),
    partners: entry.partners.join(", "),
    website: entry.website,
    source_url: entry.sourceUrls.join(sourceSeparator),
    source_date: entry.sourceDate,
  };
  return [...directoryColumns.map((column) => row[column]), entry.slug];
}

function quoted(cell: string): string {
  const safe = formulaStart.test(cell.trimStart()) || formulaStart.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
