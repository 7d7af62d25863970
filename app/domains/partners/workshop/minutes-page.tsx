import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatDateTime, formatSpan } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, DownloadButton, LinkButton } from "~/ui/button";
import { FormErrors, TextArea } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Row, Table, Td, Th } from "~/ui/table";
import { textVersions } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { pageTexts } from "../page/page.text";
import type { Minutes } from "./minutes.server";
import { minutesTexts } from "./minutes.text";
import { workshopTexts } from "./workshop.text";

export interface AgreedAnswer {
  result: SubmissionResult<string[]>;
  /** somebody saved meanwhile */
  stored: { agreed: string; revision: number } | null;
}

interface MinutesPageProps {
  /** Address of the initiative. */
  base: string;
  minutes: Omit<Minutes, "partnerIds">;
  /** Follow-ups with partners, the next one first. */
  talks: readonly { id: string; organisation: string; followUpOn: string }[];
  canEdit: boolean;
  answer: AgreedAnswer | null;
}

/** What a workshop brought: who took part, what was entered and what became of it, what was agreed. */
export function MinutesPage({ base, minutes, talks, canEdit, answer }: MinutesPageProps) {
  const t = useText(minutesTexts);
  const workshop = useText(workshopTexts);
  const words = useText(pageTexts);
  const locale = useLocale();
  const page = `${base}/partner`;
  const span = minutes.endedAt ? t("span", formatSpan(locale, minutes.openedAt, minutes.endedAt)) : t("spanOpen", { from: formatDateTime(locale, minutes.openedAt) });
  const organisations = [...new Set(minutes.entries.map(({ organisation }) => organisation))];
  return (
    <Page
      title={t("title", { title: minutes.title })}
      lead={`${span}${minutes.openedBy ? `, ${t("openedBy", { name: minutes.openedBy })}` : ""}.`}
      breadcrumbs={[{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: workshop("title"), to: `${page}/workshop` }, { label: minutes.title }]}
      actions={
        <>
          <DownloadButton href={`${page}/workshop/${minutes.id}/protokoll.docx`}>{t("docx")}</DownloadButton>
          <LinkButton to={`${page}/poster`} variant="ghost" icon="print">
            {t("poster")}
          </LinkButton>
        </>
      }
    >
      <Stack>
        <Card title={t("who")}>
          {organisations.length === 0 ? (
            <p className="text-ink-soft">{t("nobody")}</p>
          ) : (
            <>
              <p className="mb-2 text-note text-ink-soft">{t("whoLead")}</p>
              <ul className="list-disc space-y-1 pl-6 sm:columns-2">
                {organisations.map((organisation) => (
                  <li key={organisation} className="break-words">
                    {organisation}
                  </li>
                ))}
              </ul>
            </>
          )}
          {minutes.waiting + minutes.dismissed > 0 ? (
            <p className="mt-3 text-note text-ink-soft">
              {minutes.waiting > 0 ? `${t("waiting", { count: minutes.waiting })} ` : ""}
              {minutes.waiting > 0 && canEdit ? (
                <Link className="link mr-1" to={`${page}/workshop#eingang`}>
                  {t("toTray")}
                </Link>
              ) : null}
              {minutes.dismissed > 0 ? t("dismissed", { count: minutes.dismissed }) : ""}
            </p>
          ) : null}
        </Card>
        <Agreed key={minutes.revision} minutes={minutes} canEdit={canEdit} answer={answer} self={`${page}/workshop/${minutes.id}`} />
        <Card
          title={t("talks")}
          aside={
            <Link className="link" to={`${base}/bestand/gespraeche`}>
              {t("toTalks")}
            </Link>
          }
        >
          {talks.length === 0 ? <p className="text-ink-soft">{t("noTalks")}</p> : null}
          <ul className="list-disc space-y-1 pl-6">
            {talks.map(({ id, organisation, followUpOn }) => (
              <li key={id}>
                <Link className="link" to={`${base}/bestand/gespraeche/${id}`}>
                  {t("talk", { name: organisation, date: formatDate(locale, followUpOn) })}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
        {minutes.entries.length > 0 ? <Entries entries={minutes.entries} page={page} /> : null}
      </Stack>
    </Page>
  );
}

function Entries({ entries, page }: { entries: Minutes["entries"]; page: string }) {
  const t = useText(minutesTexts);
  return (
    <Card title={t("entries")}>
      <Table caption={t("entries")}>
        <thead>
          <Row>
            <Th>{t("organisation")}</Th>
            <Th>{t("offers")}</Th>
            <Th>{t("gives")}</Th>
            <Th>{t("needs")}</Th>
            <Th>{t("became")}</Th>
          </Row>
        </thead>
        <tbody>
          {entries.map(({ id, organisation, partner, ...said }) => (
            <Row key={id}>
              <Th scope="row">{organisation}</Th>
              {(["offers", "gives", "needs"] as const).map((key) => (
                <Td key={key} label={t(key)}>
                  {said[key] ? <span className="whitespace-pre-line break-words">{said[key]}</span> : "–"}
                </Td>
              ))}
              <Td label={t("became")}>
                {partner ? (
                  <Link className="link" to={`${page}/${partner.id}`}>
                    {partner.added ? t("added") : t("completed", { name: partner.name })}
                  </Link>
                ) : (
                  t("takenOver")
                )}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Agreed({ minutes, canEdit, answer, self }: { minutes: MinutesPageProps["minutes"]; canEdit: boolean; answer: AgreedAnswer | null; self: string }) {
  const t = useText(minutesTexts);
  const [form, fields] = useForm<{ agreed: string }>({ id: "vereinbart", lastResult: answer?.result, defaultValue: { agreed: minutes.agreed } });
  if (!canEdit) {
    return (
      <Card title={t("agreed")} id="vereinbart-karte">
        <p className="max-w-measure whitespace-pre-line break-words">{minutes.agreed || t("notAgreed")}</p>
      </Card>
    );
  }
  const typed = answer?.result.initialValue?.["agreed"];
  const mine = typeof typed === "string" ? typed : "";
  return (
    <Card title={t("agreed")} id="vereinbart-karte">
      {answer?.stored ? <VersionConflict formId={form.id} keepTo={self} differences={[{ label: t("agreed"), mine, stored: answer.stored.agreed, field: textVersions("agreed", mine, answer.stored.agreed) }]} /> : null}
      <Form method="post" id={form.id} noValidate className="space-y-3">
        <FormErrors form={form} labels={{ agreed: t("agreed") }} />
        <TextArea field={fields.agreed} label={<span className="sr-only">{t("agreed")}</span>} hint={t("agreedHint")} rows={6} />
        <input type="hidden" name="revision" value={answer?.stored?.revision ?? minutes.revision} />
        <Button>{t("save")}</Button>
      </Form>
    </Card>
  );
}
