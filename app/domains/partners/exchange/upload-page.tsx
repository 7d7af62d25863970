import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, DownloadButton, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FileField } from "~/ui/fields/file-field";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { pageTexts } from "../page/page.text";
import { exchangeTexts } from "./exchange.text";

interface UploadPageProps {
  /** Address of the initiative. */
  base: string;
  /** What is wrong with the list of partners, with that of relations. */
  problem: string | undefined;
  relationsProblem: string | undefined;
  earlier: readonly { id: string; fileName: string; state: string; total: number; createdBy: string; createdAt: Date }[];
}

/** Reading a list of partners in, taking earlier ones back, and the table to take away. */
export function UploadPage({ base, problem, relationsProblem, earlier }: UploadPageProps) {
  const t = useText(exchangeTexts);
  const words = useText(pageTexts);
  const locale = useLocale();
  const page = `${base}/partner`;
  return (
    <Page title={t("title")} lead={t("lead")} width="narrow" breadcrumbs={[{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: t("title") }]}>
      <Stack>
        <Card>
          <Form method="post" action={`${page}/import`} encType="multipart/form-data" className="space-y-4">
            <FileField label={t("file")} hint={`${t("fileHint")} ${t("noPupils")}`} accept=".csv,.tsv,.txt,.xlsx,text/csv" problem={problem} />
            <Disclosure summary={t("relationsFile")} open={relationsProblem !== undefined}>
              <FileField name="relations" label={t("relationsFileLabel")} hint={t("relationsFileHint")} accept=".csv,.tsv,.txt,.xlsx,text/csv" problem={relationsProblem} />
            </Disclosure>
            <Button>{t("look")}</Button>
          </Form>
        </Card>
        {earlier.length > 0 ? (
          <Card title={t("earlier")}>
            <ul className="space-y-3">
              {earlier.map(({ id, fileName, state, total, createdBy, createdAt }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                  <span className="min-w-0 break-words">{t("earlierLine", { file: fileName, count: total, date: formatDate(locale, createdAt), name: createdBy })}</span>
                  {state === "preview" || state === "running" ? (
                    <LinkButton to={`${page}/import/${id}`} variant="ghost" size="small" aria-label={t(state === "running" ? "runningOf" : "openOf", { file: fileName })}>
                      {t(state === "running" ? "runningState" : "open")}
                    </LinkButton>
                  ) : state === "done" ? (
                    <Form method="post" action={`${page}/import/${id}`}>
                      <Button name="intent" value="undo" variant="ghost" size="small" icon="undo" aria-label={t("undoOf", { file: fileName })}>
                        {t("undo")}
                      </Button>
                    </Form>
                  ) : (
                    <Pill>{t("undoneState")}</Pill>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title={t("export")}>
          <p className="mb-3 max-w-measure text-ink-soft">{t("exportLead")}</p>
          <ButtonRow>
            <DownloadButton href={`${page}/tabelle.xlsx`} size="small">
              {t("xlsx")}
            </DownloadButton>
            <DownloadButton href={`${page}/tabelle.csv`} size="small">
              {t("csv")}
            </DownloadButton>
            <DownloadButton href={`${page}/beziehungen.csv`} size="small">
              {t("relationsCsv")}
            </DownloadButton>
          </ButtonRow>
        </Card>
      </Stack>
    </Page>
  );
}
