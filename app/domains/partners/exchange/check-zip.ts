import { inflateRawSync } from "node:zlib";

export type ZipProblem = "broken" | "macros" | "tooLarge" | "notASheet";

const most = { entries: 2000, unpacked: 60 * 1024 * 1024 };
const signatures = { end: 0x06054b50, entry: 0x02014b50 };

/**
 * Looks at the list of contents of a zip file before anything is unpacked: whether it is a spreadsheet, carries macros,
 * or would unpack to more than a table ever is. Sizes that the file states of itself may be lies: every entry is unpacked
 * once, up to what is left of the limit.
 * @returns what is wrong with it, or null
 */
export function checkSpreadsheetZip(bytes: Uint8Array): ZipProblem | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === null) return "broken";
  const count = view.getUint16(end + 10, true);
  if (count > most.entries) return "tooLarge";
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) return "broken";
    const nameLength = view.getUint16(at + 28, true);
    const size = unpackedSize(bytes, view, at, most.unpacked - unpacked);
    if (typeof size === "string") return size;
    unpacked += size;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return "macros";
  return names.includes("xl/workbook.xml") ? null : "notASheet";
}

/** Size of the entry whose record in the list begins at `at`; a problem where it is more than `left`, or nothing that can be unpacked. */
function unpackedSize(bytes: Uint8Array, view: DataView, at: number, left: number): number | ZipProblem {
  const [method, packed, start] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (start + 30 > bytes.length) return "broken";
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) return "broken";
  if (method === 0) return packed > left ? "tooLarge" : packed;
  if (method !== 8) return "broken";
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "tooLarge" : "broken";
  }
}

/** The record at the end, behind at most 64 kB of comment. */
function endOfList(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return null;
}
