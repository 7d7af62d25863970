import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roles } from "~/domains/account";
import { AccountsPage } from "~/domains/account/accounts-page";
import { accountsTexts } from "~/domains/account/accounts.text";
import { accountsPageSize, countAccounts, findAccounts, requirePermission } from "~/domains/account/index.server";
import { pageNumber, searchText } from "~/domains/review";
import { AdministrationTabs } from "~/domains/review/administration/administration-tabs";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requirePermission(request, "service");
  const params = new URL(request.url).searchParams;
  const query = { q: searchText(params), role: roles.find((role) => role === params.get("rolle")) ?? null, page: pageNumber(params) };
  const [{ accounts, total }, counts, locale] = await Promise.all([findAccounts(query), countAccounts(), localeOf(request)]);
  return { title: textFor(locale, accountsTexts)("title"), query, accounts, counts, pageCount: Math.ceil(total / accountsPageSize), me: user.id };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Accounts() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <AccountsPage {...page} tabs={<AdministrationTabs current="accounts" />} />;
}
