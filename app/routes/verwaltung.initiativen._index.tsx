import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { pageNumber, searchText } from "~/domains/review";
import { administrationTexts } from "~/domains/review/administration/administration.text";
import { InitiativesPage } from "~/domains/review/administration/initiatives-page";
import { findInitiatives, initiativeCounts, initiativesPageSize } from "~/domains/review/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const params = new URL(request.url).searchParams;
  const query = { q: searchText(params), unadvised: params.get("beratung") === "keine", page: pageNumber(params) };
  const [{ initiatives, total }, counts, locale] = await Promise.all([findInitiatives(query), initiativeCounts(), localeOf(request)]);
  return { title: textFor(locale, administrationTexts)("initiatives.title"), query, initiatives, counts, pageCount: Math.ceil(total / initiativesPageSize) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function AllInitiatives() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <InitiativesPage {...page} />;
}
