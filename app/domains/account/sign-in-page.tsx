import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import type { DemoAccount } from "./demo-accounts.server";
import { signInTexts } from "./sign-in.text";
import { useOwnAddress } from "~/ui/use-own-address";

type Result = SubmissionResult<string[]>;

interface SignInPageProps {
  /** answer to the form that was sent, with its `intent` */
  result?: Result;
  next: string;
  demoAccounts: DemoAccount[];
}

export function SignInPage({ result, next, demoAccounts }: SignInPageProps) {
  const t = useText(signInTexts);
  const sentPassword = result?.initialValue?.["intent"] === "password";
  return (
    <Page title={t("signIn.title")} lead={t("signIn.lead")} width="narrow">
      <Stack>
        <ByLink result={sentPassword ? undefined : result} next={next} />
        <ByPassword result={sentPassword ? result : undefined} next={next} />
        {demoAccounts.length > 0 ? <DemoSignIns accounts={demoAccounts} next={next} /> : null}
        <p>
          {t("signIn.new")}{" "}
          <Link className="link" to={`/registrieren?${new URLSearchParams({ weiter: next }).toString()}`}>
            {t("signIn.register")}
          </Link>
        </p>
      </Stack>
    </Page>
  );
}

function ByLink({ result, next }: { result: Result | undefined; next: string }) {
  const address = useOwnAddress();
  const t = useText(signInTexts);
  const [form, fields] = useForm<{ email: string }>({ id: "link", lastResult: result });
  return (
    <Card title={t("signIn.byLink")}>
      <Form method="post" action={address} id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ email: t("email") }} />
        <input type="hidden" name="weiter" value={next} />
        <TextField field={fields.email} label={t("email")} type="email" autoComplete="email" />
        <Button name="intent" value="link" icon="mail">
          {t("signIn.linkButton")}
        </Button>
      </Form>
    </Card>
  );
}

function ByPassword({ result, next }: { result: Result | undefined; next: string }) {
  const address = useOwnAddress();
  const t = useText(signInTexts);
  const [form, fields] = useForm<{ email: string; password: string }>({ id: "password", lastResult: result });
  return (
    <Card title={t("signIn.byPassword")}>
      <Form method="post" action={address} id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ email: t("email"), password: t("password") }} />
        <input type="hidden" name="weiter" value={next} />
        <TextField field={fields.email} label={t("email")} type="email" autoComplete="username" />
        <TextField field={fields.password} label={t("password")} type="password" autoComplete="current-password" />
        <ButtonRow>
          <Button variant="ghost" name="intent" value="password">
            {t("signIn.passwordButton")}
          </Button>
          <Link className="link" to="/passwort-vergessen">
            {t("signIn.forgotten")}
          </Link>
        </ButtonRow>
      </Form>
    </Card>
  );
}

function DemoSignIns({ accounts, next }: { accounts: DemoAccount[]; next: string }) {
  const address = useOwnAddress();
  const t = useText(signInTexts);
  return (
    <Card title={t("demo.title")} tinted>
      <p className="mb-3">{t("demo.lead")}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {accounts.map(({ email, password, label }) => (
          <li key={email}>
            <Form method="post" action={address}>
              <input type="hidden" name="weiter" value={next} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <Button variant="ghost" name="intent" value="password" icon="person" className="w-full">
                {label}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
