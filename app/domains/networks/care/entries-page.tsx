import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatPartialDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import type { NetworkKindKey } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { oldAfterYears } from "../completeness";
import { careTexts } from "./care.text";
import { careStates, entriesAddress, entriesPath, type CareState, type EntriesQuery } from "./entries-address";
import { useWhere } from "./use-where";
import type { Where } from "./where";

export interface ListedEntry {
  id: string;
  name: string;
  kind: NetworkKindKey;
  where: Where;
  sourceDate: string;
  state: CareState;
  known: number;
  of: number;
}

interface EntriesPageProps {
  tabs: ReactNode;
  entries: ListedEntry[];
  pageCount: number;
  query: EntriesQuery;
  counts: Record<CareState, number>;
  /** entries whose source is old or has no date */
  old: number;
}

/** The directory as the service point keeps it. */
export function EntriesPage({ tabs, entries, pageCount, query, counts, old }: EntriesPageProps) {
  const t = useText(careTexts);
  const all = careStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <Page title={t("entries.title")} lead={t("entries.lead")} actions={<LinkButton variant="ghost" to="/verwaltung/import">{t("entries.import")}</LinkButton>}>
      {tabs}
      <Stack>
        <div className="flex flex-wrap items-end justify-between gap-4">
          <FilterChips
            label={t("entries.states")}
            items={[
              { to: entriesAddress({ ...query, state: null, page: 1 }), label: t("entries.all"), count: all, current: query.state === null },
              ...careStates.map((state) => ({ to: entriesAddress({ ...query, state, page: 1 }), label: t(`state.${state}`), count: counts[state], current: query.state === state })),
              { to: entriesAddress({ ...query, old: !query.old, page: 1 }), label: t("entries.old", { years: oldAfterYears }), count: old, current: query.old },
            ]}
          />
          <Form method="get" role="search" className="flex items-end gap-2">
            {query.old ? <input type="hidden" name="quelle" value="alt" /> : null}
            {query.state ? <input type="hidden" name="stand" value={query.state} /> : null}
            <TextField field={plainField("q", { value: query.q })} label={t("entries.search")} type="search" />
            <Button variant="ghost">{t("entries.searchButton")}</Button>
          </Form>
        </div>
        <Card>
          {entries.length > 0 ? (
            <EntryTable entries={entries} />
          ) : (
            <EmptyState
              title={t(all === 0 ? "entries.none" : "entries.nothing")}
              action={all === 0 ? <LinkButton to="/verwaltung/import">{t("entries.import")}</LinkButton> : <LinkButton variant="ghost" to={entriesPath}>{t("entries.showAll")}</LinkButton>}
            >
              {t(all === 0 ? "entries.noneHint" : "entries.nothingHint")}
            </EmptyState>
          )}
          <Pagination page={query.page} pageCount={pageCount} href={(page) => entriesAddress({ ...query, page })} />
        </Card>
      </Stack>
    </Page>
  );
}

function EntryTable({ entries }: { entries: ListedEntry[] }) {
  const t = useText(careTexts);
  const word = useText(vocabularyTexts);
  const locale = useLocale();
  const say = useWhere();
  return (
    <Table caption={t("entries.caption")}>
      <thead>
        <Row>
          <Th>{t("entries.name")}</Th>
          <Th>{t("entries.where")}</Th>
          <Th>{t("entries.sourceDate")}</Th>
          <Th>{t("entries.state")}</Th>
        </Row>
      </thead>
      <tbody>
        {entries.map(({ id, name, kind, where, sourceDate, state, known, of }) => (
          <Row key={id}>
            <Th scope="row">
              <Link className="link" to={`${entriesPath}/${id}`}>
                {name}
              </Link>
              <span className="mt-0.5 block text-fine font-normal text-ink-soft">
                {word(`networkKind.${kind}`)} · {t("entries.known", { known, of })}
              </span>
            </Th>
            <Td label={t("entries.where")}>{say(where)}</Td>
            <Td label={t("entries.sourceDate")}>{formatPartialDate(locale, sourceDate) || t("entries.noDate")}</Td>
            <Td label={t("entries.state")}>
              <Pill tone={state === "published" ? "ok" : state === "outdated" ? "warn" : "todo"}>{t(`state.${state}`)}</Pill>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
