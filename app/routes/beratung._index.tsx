import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requirePermission } from "~/domains/account/index.server";
import { daysSince, groupRow, portfolioQuery } from "~/domains/review";
import { portfolioCounts, portfolioOf } from "~/domains/review/index.server";
import { PortfolioPage } from "~/domains/review/portfolio-page";
import { reviewTexts } from "~/domains/review/review.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, "adviser.workspace");
  const query = portfolioQuery(new URL(request.url).searchParams);
  const now = new Date();
  const locale = await localeOf(request);
  const [{ oldestWaiting, ...counts }, found] = await Promise.all([
    portfolioCounts(actor.user.id, now),
    portfolioOf(actor.user.id, query, now),
  ]);
  return {
    title: textFor(locale, reviewTexts)("title"),
    query,
    counts,
    oldestDays: oldestWaiting && daysSince(oldestWaiting, now),
    total: found.total,
    rows: found.groups.map((group) => groupRow(group, now, locale)),
    service: can(actor, "service"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Portfolio() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <PortfolioPage {...page} />;
}
