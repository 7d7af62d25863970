import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { districtLabel, districtsOfLand, labelOf, lands } from "~/domains/districts/index.server";
import { directoryAddress, directoryPageSize, directoryQuery, isFiltered, networkSummary } from "~/domains/networks";
import { DirectoryFilters } from "~/domains/networks/directory-filters";
import { DirectoryList } from "~/domains/networks/directory-list";
import { directoryTexts } from "~/domains/networks/directory.text";
import { DirectoryTabs } from "~/domains/networks/map/directory-tabs";
import { countPublishedNetworks, findNetworks, type DirectoryEntry } from "~/domains/networks/index.server";
import { calendarDate, formatList } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Card, Page, SideLayout } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { pageMeta } from "~/platform/http/page-meta";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = directoryQuery(new URL(request.url).searchParams);
  const [found, published, locale] = await Promise.all([findNetworks(query), countPublishedNetworks(), localeOf(request)]);
  const today = calendarDate(new Date());
  const summary = (entry: DirectoryEntry) => networkSummary(entry, today);
  return {
    query,
    filtered: isFiltered(query),
    total: found.total,
    published,
    title: textFor(locale, directoryTexts)("title"),
    places: query.kreis ? [] : found.places.map(labelOf),
    networks: found.entries.map(summary),
    nearby: found.nearby.map(summary),
    landWide: found.landWide.map(summary),
    lands: lands.map(({ code, name }) => ({ value: code, label: name })),
    districts: lands.filter(({ code }) => !query.land || code === query.land || query.kreis !== "" && districtsOfLand(code).some(({ ags }) => ags === query.kreis)).map(({ code, name }) => ({
      group: name,
      options: districtsOfLand(code).map((district) => ({ value: district.ags, label: districtLabel(district) })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Directory() {
  const { query, filtered, total, published, places, networks, nearby, landWide, ...options } = useLoaderData<typeof loader>();
  const t = useText(directoryTexts);
  const locale = useLocale();
  const sorting = query.sort === "name" ? { ...query, sort: "newest" as const } : { ...query, sort: "name" as const };
  const besides = nearby.length > 0 || landWide.length > 0;
  const results = networks.length === 0 ? (
    <EmptyState title={published > 0 ? t("nothing") : t("empty")}>
      {places.length > 0 ? <>{t("foundPlaces", { places: formatList(locale, places) })} </> : null}
      {published === 0 ? t("emptyHint") : /^\d{5}$/.test(query.q) ? t("postcodeHint") : t("nothingHint")}
    </EmptyState>
  ) : (
    <Card
      title={t("found", { count: total })}
      aside={
        total > 1 ? (
          <Link className="link text-fine" to={directoryAddress({ ...sorting, page: 1 })}>
            {query.sort === "name" ? t("sortNewest") : t("sortName")}
          </Link>
        ) : null
      }
    >
      {places.length > 0 ? <p className="mb-3 text-ink-soft">{t("foundPlaces", { places: formatList(locale, places) })}</p> : null}
      <DirectoryList networks={networks} />
      <Pagination page={query.page} pageCount={Math.ceil(total / directoryPageSize)} href={(page) => directoryAddress({ ...query, page })} />
    </Card>
  );
  const around = (
    <>
      {nearby.length > 0 ? (
        <Card title={t("nearby")}>
          <DirectoryList networks={nearby} />
        </Card>
      ) : null}
      {landWide.length > 0 ? (
        <Card title={t("landWide")}>
          <p className="mb-2 text-ink-soft">{t("landWideHint")}</p>
          <DirectoryList networks={landWide} />
        </Card>
      ) : null}
    </>
  );
  return (
    <Page title={t("title")} lead={t("lead")}>
      <DirectoryTabs current="list" query={query} />
      <div className="flex flex-col gap-6">
        <DirectoryFilters query={query} filtered={filtered} {...options} />
        {besides && networks.length > 0 ? (
          <SideLayout side={around}>{results}</SideLayout>
        ) : (
          <>
            {results}
            {around}
          </>
        )}
        <p className="text-fine text-ink-soft">
          {t("source")} {t("export")}{" "}
          <a className="link" href={exportAddress(query, "json")}>
            JSON
          </a>{" "}
          ·{" "}
          <a className="link" href={exportAddress(query, "csv")} download>
            CSV
          </a>
        </p>
      </div>
    </Page>
  );
}

function exportAddress(query: Parameters<typeof directoryAddress>[0], kind: "json" | "csv"): string {
  return directoryAddress({ ...query, page: 1 }).replace("/netzwerke", `/api/netzwerke.${kind}`);
}
