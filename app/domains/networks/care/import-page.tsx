import { Form, Link } from "@remix-run/react";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FileField } from "~/ui/fields/file-field";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { importTexts } from "../import.text";
import { careTexts } from "./care.text";
import { importPageTexts } from "./import-page.text";
import { entriesPath } from "./entries-address";
import type { ImportReport } from "./import-report";

interface ImportPageProps {
  report: ImportReport | undefined;
  problem: string | undefined;
}

/** A table of networks by upload: first what would happen, then for good. */
export function ImportPage({ report, problem }: ImportPageProps) {
  const t = useText(importPageTexts);
  const care = useText(careTexts);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      width="narrow"
      breadcrumbs={[{ label: care("administration"), to: "/verwaltung" }, { label: care("entries.title"), to: entriesPath }, { label: t("title") }]}
    >
      <Stack>
        {report ? <Report report={report} /> : null}
        {report && !report.stored && report.kept === null && report.news > 0 ? <Notice tone="info">{t("chooseAgain")}</Notice> : null}
        <Card title={report ? t("again") : undefined}>
          <Upload problem={problem} first={!report} takesAtOnce={Boolean(report && !report.stored && report.kept === null && report.news > 0)} />
        </Card>
      </Stack>
    </Page>
  );
}

/** @param first nothing is checked yet; later the button of the report leads */
function Upload({ problem, first, takesAtOnce }: { problem: string | undefined; first: boolean; takesAtOnce: boolean }) {
  const t = useText(importPageTexts);
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-4">
      <FileField
        label={t("file")}
        hint={
          <>
            {t("fileHint")}{" "}
            <Link className="link" to="/api/netzwerke.csv" reloadDocument>
              {t("template")}
            </Link>
          </>
        }
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        problem={problem}
      />
      <ButtonRow>
        <Button variant={first ? "primary" : "ghost"} name="intent" value="preview">
          {t("preview")}
        </Button>
        {takesAtOnce ? (
          <Button name="intent" value="take">
            {t("take")}
          </Button>
        ) : null}
      </ButtonRow>
    </Form>
  );
}

function Report({ report }: { report: ImportReport }) {
  const t = useText(importPageTexts);
  const care = useText(careTexts);
  const words = useText(importTexts);
  const { lines, moreLines, taken, merged, unchanged, rejected, notes, stored, kept, news } = report;
  return (
    <Card title={t(stored ? "takenTitle" : "previewTitle")} accent={stored ? "leaf" : "petrol"}>
      <p role="status" className="font-semibold">
        {words("summary", { taken, merged, unchanged, rejected: rejected.length })}
      </p>
      {news === 0 && rejected.length === 0 ? <p className="mt-2">{t("nothingNew")}</p> : null}
      {lines.length > 0 ? <Lines lines={lines} more={moreLines} stored={stored} /> : null}
      {rejected.length > 0 ? (
        <div className="mt-4">
          <Table caption={t("rejected", { count: rejected.length })} showCaption>
            <thead>
              <Row>
                <Th numeric>{t("line")}</Th>
                <Th>{t("reason")}</Th>
              </Row>
            </thead>
            <tbody>
              {rejected.map(({ line, reason }) => (
                <Row key={line}>
                  <Th scope="row" numeric>
                    {line}
                  </Th>
                  <Td label={t("reason")}>{reason}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
      {notes.length > 0 ? (
        <div className="mt-4">
          <Disclosure summary={`${t("notes")} (${notes.length})`}>
            <ul className="space-y-1">
              {notes.map((note, index) => (
                <li key={index}>{note}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      {stored ? (
        <LinkButton to={entriesPath} variant="ghost" className="mt-5">
          {care("entries.title")}
        </LinkButton>
      ) : kept !== null && news > 0 ? (
        <Form method="post" encType="multipart/form-data" className="mt-5">
          <input type="hidden" name="kept" value={kept} />
          <Button name="intent" value="take">
            {t("take")}
          </Button>
        </Form>
      ) : null}
    </Card>
  );
}

/** What each line does to an entry that is there, field by field. */
function Lines({ lines, more, stored }: { lines: ImportReport["lines"]; more: number; stored: boolean }) {
  const t = useText(importPageTexts);
  const care = useText(careTexts);
  const locale = useLocale();
  const named = (fields: ImportReport["lines"][number]["added"]) => (fields.length > 0 ? formatList(locale, fields.map((field) => care(`entry.${field}`))) : "–");
  return (
    <div className="mt-4 space-y-3">
      <Table caption={t(stored ? "linesDone" : "lines")} showCaption>
        <thead>
          <Row>
            <Th numeric>{t("line")}</Th>
            <Th>{care("proposals.name")}</Th>
            <Th>{t("added")}</Th>
            <Th>{t("left")}</Th>
          </Row>
        </thead>
        <tbody>
          {lines.map(({ line, name, added, left }) => (
            <Row key={line}>
              <Td label={t("line")} numeric>
                {line}
              </Td>
              <Th scope="row">{name}</Th>
              <Td label={t("added")}>{named(added)}</Td>
              <Td label={t("left")}>{named(left)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      {more > 0 ? <p className="text-note text-ink-soft">{t("moreLines", { count: more })}</p> : null}
      <p className="max-w-measure text-note text-ink-soft">{t("leftHint")}</p>
    </div>
  );
}
