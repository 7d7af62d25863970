import iconv from "iconv-lite";

export interface DecodedText {
  text: string;
  encoding: "utf-8" | "windows-1252";
}

/**
 * Text of a file: UTF-8 with or without byte order mark, else Windows-1252, which older spreadsheets write.
 * @returns null for a file that is no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // Node's own decoder takes the dashes and quotation marks of Windows-1252 for control characters.
    return { text: iconv.decode(Buffer.from(bytes), "windows-1252"), encoding: "windows-1252" };
  }
}

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
