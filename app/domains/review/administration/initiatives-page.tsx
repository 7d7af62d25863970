import { Form, Link } from "@remix-run/react";
import { journeyTexts } from "~/domains/journey/journey.text";
import { formatDate, formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, SelectField, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Row, Table, Td, Th } from "~/ui/table";
import { administrationTexts } from "./administration.text";
import { AdministrationTabs } from "./administration-tabs";
import { advisersTexts } from "./advisers.text";
import { initiativesAddress, nobody, type InitiativesQuery } from "./initiatives-address";
import type { ListedInitiative } from "./initiatives.server";

const here = "/verwaltung/initiativen";

interface InitiativesPageProps {
  initiatives: ListedInitiative[];
  pageCount: number;
  query: InitiativesQuery;
  /** of all initiatives, whatever is searched */
  counts: { all: number; unadvised: number };
  advisers: { id: string; name: string; groups: number }[];
  /** why the selected initiatives were not changed, and what was selected */
  answer?: { problem: string; chosen: string[]; adviser: string };
}

/** All initiatives as the service point sees them. */
export function InitiativesPage({ initiatives, pageCount, query, counts, advisers, answer }: InitiativesPageProps) {
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
              { to: initiativesAddress({ ...query, adviser: null, page: 1 }), label: t("initiatives.all"), count: counts.all, current: query.adviser === null },
              { to: initiativesAddress({ ...query, adviser: nobody, page: 1 }), label: t("initiatives.unadvised"), count: counts.unadvised, current: query.adviser === nobody },
            ]}
          />
          <Filter query={query} advisers={advisers} />
        </div>
        {answer ? <Notice tone="stop" role="alert" title={answer.problem} /> : null}
        <Card>
          {initiatives.length > 0 ? (
            // Sent to the address of the filtered list, so that saving comes back to it.
            <Form method="post" action={initiativesAddress(query)}>
              <InitiativeTable initiatives={initiatives} back={initiativesAddress(query)} chosen={answer?.chosen ?? []} />
              <Selected advisers={advisers} chosen={answer?.adviser ?? ""} />
            </Form>
          ) : (
            <EmptyState
              title={t(empty ? "initiatives.none" : "initiatives.nothing")}
              action={empty ? undefined : <LinkButton variant="ghost" to={here}>{t("initiatives.showAll")}</LinkButton>}
            >
              {t(empty ? "initiatives.noneHint" : "initiatives.nothingHint")}
            </EmptyState>
          )}
          <Pagination page={query.page} pageCount={pageCount} href={(page) => initiativesAddress({ ...query, page })} />
        </Card>
      </Stack>
    </Page>
  );
}

function Filter({ query, advisers }: Pick<InitiativesPageProps, "query" | "advisers">) {
  const t = useText(administrationTexts);
  const bulk = useText(advisersTexts);
  const chosen = query.adviser === null ? "" : query.adviser === nobody ? nobody : query.adviser.id;
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-2">
      <SelectField
        key={chosen}
        field={plainField("beratung", { value: chosen })}
        label={bulk("bulk.filter")}
        options={[
          { value: "", label: bulk("bulk.everybody") },
          { value: nobody, label: bulk("bulk.nobody") },
          ...advisers.map(({ id, name, groups }) => ({ value: id, label: bulk("handOver.option", { name, count: groups }) })),
        ]}
      />
      <TextField field={plainField("q", { value: query.q })} label={t("initiatives.search")} type="search" />
      <Button variant="ghost">{bulk("bulk.show")}</Button>
    </Form>
  );
}

function Selected({ advisers, chosen }: { advisers: InitiativesPageProps["advisers"]; chosen: string }) {
  const t = useText(advisersTexts);
  return (
    <fieldset className="mt-5 rounded bg-sunken p-4">
      <legend className="sr-only">{t("bulk.title")}</legend>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          field={plainField("adviser", { value: chosen })}
          label={t("bulk.adviser")}
          options={advisers.map(({ id, name, groups }) => ({ value: id, label: t("handOver.option", { name, count: groups }) }))}
          placeholder={t("bulk.choose")}
        />
        <Button name="intent" value="assign">
          {t("bulk.assign")}
        </Button>
        <Button variant="ghost" name="intent" value="withdraw">
          {t("bulk.withdraw")}
        </Button>
      </div>
      <p className="mt-3 text-note">
        <Link className="link" to="/verwaltung/beratung">
          {t("bulk.toAdvisers")}
        </Link>
      </p>
    </fieldset>
  );
}

function InitiativeTable({ initiatives, back, chosen }: { initiatives: ListedInitiative[]; back: string; chosen: string[] }) {
  const t = useText(administrationTexts);
  const bulk = useText(advisersTexts);
  const word = useText(journeyTexts);
  const locale = useLocale();
  return (
    <Table caption={t("initiatives.caption")}>
      <thead>
        <Row>
          <Th>
            <span className="sr-only">{bulk("bulk.selectColumn")}</span>
          </Th>
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
            <Td label={bulk("bulk.selectColumn")}>
              <input
                type="checkbox"
                name="initiative"
                value={initiative.id}
                defaultChecked={chosen.includes(initiative.id)}
                aria-label={bulk("bulk.select", { name: initiative.name })}
                className="h-6 w-6 accent-petrol"
              />
            </Td>
            <Th scope="row">
              {initiative.name}
              <span className="mt-0.5 block text-fine font-normal text-ink-soft">{formatList(locale, initiative.districts)}</span>
            </Th>
            <Td label={t("initiatives.phase")}>{initiative.phase ? word(`phase.${initiative.phase}`) : t("unreadable")}</Td>
            <Td label={t("initiatives.advisers")}>
              <span className={initiative.advisers.length > 0 ? undefined : "text-ink-soft"}>{initiative.advisers.join(", ") || t("initiatives.nobody")}</span>{" "}
              <Link className="link whitespace-nowrap text-note" to={`${here}/${initiative.slug}?${new URLSearchParams({ zurueck: back }).toString()}`} aria-label={t("initiatives.assignTo", { name: initiative.name })}>
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
