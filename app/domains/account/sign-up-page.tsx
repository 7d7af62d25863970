import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { signInTexts } from "./sign-in.text";

export function SignUpPage({ result, next }: { result?: SubmissionResult<string[]>; next: string }) {
  const t = useText(signInTexts);
  const [form, fields] = useForm<{ name: string; email: string }>({ id: "registrieren", lastResult: result });
  return (
    <Page title={t("signUp.title")} lead={t("signUp.lead")} width="narrow">
      <Stack>
        <Card>
          <Form method="post" id={form.id} noValidate className="space-y-4">
            <FormErrors form={form} labels={{ name: t("name"), email: t("email") }} />
            <input type="hidden" name="weiter" value={next} />
            <TextField field={fields.name} label={t("name")} hint={t("signUp.nameHint")} autoComplete="name" />
            <TextField field={fields.email} label={t("email")} type="email" autoComplete="email" />
            <Button icon="mail">{t("signUp.button")}</Button>
          </Form>
        </Card>
        <p>
          {t("signUp.known")}{" "}
          <Link className="link" to={`/anmelden?${new URLSearchParams({ weiter: next }).toString()}`}>
            {t("signUp.signIn")}
          </Link>
        </p>
        <p className="text-ink-soft">{t("signUp.partners")}</p>
      </Stack>
    </Page>
  );
}
