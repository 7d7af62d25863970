import { Form, Link } from "@remix-run/react";
import { journeyTexts } from "~/domains/journey/journey.text";
import { formatDate, formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Row, Table, Td, Th } from "~/ui/table";
import { administrationTexts } from "./administration.text";
import { AdministrationTabs } from "./administration-tabs";
import type { InitiativesQuery, ListedInitiative } from "./initiatives.server";

const here = "/verwaltung/initiativen";

function addressOf({ q, unadvised, page }: InitiativesQuery): string {
  const params = new URLSearchParams({ ...(unadvised && { beratung: "keine" }), ...(q && { q }), ...(page > 1 && { seite: String(page) }) }).toString();
  return params ? `${here}?${params}` : here;
}

interface InitiativesPageProps {
  initiatives: ListedInitiative[];
  pageCount: number;
  query: InitiativesQuery;
  /** of all initiatives, whatever is searched */
  counts: { all: number; unadvised: number };
}

/** All initiatives as the service point sees them. */
export function InitiativesPage({ initiatives, pageCount, query, counts }: InitiativesPageProps) {
  const t = useText(administrationTexts);
  const empty = counts.all === 0;
  return (
    <Page title={t("initiatives.title")} lead={t("initiatives.lead")}>
      <AdministrationTabs current="initiatives" />
      <Stack>
        <div className="flex flex-wrap items-end justify-between gap-4">
          <FilterChips
            label={t("initiatives.which")}
            items={[
              { to: addressOf({ ...query, unadvised: false, page: 1 }), label: t("initiatives.all"), count: counts.all, current: !query.unadvised },
              { to: addressOf({ ...query, unadvised: true, page: 1 }), label: t("initiatives.unadvised"), count: counts.unadvised, current: query.unadvised },
            ]}
          />
          <Form method="get" role="search" className="flex items-end gap-2">
            {query.unadvised ? <input type="hidden" name="beratung" value="keine" /> : null}
            <TextField field={plainField("q", { value: query.q })} label={t("initiatives.search")} type="search" />
            <Button variant="ghost">{t("initiatives.searchButton")}</Button>
          </Form>
        </div>
        <Card>
          {initiatives.length > 0 ? (
            <InitiativeTable initiatives={initiatives} />
          ) : (
            <EmptyState
              title={t(empty ? "initiatives.none" : "initiatives.nothing")}
              action={empty ? undefined : <LinkButton variant="ghost" to={here}>{t("initiatives.showAll")}</LinkButton>}
            >
              {t(empty ? "initiatives.noneHint" : "initiatives.nothingHint")}
            </EmptyState>
          )}
          <Pagination page={query.page} pageCount={pageCount} href={(page) => addressOf({ ...query, page })} />
        </Card>
      </Stack>
    </Page>
  );
}

function InitiativeTable({ initiatives }: { initiatives: ListedInitiative[] }) {
  const t = useText(administrationTexts);
  const word = useText(journeyTexts);
  const locale = useLocale();
  return (
    <Table caption={t("initiatives.caption")}>
      <thead>
        <Row>
          <Th>{t("initiatives.name")}</Th>
          <Th>{t("initiatives.phase")}</Th>
          <Th>{t("initiatives.advisers")}</Th>
          <Th numeric>{t("initiatives.members")}</Th>
          <Th>{t("initiatives.since")}</Th>
        </Row>
      </thead>
      <tbody>
        {initiatives.map((initiative) => (
          <Row key={initiative.id}>
            <Th scope="row">
              {initiative.name}
              <span className="mt-0.5 block text-fine font-normal text-ink-soft">{formatList(locale, initiative.districts)}</span>
            </Th>
            <Td label={t("initiatives.phase")}>{initiative.phase ? word(`phase.${initiative.phase}`) : t("unreadable")}</Td>
            <Td label={t("initiatives.advisers")}>
              <span className={initiative.advisers.length > 0 ? undefined : "text-ink-soft"}>{initiative.advisers.join(", ") || t("initiatives.nobody")}</span>{" "}
              <Link className="link whitespace-nowrap text-note" to={`${here}/${initiative.slug}`} aria-label={t("initiatives.assignTo", { name: initiative.name })}>
                {t("initiatives.assign")}
              </Link>
            </Td>
            <Td label={t("initiatives.members")} numeric>
              {initiative.members}
            </Td>
            <Td label={t("initiatives.since")}>{formatDate(locale, initiative.createdAt)}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
