import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import type { PendingChange } from "./email-change.server";
import { emailChangeTexts } from "./email-change.text";
import { PendingEmailChange } from "./pending-email-change";

interface EmailChangePageProps {
  email: string;
  pending: PendingChange | null;
  result?: SubmissionResult<string[]>;
}

export function EmailChangePage({ email, pending, result }: EmailChangePageProps) {
  const t = useText(emailChangeTexts);
  const [form, fields] = useForm<{ email: string }>({ id: "adresse", lastResult: result });
  return (
    <Page title={t("title")} lead={t("lead")} width="narrow" breadcrumbs={[{ label: t("account"), to: "/konto" }, { label: t("title") }]}>
      <Stack>
        {pending ? <PendingEmailChange pending={pending} /> : null}
        <Card>
          <Form method="post" id={form.id} noValidate className="space-y-4">
            <p className="break-words">{t("current", { email })}</p>
            <FormErrors form={form} labels={{ email: t("email") }} />
            <TextField field={fields.email} label={t("email")} type="email" autoComplete="email" />
            <Button name="intent" value="request" icon="mail">
              {t("button")}
            </Button>
          </Form>
        </Card>
        <p className="text-note text-ink-soft">{t("noAccess")}</p>
      </Stack>
    </Page>
  );
}
