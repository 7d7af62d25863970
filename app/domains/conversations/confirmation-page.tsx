import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useState } from "react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { FormErrors, TextArea, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page } from "~/ui/page";
import type { ConfirmationView } from "./answer-confirmation.server";
import { confirmationTexts } from "./confirmation.text";

interface Results {
  confirm?: SubmissionResult<string[]> | undefined;
  dispute?: SubmissionResult<string[]> | undefined;
  /** The text became another one while it was read. */
  changed?: boolean | undefined;
}

/** What the other side sees without an account: the text, and two ways to answer. `view` null: the link does not hold. */
export function ConfirmationPage({ view, results }: { view: ConfirmationView | null; results: Results }) {
  const t = useText(confirmationTexts);
  if (!view) {
    return (
      <Page title={t("public.goneTitle")} width="narrow">
        <Notice tone="info">{t("public.gone")}</Notice>
      </Page>
    );
  }
  return <Answerable view={view} results={results} />;
}

function Answerable({ view, results }: { view: ConfirmationView; results: Results }) {
  const t = useText(confirmationTexts);
  const locale = useLocale();
  // The version this page began with: another one must not slip under a form that is being filled in.
  const [shownFirst] = useState(view.seen);
  const { confirmed, disputed } = view;
  const changed = !confirmed && (results.changed || view.seen !== shownFirst);
  return (
    <Page title={confirmed ? t("public.doneTitle") : t("public.title")} lead={t(confirmed ? "public.doneLead" : "public.lead", { initiative: view.initiative })} width="narrow">
      <div className="space-y-4">
        {changed ? (
          <Notice tone="warn" role="alert" title={t("public.changedTitle")}>
            {t("public.changed")}
          </Notice>
        ) : null}
        {confirmed ? <Notice tone="done">{t("public.confirmed", { date: formatDate(locale, confirmed.at), name: confirmed.name, role: confirmed.role })}</Notice> : null}
        {!confirmed && disputed ? <Notice>{t("public.disputed", { date: formatDate(locale, disputed.at), name: disputed.name })}</Notice> : null}
        <Card accent="petrol">
          <DefinitionList
            items={[
              { term: t("public.organisation"), value: view.organisation },
              { term: t("public.date"), value: formatDate(locale, view.heldOn) },
              { term: t("public.agreed"), value: <span className="block whitespace-pre-line break-words">{view.agreed}</span> },
            ]}
          />
        </Card>
        {confirmed ? null : (
          <>
            <ConfirmForm seen={view.seen} result={results.confirm} />
            <DisputeForm seen={view.seen} result={results.dispute} />
            <p className="text-note text-ink-soft">{t("public.privacy")}</p>
          </>
        )}
      </div>
    </Page>
  );
}

function ConfirmForm({ seen, result }: { seen: string; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(confirmationTexts);
  const [form, fields] = useForm<{ name: string; role: string }>({ id: "bestaetigen", lastResult: result });
  return (
    <Card title={t("public.yes")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>{t("public.yesHint")}</p>
        <FormErrors form={form} labels={{ name: t("public.name"), role: t("public.role") }} />
        <input type="hidden" name="seen" value={seen} />
        <TextField field={fields.name} label={t("public.name")} autoComplete="name" />
        <TextField field={fields.role} label={t("public.role")} hint={t("public.roleHint")} autoComplete="organization-title" />
        <Button name="intent" value="confirm" icon="check">
          {t("public.yes")}
        </Button>
      </Form>
    </Card>
  );
}

function DisputeForm({ seen, result }: { seen: string; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(confirmationTexts);
  const [form, fields] = useForm<{ name: string; text: string }>({ id: "widersprechen", lastResult: result });
  return (
    <Card title={t("public.no")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ name: t("public.name"), text: t("public.text") }} />
        <input type="hidden" name="seen" value={seen} />
        <TextArea field={fields.text} label={t("public.text")} hint={t("public.textHint")} rows={3} />
        <TextField field={fields.name} label={t("public.name")} autoComplete="name" />
        <Button variant="ghost" name="intent" value="dispute">
          {t("public.noSend")}
        </Button>
      </Form>
    </Card>
  );
}
