import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { FormErrors, TextArea, TextField } from "~/ui/fields";
import { Card, Page } from "~/ui/page";
import { directoryTexts } from "../directory.text";
import { correctionTexts } from "./correction.text";

/** Anybody says what is wrong with an entry. */
export function CorrectionPage({ network, result }: { network: { slug: string; name: string }; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(correctionTexts);
  const directory = useText(directoryTexts);
  const [form, fields] = useForm<{ body: string; proposal: string; source: string; email: string }>({ id: "berichtigung", lastResult: result });
  const back = `/netzwerke/${network.slug}`;
  return (
    <Page
      title={t("title")}
      lead={t("lead", { name: network.name })}
      width="narrow"
      breadcrumbs={[{ label: directory("entry.crumb"), to: "/netzwerke" }, { label: network.name, to: back }, { label: t("title") }]}
    >
      <Card>
        <Form method="post" id={form.id} noValidate className="space-y-5">
          <UnsavedWarning />
          <FormErrors form={form} labels={{ body: t("body"), proposal: t("proposal"), source: t("source"), email: t("email") }} />
          <TextArea field={fields.body} label={t("body")} hint={t("bodyHint")} rows={4} />
          <TextArea field={fields.proposal} label={t("proposal")} hint={t("proposalHint")} rows={4} optional />
          <TextField field={fields.source} label={t("source")} hint={t("sourceHint")} optional />
          <TextField field={fields.email} label={t("email")} hint={t("emailHint")} type="email" autoComplete="email" optional />
          <div aria-hidden="true" className="absolute -left-[9999px]">
            <label>
              {t("leaveEmpty")}
              <input name="betreff" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <ButtonRow>
            <Button>{t("send")}</Button>
            <LinkButton variant="ghost" to={back}>
              {t("cancel")}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Card>
    </Page>
  );
}
