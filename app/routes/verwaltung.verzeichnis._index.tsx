import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { careStates, completeness, whereOf, type CareState } from "~/domains/networks";
import { careTexts } from "~/domains/networks/care/care.text";
import { EntriesPage } from "~/domains/networks/care/entries-page";
import { carePageSize, countNetworks, countOldSources, findEntries } from "~/domains/networks/index.server";
import { pageNumber, searchText } from "~/domains/review";
import { AdministrationTabs } from "~/domains/review/administration/administration-tabs";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "directory.care");
  const params = new URL(request.url).searchParams;
  const query = { q: searchText(params), state: careStates.find((state) => state === params.get("stand")) ?? null, old: params.get("quelle") === "alt", page: pageNumber(params) };
  const [{ entries, total }, counts, old, locale] = await Promise.all([findEntries(query), countNetworks(), countOldSources(), localeOf(request)]);
  return {
    title: textFor(locale, careTexts)("entries.title"),
    query,
    old,
    pageCount: Math.ceil(total / carePageSize),
    counts: Object.fromEntries(careStates.map((state) => [state, counts[state] ?? 0])) as Record<CareState, number>,
    entries: entries.map((entry) => {
      const { known, of } = completeness(entry);
      const { id, name, kind, sourceDate } = entry;
      return { id, name, kind, sourceDate, state: entry.state as CareState, where: whereOf(entry), known, of };
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Directory() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <EntriesPage {...page} tabs={<AdministrationTabs current="directory" />} />;
}
