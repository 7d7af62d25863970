import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { FormErrors, RadioGroup, TextField } from "~/ui/fields";
import { Card, Page } from "~/ui/page";
import { accountsTexts } from "./accounts.text";
import { roles } from "./permissions";

/** The service point makes an account for an adviser or a colleague. */
export function NewAccountPage({ result, administration }: { result: SubmissionResult<string[]> | undefined; administration: string }) {
  const t = useText(accountsTexts);
  const [form, fields] = useForm<{ name: string; email: string; role: string }>({ id: "zugang", lastResult: result, defaultValue: { role: "adviser" } });
  return (
    <Page
      title={t("new.title")}
      lead={t("new.lead")}
      width="narrow"
      breadcrumbs={[{ label: administration, to: "/verwaltung" }, { label: t("title"), to: "/verwaltung/konten" }, { label: t("new.title") }]}
    >
      <Card>
        <Form method="post" id={form.id} noValidate className="space-y-5">
          <FormErrors form={form} labels={{ name: t("name"), email: t("email"), role: t("roles") }} />
          <TextField field={fields.name} label={t("name")} autoComplete="off" />
          <TextField field={fields.email} label={t("email")} hint={t("new.emailHint")} type="email" autoComplete="off" />
          <RadioGroup field={fields.role} label={t("roles")} options={roles.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleHint.${role}`) }))} />
          <ButtonRow>
            <Button>{t("new.save")}</Button>
            <LinkButton variant="ghost" to="/verwaltung/konten">
              {t("new.cancel")}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Card>
    </Page>
  );
}
