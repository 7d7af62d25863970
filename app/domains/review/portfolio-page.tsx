import { Form, Link } from "@remix-run/react";
import { lands } from "~/domains/districts";
import { journeyTexts } from "~/domains/journey/journey.text";
import { useText } from "~/platform/i18n/use-text";
import { Button, DownloadButton, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, SelectField, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { DotLegend } from "./path-dots";
import { portfolioAddress, portfolioFilters, portfolioPageSize, quietAfterDays, usualSort, phases, type PortfolioFilter, type PortfolioQuery } from "./portfolio";
import { PortfolioTable } from "./portfolio-table";
import type { GroupRow } from "./portfolio-view";
import { reviewTexts } from "./review.text";

interface PortfolioPageProps {
  rows: GroupRow[];
  /** found by the query */
  total: number;
  query: PortfolioQuery;
  counts: Record<PortfolioFilter, number>;
  /** days the oldest waits; null where nobody waits */
  oldestDays: number | null;
  /** may assign groups */
  service: boolean;
}

export function PortfolioPage({ rows, total, query, counts, oldestDays, service }: PortfolioPageProps) {
  const t = useText(reviewTexts);
  if (counts.all === 0) return <NoGroups service={service} />;
  const lead = oldestDays === null ? t("lead.nobody") : t("lead.waiting", { count: counts.waiting, days: oldestDays });
  return (
    <Page title={t("groups", { count: counts.all })} lead={lead} actions={<LinkButton variant="ghost" to="/beratung/besuch">{t("visit")}</LinkButton>}>
      <Stack>
        <div className="flex flex-wrap items-end justify-between gap-4">
          <FilterChips
            label={t("filters")}
            items={portfolioFilters.map((filter) => ({
              to: portfolioAddress({ ...query, filter, sort: usualSort(filter), page: 1 }),
              label: t(`filter.${filter}`, { days: quietAfterDays }),
              count: counts[filter],
              current: query.filter === filter,
            }))}
          />
          <Search query={query} total={total} />
        </div>
        <DotLegend />
        <Card>
          {rows.length > 0 ? <PortfolioTable rows={rows} query={query} /> : <NothingFound query={query} beyond={total > 0} />}
          <Pagination page={query.page} pageCount={Math.ceil(total / portfolioPageSize)} href={(page) => portfolioAddress({ ...query, page })} />
        </Card>
        <div className="flex flex-wrap items-center justify-end gap-4">
          <DownloadButton size="small" href={portfolioAddress({ ...query, page: 1 }, "/beratung.csv")}>
            {t("export")}
          </DownloadButton>
        </div>
      </Stack>
    </Page>
  );
}

function Search({ query, total }: { query: PortfolioQuery; total: number }) {
  const t = useText(reviewTexts);
  const word = useText(journeyTexts);
  const kept = new URLSearchParams(portfolioAddress({ ...query, q: "", phase: null, land: null, page: 1 }).split("?")[1] ?? "");
  return (
    <div>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-2">
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField field={plainField("q", { value: query.q })} label={t("search")} type="search" />
        <SelectField field={plainField("phase", { value: query.phase ?? "" })} label={t("phase")} placeholder={t("anyPhase")} options={phases.map((phase) => ({ value: phase, label: word(`phase.${phase}`) }))} />
        <SelectField field={plainField("land", { value: query.land ?? "" })} label={t("land")} placeholder={t("anyLand")} options={lands.map(({ code, name }) => ({ value: code, label: name }))} />
        <Button variant="ghost">{t("searchButton")}</Button>
      </Form>
      {query.q || query.phase || query.land ? (
        <p className="mt-2 text-note">
          {query.q ? t("searched", { q: query.q }) : null} {t("hits", { count: total })}{" "}
          <Link className="link" to={portfolioAddress({ ...query, q: "", phase: null, land: null, page: 1 })}>
            {t("reset")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

const nobody = { waiting: "nobodyWaits", asked: "nobodyAsked", quiet: "nobodyQuiet", talkDue: "nobodyDue" } as const;

function NothingFound({ query, beyond }: { query: PortfolioQuery; beyond: boolean }) {
  const t = useText(reviewTexts);
  if (beyond)
    return (
      <EmptyState title={t("beyond.title")} action={<LinkButton variant="ghost" to={portfolioAddress({ ...query, page: 1 })}>{t("beyond.first")}</LinkButton>}>
        {t("beyond.text")}
      </EmptyState>
    );
  const why = query.q || query.phase || query.land || query.filter === "all" ? "notFound" : nobody[query.filter];
  return (
    <EmptyState title={t(`${why}.title`)} action={<LinkButton variant="ghost" to="/beratung">{t("showAll")}</LinkButton>}>
      {t(`${why}.text`, { days: quietAfterDays })}
    </EmptyState>
  );
}

function NoGroups({ service }: { service: boolean }) {
  const t = useText(reviewTexts);
  return (
    <Page title={t("title")}>
      <EmptyState
        title={t("none.title")}
        action={service ? <LinkButton to="/verwaltung/initiativen">{t("none.service")}</LinkButton> : <LinkButton variant="ghost" to="/werkzeugkasten">{t("none.toolbox")}</LinkButton>}
      >
        {t("none.text")}
      </EmptyState>
    </Page>
  );
}
