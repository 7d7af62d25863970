import writeXlsxFile from "write-excel-file/node";
import { csvText } from "~/platform/csv";
import { mapOf } from "../map/map-queries.server";
import { sharedMap } from "../map/map-state";
import { partnerRows, relationRows } from "./sheets";

const types = { csv: "text/csv; charset=utf-8", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;

/** The table of partners as a file, in XLSX with the relations on a second sheet; without anything internal. */
export async function partnerTable(format: keyof typeof types, initiative: { id: string; slug: string }): Promise<Response> {
  const map = sharedMap(await mapOf(initiative.id));
  const body = format === "csv" ? csvText(partnerRows(map)) : new Uint8Array(await workbook([["Partner", partnerRows(map)], ["Beziehungen", relationRows(map)]]));
  return download(body, types[format], `partner-${initiative.slug}.${format}`);
}

/** The relations as CSV; without anything internal. */
export async function relationTable(initiative: { id: string; slug: string }): Promise<Response> {
  return download(csvText(relationRows(sharedMap(await mapOf(initiative.id)))), types.csv, `beziehungen-${initiative.slug}.csv`);
}

function download(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, { headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "private, no-store" } });
}

function workbook(sheets: readonly (readonly [string, string[][]])[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(([sheet, rows]) => ({
      sheet,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((heading) => ({ width: Math.max(14, heading.length + 4) })),
      // Text cells: nothing a partner wrote is run as a formula.
      data: rows.map((row, i) => row.map((value) => ({ value, type: String, ...(i === 0 ? { fontWeight: "bold" as const } : {}) }))),
    })),
  ).toBuffer();
}
