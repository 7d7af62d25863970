import type { LoaderFunctionArgs } from "@remix-run/node";
import { directoryQuery, networksAsCsv } from "~/domains/networks";
import { networksForExport } from "~/domains/networks/index.server";

/** The same as `/api/netzwerke.json` for spreadsheets: UTF-8, semicolons, no cell that a spreadsheet would run. */
export async function loader({ request }: LoaderFunctionArgs) {
  const networks = await networksForExport(directoryQuery(new URL(request.url).searchParams));
  return new Response(networksAsCsv(networks), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="netzwerke.csv"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
