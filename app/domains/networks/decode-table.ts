const delimiters = [";", ",", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that cuts the heading into the most known columns. */
export function delimiterOf(text: string, columns: readonly string[]): Delimiter {
  const heading = text.slice(0, text.search(/\r|\n|$/));
  const known = (delimiter: Delimiter) => headingCells(heading, delimiter).filter((cell) => columns.includes(cell)).length;
  return delimiters.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

/** Names of columns as they are compared: without quotes, blanks and capitals. */
export function headingCells(heading: string, delimiter: Delimiter): string[] {
  return heading.split(delimiter).map((cell) => cell.replaceAll('"', "").trim().toLowerCase());
}
