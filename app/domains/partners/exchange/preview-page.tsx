import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { pageTexts } from "../page/page.text";
import { choiceFields } from "./choice-fields";
import { ColumnChoice } from "./column-choice";
import { exchangeTexts } from "./exchange.text";
import { EndedPage, RunningPage } from "./import-state-page";
import { doubleChoices, type PlannedRow } from "./plan-partner-import";
import { RelationsPreview } from "./relations-preview";
import type { ShownPreview } from "./shown-preview.server";

interface PreviewPageProps {
  base: string;
  view: ShownPreview;
  /** What a column can mean: field and heading. */
  meanings: readonly { value: string; label: string }[];
  relationMeanings: readonly { value: string; label: string }[];
}

/** An import: while it can be decided on, what each row becomes; afterwards what became of it. */
export function PreviewPage({ base, view, meanings, relationMeanings }: PreviewPageProps) {
  const t = useText(exchangeTexts);
  const words = useText(pageTexts);
  const page = `${base}/partner`;
  const crumbs = [{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: t("title"), to: `${page}/import` }, { label: view.fileName }];
  if (view.state === "running" && !view.isBroken) return <RunningPage page={page} crumbs={crumbs} view={view} />;
  if (view.state !== "preview" && !view.isBroken) return <EndedPage page={page} crumbs={crumbs} view={view} />;
  const { counts, relationCounts, rows } = view;
  const hasName = view.mapping.includes("name") || view.mapping.includes("id");
  const hasPartners = view.heading.length > 0;
  const works = (hasName && counts.new + counts.change + counts.double > 0) || relationCounts.new + relationCounts.change > 0;
  const setback = view.isBroken ? "broken" : view.setback;
  return (
    <Page title={t("preview")} breadcrumbs={crumbs} lead={hasName ? t("summary", { fresh: counts.new, change: counts.change, same: counts.same, double: counts.double, invalid: counts.invalid }) : undefined}>
      <Form method="post">
        <Stack>
          {setback ? <Notice tone="warn" role="alert">{t(`setback.${setback}`)}</Notice> : null}
          {view.leftOut.length > 0 ? <Notice tone="warn">{t("leftOut", { count: view.leftOut.length, names: view.leftOut.join(", ") })}</Notice> : null}
          {hasPartners ? (
            <>
              {hasName ? null : <Notice tone="warn">{t("noName")}</Notice>}
              <ColumnChoice summary={t("columns")} open={!hasName} heading={view.heading} mapping={view.mapping} meanings={meanings} fieldOf={choiceFields.column} />
            </>
          ) : null}
          {hasPartners && hasName ? (
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
                  {rows.map((row) => (
                    <PlanRow key={row.line} row={row} meanings={meanings} />
                  ))}
                </tbody>
              </Table>
              {counts.all > rows.length ? <p className="mt-3 text-note text-ink-soft">{t("more", { count: rows.length })}</p> : null}
            </Card>
          ) : null}
          {view.relationHeading.length > 0 ? <RelationsPreview view={view} meanings={relationMeanings} /> : null}
          <ButtonRow>
            {works ? (
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
          <select name={choiceFields.row(row.line)} defaultValue={row.choice} aria-label={t("choiceOf", { name: row.name, line: row.line })} className="mt-1 block rounded border border-line-strong bg-surface px-2 py-1.5">
            {doubleChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`choice.${choice}`)}
              </option>
            ))}
          </select>
        ) : null}
      </Td>
      <Td label={row.problems.length > 0 ? t("notes") : undefined}>
        {row.problems.map(({ field, cell }) => (
          <span key={field} className="block text-note">
            {t("cell", { field: headingOf(field), cell: cell.slice(0, 60) })}
          </span>
        ))}
      </Td>
    </Row>
  );
}
