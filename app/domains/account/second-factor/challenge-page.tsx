import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { secondFactorTexts } from "./second-factor.text";

interface ChallengePageProps {
  next: string;
  /** the first factor has to be shown again */
  over: boolean;
  result?: SubmissionResult<string[]>;
}

/** The second step of signing in. */
export function ChallengePage({ next, over, result }: ChallengePageProps) {
  const t = useText(secondFactorTexts);
  const [form, fields] = useForm<{ code: string }>({ id: "zweiter-faktor", lastResult: result });
  if (over) {
    return (
      <Page title={t("challenge.over")} lead={t("challenge.overWhy")} width="narrow">
        <LinkButton to={`/anmelden?${new URLSearchParams({ weiter: next }).toString()}`}>{t("challenge.again")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t("challenge.title")} lead={t("challenge.lead")} width="narrow">
      <Stack>
        <Card>
          <Form method="post" id={form.id} noValidate className="space-y-4">
            <FormErrors form={form} labels={{ code: t("challenge.code") }} />
            <input type="hidden" name="weiter" value={next} />
            <TextField field={fields.code} label={t("challenge.code")} hint={t("challenge.hint")} autoComplete="one-time-code" spellCheck={false} width="medium" />
            <Button icon="lock">{t("challenge.button")}</Button>
          </Form>
        </Card>
        <p className="text-note text-ink-soft">{t("challenge.lost")}</p>
      </Stack>
    </Page>
  );
}
