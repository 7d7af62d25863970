import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { administrationTexts } from "~/domains/review/administration/administration.text";
import { OverviewPage } from "~/domains/review/administration/overview-page";
import { figures } from "~/domains/review/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  return { title: textFor(await localeOf(request), administrationTexts)("title"), figures: await figures() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Administration() {
  return <OverviewPage figures={useLoaderData<typeof loader>().figures} />;
}
