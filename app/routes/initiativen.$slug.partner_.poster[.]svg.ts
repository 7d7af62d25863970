import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { posterFile } from "~/domains/partners/index.server";
import { localeOf } from "~/platform/i18n/locale.server";

/** The poster of the partner map; everybody who may read gets the same one, without anything internal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  return posterFile("svg", request, initiative, await localeOf(request));
}
