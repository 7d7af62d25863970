import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { historyLine } from "~/domains/journey";
import { HistoryPage } from "~/domains/journey/history-page";
import { historyTexts } from "~/domains/journey/history.text";
import { historyOf } from "~/domains/journey/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  const locale = await localeOf(request);
  const wanted = Number(new URL(request.url).searchParams.get("seite") ?? 1);
  const page = Number.isInteger(wanted) && wanted > 0 && wanted < 1_000_000 ? wanted : 1;
  const { entries, pages } = await historyOf(initiative.id, page);
  return {
    title: `${textFor(locale, historyTexts)("title")} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    lines: entries.map((entry) => historyLine(locale, entry)),
    page,
    pages,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function HistoryRoute() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
