import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import type { Step } from "~/domains/journey";
import { commandTexts } from "~/domains/journey/command-words.text";
import { journeyTexts } from "~/domains/journey/journey.text";
import { notExaminedTexts } from "~/domains/journey/not-examined.text";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { CheckboxGroup, FormErrors, TextArea } from "~/ui/fields";
import { Card, Page, Section, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import type { ShownNote } from "./notes.server";
import { notesTexts } from "./notes.text";

interface GroupPageProps {
  initiative: { slug: string; name: string };
  notes: ShownNote[];
  page: number;
  pageCount: number;
  /** null: the reader belongs to the team */
  discussable: Step[] | null;
  result: SubmissionResult<string[]> | undefined;
}

/** What adviser and team share about a group. */
export function GroupPage({ initiative, notes, page, pageCount, discussable, result }: GroupPageProps) {
  const t = useText(notesTexts);
  const adviser = discussable !== null;
  const here = `/initiativen/${initiative.slug}/beratung`;
  const visit = `/beratung/besuch?${new URLSearchParams({ gruppe: initiative.slug }).toString()}`;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      width="narrow"
      breadcrumbs={[
        ...(adviser ? [{ label: t("advising"), to: "/beratung" }] : []),
        { label: adviser ? initiative.name : t("path"), to: `/initiativen/${initiative.slug}` },
        { label: t("title") },
      ]}
      actions={adviser ? <LinkButton variant="ghost" to={visit}>{t("new.title")}</LinkButton> : undefined}
    >
      <Stack gap="large">
        {discussable ? <DiscussForm steps={discussable} result={result} /> : null}
        <Section title={t("notes")}>
          {notes.length > 0 ? (
            notes.map((note) => <NoteCard key={note.id} note={note} />)
          ) : (
            <EmptyState title={t("none")} level={3}>
              {t(adviser ? "noneAdviser" : "noneTeam")}
            </EmptyState>
          )}
          <Pagination page={page} pageCount={pageCount} href={(n) => (n > 1 ? `${here}?seite=${n}` : here)} />
        </Section>
      </Stack>
    </Page>
  );
}

function NoteCard({ note }: { note: ShownNote }) {
  const t = useText(notesTexts);
  const locale = useLocale();
  const date = formatDate(locale, note.heldOn);
  return (
    <Card
      level={3}
      title={t("by", { occasion: t(`occasion.${note.occasion}`), date, name: note.authorName })}
      aside={
        note.own ? (
          <Link className="link" to={`/beratung/besuch/${note.id}`} aria-label={t("editOf", { date })}>
            {t("edit")}
          </Link>
        ) : null
      }
    >
      <p className="max-w-measure whitespace-pre-line break-words">{note.body}</p>
    </Card>
  );
}

function DiscussForm({ steps, result }: { steps: Step[]; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(notesTexts);
  const word = useText(journeyTexts);
  const step = useText(commandTexts);
  const standard = useText(notExaminedTexts);
  const [form, fields] = useForm<{ steps: string[]; notExamined: string }>({
    id: "besprochen",
    lastResult: result,
  });
  return (
    <Card title={t("discuss.title")}>
      {steps.length === 0 ? (
        <p>{t("discuss.nothing")}</p>
      ) : (
        <Form method="post" id={form.id} noValidate className="space-y-5">
          <FormErrors form={form} labels={{ steps: t("discuss.steps"), notExamined: step("field.notExamined") }} />
          <p className="max-w-measure">{t("discuss.lead")}</p>
          <CheckboxGroup field={fields.steps} label={t("discuss.steps")} options={steps.map((one) => ({ value: one, label: word(`step.${one}`) }))} columns={2} />
          <TextArea field={fields.notExamined} label={step("field.notExamined")} hint={step("field.notExaminedHint", { standard: standard("standard") })} optional rows={2} />
          <Button>{t("discuss.save")}</Button>
        </Form>
      )}
    </Card>
  );
}
