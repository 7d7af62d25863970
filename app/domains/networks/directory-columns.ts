/** Columns of the directory as a table, for import and export alike. */
export const directoryColumns = [
  "name",
  "kind",
  "land",
  "kreise_ags",
  "founded_year",
  "organisation_form",
  "coordinating_body",
  "goals",
  "target_groups",
  "partners",
  "website",
  "source_url",
  "source_date",
] as const;
export type DirectoryColumn = (typeof directoryColumns)[number];

/** Between several sources in one cell. */
export const sourceSeparator = " | ";

/** What a spreadsheet would run or choke on as the beginning of a cell. */
export const formulaStart = /^[=+\-@\t\r]/;
