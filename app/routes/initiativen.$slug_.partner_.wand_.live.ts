import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { workshopStream } from "~/domains/partners/index.server";

/** Server-sent events for wall and tray: only that something is new. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  return workshopStream(request, initiative.id);
}
