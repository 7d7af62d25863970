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
