import type { LoaderFunctionArgs } from "@remix-run/node";
import { suggestPlaces } from "~/domains/districts/index.server";

const shown = 7;

/** `?q=`: Kreise and towns for the text typed so far. Public, the same for everyone. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(suggestPlaces(query, shown), { headers: { "Cache-Control": "public, max-age=3600" } });
}
