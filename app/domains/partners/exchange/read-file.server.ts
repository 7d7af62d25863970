import readSheets from "read-excel-file/node";
import { checkSpreadsheetZip } from "./check-zip";
import { readCsv, tableOf } from "./read-table";
import { type ReadFile, sortSheets } from "./sort-sheets";

/** Tables of an uploaded file, CSV or XLSX; which of both it is the file itself says, not its name. */
export async function readTableFile(bytes: Uint8Array): Promise<ReadFile> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return sortSheets([{ name: "", table: readCsv(bytes) }]);
  const problem = checkSpreadsheetZip(bytes);
  if (problem) return { ok: false, problem };
  try {
    return sortSheets((await readSheets(Buffer.from(bytes))).map(({ sheet, data }) => ({ name: sheet, table: tableOf(data) })));
  } catch {
    return { ok: false, problem: "broken" };
  }
}
