import { readSheet } from "read-excel-file/node";
import { checkSpreadsheetZip } from "./check-zip";
import { readCsv, type ReadTable, tableOf } from "./read-table";

/** Rows of an uploaded table, CSV or XLSX; which of both it is the file itself says, not its name. */
export async function readTableFile(bytes: Uint8Array): Promise<ReadTable> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readCsv(bytes);
  const problem = checkSpreadsheetZip(bytes);
  if (problem) return { ok: false, problem };
  try {
    return tableOf(await readSheet(Buffer.from(bytes)));
  } catch {
    return { ok: false, problem: "broken" };
  }
}
