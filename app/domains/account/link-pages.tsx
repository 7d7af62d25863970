import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { linkMinutes } from "./lifetimes";
import { passwordLength } from "./password-length";
import { signInTexts } from "./sign-in.text";

/** @param mailsHere this installation keeps its mails in a folder, and shows them */
export function MailSentPage({ mailsHere }: { mailsHere: boolean }) {
  const t = useText(signInTexts);
  return (
    <Page title={t("sent.title")} lead={t("sent.lead")} width="narrow">
      <Stack>
        {mailsHere ? (
          <Notice title={t("sent.localTitle")}>
            <p>
              {t("sent.local")}{" "}
              <Link className="link" to="/entwicklung/mails">
                {t("sent.localLink")}
              </Link>
            </p>
          </Notice>
        ) : null}
        {mailsHere ? null : <p className="text-ink-soft">{t("sent.hint")}</p>}
        <LinkButton variant="ghost" to="/anmelden">
          {t("sent.again")}
        </LinkButton>
      </Stack>
    </Page>
  );
}

/** What a mail link opens: mail scanners follow links, but press no buttons. */
export function ConfirmSignInPage({ token, next, used }: { token: string; next: string; used: boolean }) {
  const t = useText(signInTexts);
  if (used || token === "") {
    return (
      <Page title={t("link.usedTitle")} lead={t("link.used", { minutes: linkMinutes })} width="narrow">
        <LinkButton to={`/anmelden?${new URLSearchParams({ weiter: next }).toString()}`}>{t("link.new")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t("link.title")} lead={t("link.lead")} width="narrow">
      <Form method="post" action="/anmelden/link">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="weiter" value={next} />
        <Button>{t("link.button")}</Button>
      </Form>
    </Page>
  );
}

export function ForgottenPasswordPage({ result }: { result?: SubmissionResult<string[]> }) {
  const t = useText(signInTexts);
  const [form, fields] = useForm<{ email: string }>({ id: "vergessen", lastResult: result });
  return (
    <Page title={t("forgotten.title")} lead={t("forgotten.lead")} width="narrow">
      <Stack>
        <Card>
          <Form method="post" id={form.id} noValidate className="space-y-4">
            <FormErrors form={form} labels={{ email: t("email") }} />
            <TextField field={fields.email} label={t("email")} type="email" autoComplete="email" />
            <Button icon="mail">{t("forgotten.button")}</Button>
          </Form>
        </Card>
        <Link className="link" to="/anmelden">
          {t("forgotten.back")}
        </Link>
      </Stack>
    </Page>
  );
}

export function NewPasswordPage({ result, used }: { result?: SubmissionResult<string[]>; used: boolean }) {
  const t = useText(signInTexts);
  const [form, fields] = useForm<{ password: string }>({ id: "passwort", lastResult: result });
  if (used) {
    return (
      <Page title={t("reset.usedTitle")} lead={t("reset.used")} width="narrow">
        <LinkButton to="/passwort-vergessen">{t("reset.new")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t("reset.title")} lead={t("reset.lead")} width="narrow">
      <Card>
        <Form method="post" id={form.id} noValidate className="space-y-4">
          <TextField field={fields.password} label={t("reset.label")} hint={t("reset.hint", { min: passwordLength.min })} type="password" autoComplete="new-password" />
          <Button>{t("reset.button")}</Button>
        </Form>
      </Card>
    </Page>
  );
}
