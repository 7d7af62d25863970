import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FileField } from "~/ui/fields/file-field";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { importTexts } from "../import.text";
import { careTexts } from "./care.text";
import { entriesPath } from "./entries-address";
import type { ImportReport } from "./import-report";

interface ImportPageProps {
  report: ImportReport | undefined;
  problem: string | undefined;
}

/** A table of networks by upload: first what would happen, then for good. */
export function ImportPage({ report, problem }: ImportPageProps) {
  const t = useText(careTexts);
  return (
    <Page
      title={t("import.title")}
      lead={t("import.lead")}
      width="narrow"
      breadcrumbs={[{ label: t("administration"), to: "/verwaltung" }, { label: t("entries.title"), to: entriesPath }, { label: t("import.title") }]}
    >
      <Stack>
        {report ? <Report report={report} /> : null}
        {report && !report.stored && report.kept === null && report.news > 0 ? <Notice tone="info">{t("import.chooseAgain")}</Notice> : null}
        <Card title={report ? t("import.again") : undefined}>
          <Upload problem={problem} first={!report} takesAtOnce={Boolean(report && !report.stored && report.kept === null && report.news > 0)} />
        </Card>
      </Stack>
    </Page>
  );
}

/** @param first nothing is checked yet; later the button of the report leads */
function Upload({ problem, first, takesAtOnce }: { problem: string | undefined; first: boolean; takesAtOnce: boolean }) {
  const t = useText(careTexts);
  return (
    <Form method="post" encType="multipart/form-data" className="space-y-4">
      <FileField
        label={t("import.file")}
        hint={
          <>
            {t("import.fileHint")}{" "}
            <Link className="link" to="/api/netzwerke.csv" reloadDocument>
              {t("import.template")}
            </Link>
          </>
        }
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        problem={problem}
      />
      <ButtonRow>
        <Button variant={first ? "primary" : "ghost"} name="intent" value="preview">
          {t("import.preview")}
        </Button>
        {takesAtOnce ? (
          <Button name="intent" value="take">
            {t("import.take")}
          </Button>
        ) : null}
      </ButtonRow>
    </Form>
  );
}

function Report({ report }: { report: ImportReport }) {
  const t = useText(careTexts);
  const words = useText(importTexts);
  const { taken, merged, unchanged, rejected, notes, stored, kept, news } = report;
  return (
    <Card title={t(stored ? "import.takenTitle" : "import.previewTitle")} accent={stored ? "leaf" : "petrol"}>
      <p role="status" className="font-semibold">
        {words("summary", { taken, merged, unchanged, rejected: rejected.length })}
      </p>
      {news === 0 && rejected.length === 0 ? <p className="mt-2">{t("import.nothingNew")}</p> : null}
      {rejected.length > 0 ? (
        <div className="mt-4">
          <Table caption={t("import.rejected", { count: rejected.length })} showCaption>
            <thead>
              <Row>
                <Th numeric>{t("import.line")}</Th>
                <Th>{t("import.reason")}</Th>
              </Row>
            </thead>
            <tbody>
              {rejected.map(({ line, reason }) => (
                <Row key={line}>
                  <Th scope="row" numeric>
                    {line}
                  </Th>
                  <Td label={t("import.reason")}>{reason}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
      {notes.length > 0 ? (
        <div className="mt-4">
          <Disclosure summary={`${t("import.notes")} (${notes.length})`}>
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
          {t("entries.title")}
        </LinkButton>
      ) : kept !== null && news > 0 ? (
        <Form method="post" encType="multipart/form-data" className="mt-5">
          <input type="hidden" name="kept" value={kept} />
          <Button name="intent" value="take">
            {t("import.take")}
          </Button>
        </Form>
      ) : null}
    </Card>
  );
}
