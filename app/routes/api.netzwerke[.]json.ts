import type { LoaderFunctionArgs } from "@remix-run/node";
import { directoryQuery, networksAsJson } from "~/domains/networks";
import { networksForExport } from "~/domains/networks/index.server";

/** Open export of the published directory: `?kreis=` (stated Kreise only), `?land=`, `?q=` and the filters of the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const networks = await networksForExport(directoryQuery(new URL(request.url).searchParams));
  return Response.json(networksAsJson(networks), { headers: { "Cache-Control": "public, max-age=300" } });
}
