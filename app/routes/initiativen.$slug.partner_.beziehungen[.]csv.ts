import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { relationTable } from "~/domains/partners/index.server";

/** The relations as a table, without anything internal: everybody who may read gets the same one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  return relationTable(initiative);
}
