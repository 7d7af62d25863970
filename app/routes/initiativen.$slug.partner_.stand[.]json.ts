import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { mapOf, newsSince } from "~/domains/partners/index.server";

/** The partner map as JSON for the team's browsers: what changed after `?seit=`, or the whole map where that is too long ago. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.internal");
  const since = Number(new URL(request.url).searchParams.get("seit") ?? "");
  const news = Number.isInteger(since) && since >= 0 ? await newsSince(initiative.id, since) : null;
  return Response.json(news ? { news } : { map: await mapOf(initiative.id) }, { headers: { "Cache-Control": "no-store" } });
}
