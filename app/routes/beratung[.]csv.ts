import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePermission } from "~/domains/account/index.server";
import { portfolioAsCsv, portfolioQuery } from "~/domains/review";
import { portfolioForExport } from "~/domains/review/index.server";
import { config } from "~/platform/config.server";
import { localeOf } from "~/platform/i18n/locale.server";

/** The adviser's own groups as the page filters them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requirePermission(request, "adviser.workspace");
  const groups = await portfolioForExport(user.id, portfolioQuery(new URL(request.url).searchParams));
  return new Response(portfolioAsCsv(await localeOf(request), groups, config.baseUrl), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": 'attachment; filename="gruppen.csv"', "Cache-Control": "private, no-store" },
  });
}
