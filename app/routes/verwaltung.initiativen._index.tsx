import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { adviserFilter, initiativesAddress, pageNumber, searchText } from "~/domains/review";
import { administrationTexts } from "~/domains/review/administration/administration.text";
import { advisersTexts } from "~/domains/review/administration/advisers.text";
import { InitiativesPage } from "~/domains/review/administration/initiatives-page";
import { assignGroups, findInitiatives, initiativeCounts, initiativesPageSize, listAdvisers, withdrawGroups } from "~/domains/review/index.server";
import { readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

function queryOf(request: Request) {
  const params = new URL(request.url).searchParams;
  return { q: searchText(params), adviser: adviserFilter(params), page: pageNumber(params) };
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const query = queryOf(request);
  const [{ initiatives, total }, counts, advisers, locale] = await Promise.all([findInitiatives(query), initiativeCounts(), listAdvisers(), localeOf(request)]);
  const title = textFor(locale, administrationTexts)("initiatives.title");
  return { title, query, initiatives, counts, advisers: advisers.map(({ id, name, groups }) => ({ id, name, groups })), pageCount: Math.ceil(total / initiativesPageSize) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "service");
  const t = textFor(await localeOf(request), advisersTexts);
  const form = await readForm(request);
  const chosen = form.getAll("initiative").filter((id): id is string => typeof id === "string");
  const wanted = form.get("adviser");
  const adviser = typeof wanted === "string" ? wanted : "";
  if (chosen.length === 0) return data({ problem: t("bulk.noneChosen"), chosen, adviser }, { status: 400 });
  const withdraw = form.get("intent") === "withdraw";
  const count = await (withdraw ? withdrawGroups : assignGroups)(chosen, adviser, actor);
  if (count === null) return data({ problem: t("bulk.noAdviser"), chosen, adviser }, { status: 400 });
  return redirectWithToast(initiativesAddress(queryOf(request)), { text: t(withdraw ? "bulk.withdrawn" : "bulk.assigned", { count }) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function AllInitiatives() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <InitiativesPage {...page} answer={useActionData<typeof action>()} />;
}
