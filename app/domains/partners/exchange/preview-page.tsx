import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { pageTexts } from "../page/page.text";
import { exchangeTexts } from "./exchange.text";
import type { ImportView } from "./partner-import.server";
import { doubleChoices, type PlannedRow } from "./plan-partner-import";

interface PreviewPageProps {
  base: string;
  view: Omit<ImportView, "createdAt">;
  /** What a column can mean: field and heading. */
  meanings: readonly { value: string; label: string }[];
  /** The map changed while this was looked at. */
  changed: boolean;
}

/** As many rows are shown: more would be scrolled past, not read. Doubles and problems come first. */
const mostShown = 400;
const urgency: Record<PlannedRow["status"], number> = { double: 0, invalid: 1, change: 2, new: 3, same: 4 };

/** What each row of a table becomes, with the meaning of the columns and the choice for doubles; one form, so that it works without script. */
export function PreviewPage({ base, view, meanings, changed }: PreviewPageProps) {
  const t = useText(exchangeTexts);
  const words = useText(pageTexts);
  const page = `${base}/partner`;
  const crumbs = [{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: t("title"), to: `${page}/import` }, { label: view.fileName }];
  if (view.state !== "preview") {
    return (
      <Page title={t("preview")} breadcrumbs={crumbs}>
        <EmptyState title={t("finished")} action={<LinkButton to={page}>{words("title")}</LinkButton>} />
      </Page>
    );
  }
  const count = (status: PlannedRow["status"]) => view.plan.filter((row) => row.status === status).length;
  const hasName = view.mapping.includes("name") || view.mapping.includes("id");
  const shown = [...view.plan].sort((a, b) => urgency[a.status] - urgency[b.status] || a.line - b.line).slice(0, mostShown);
  const works = view.plan.some(({ status }) => status === "new" || status === "change" || status === "double");
  return (
    <Page title={t("preview")} breadcrumbs={crumbs} lead={hasName ? t("summary", { fresh: count("new"), change: count("change"), same: count("same"), double: count("double"), invalid: count("invalid") }) : undefined}>
      <Form method="post">
        <Stack>
          {changed ? <Notice tone="warn" role="alert">{t("changed")}</Notice> : null}
          {hasName ? null : <Notice tone="warn">{t("noName")}</Notice>}
          <Disclosure summary={t("columns")} open={!hasName}>
            <p className="mb-3 max-w-measure text-ink-soft">{t("columnsLead")}</p>
            <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
              {view.heading.map((name, i) => (
                <label key={i} className="block">
                  <span className="block font-semibold">{t("columnOf", { name: name || String(i + 1) })}</span>
                  <select name={`spalte-${i}`} defaultValue={view.mapping[i] ?? ""} className="mt-1 w-full rounded border border-line-strong bg-surface px-2 py-2">
                    <option value="">{t("ignore")}</option>
                    {meanings.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
            <div className="mt-4">
              <Button name="intent" value="look" variant="ghost">
                {t("again")}
              </Button>
            </div>
          </Disclosure>
          {hasName ? (
            <Card>
              <Table caption={t("preview")}>
                <thead>
                  <Row>
                    <Th numeric>{t("line")}</Th>
                    <Th>{t("organisation")}</Th>
                    <Th>{t("becomes")}</Th>
                    <Th>{t("notes")}</Th>
                  </Row>
                </thead>
                <tbody>
                  {shown.map((row) => (
                    <PlanRow key={row.line} row={row} meanings={meanings} />
                  ))}
                </tbody>
              </Table>
              {view.plan.length > shown.length ? <p className="mt-3 text-note text-ink-soft">{t("more", { count: shown.length })}</p> : null}
            </Card>
          ) : null}
          <ButtonRow>
            {hasName && works ? (
              <Button name="intent" value="take">
                {t("take")}
              </Button>
            ) : (
              <p className="text-ink-soft">{t("nothing")}</p>
            )}
            <Button name="intent" value="cancel" variant="quiet">
              {t("cancel")}
            </Button>
          </ButtonRow>
        </Stack>
      </Form>
    </Page>
  );
}

function PlanRow({ row, meanings }: { row: PlannedRow; meanings: PreviewPageProps["meanings"] }) {
  const t = useText(exchangeTexts);
  const headingOf = (field: string) => meanings.find(({ value }) => value === field)?.label ?? field;
  const becomes = () => {
    if (row.status === "change") return t("status.change", { fields: Object.keys(row.content).map(headingOf).join(", ") });
    if (row.status !== "double") return t(`status.${row.status}`);
    return row.of && "line" in row.of ? t("status.doubleLine", { line: row.of.line, name: row.of.name }) : t("status.double", { name: row.of?.name ?? "" });
  };
  return (
    <Row>
      <Td numeric label={t("line")}>
        {row.line}
      </Td>
      <Th scope="row">{row.name || "–"}</Th>
      <Td label={t("becomes")}>
        {becomes()}
        {row.status === "double" ? (
          <select name={`zeile-${row.line}`} defaultValue={row.choice} aria-label={t("choiceOf", { name: row.name, line: row.line })} className="mt-1 block rounded border border-line-strong bg-surface px-2 py-1.5">
            {doubleChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`choice.${choice}`)}
              </option>
            ))}
          </select>
        ) : null}
      </Td>
      <Td label={t("notes")}>
        {row.problems.map(({ field, cell }) => (
          <span key={field} className="block text-note">
            {t("cell", { field: headingOf(field), cell: cell.slice(0, 60) })}
          </span>
        ))}
      </Td>
    </Row>
  );
}
