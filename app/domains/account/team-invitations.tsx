import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { FormErrors, RadioGroup, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { invitationDays } from "./lifetimes";
import { membershipRoles } from "./permissions";
import { signInTexts } from "./sign-in.text";
import { teamTexts } from "./team.text";
import type { Team } from "./queries.server";

export function InviteForm({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const t = useText(teamTexts);
  const email = useText(signInTexts)("email");
  const [form, fields] = useForm<{ email: string; role: string }>({ id: "einladen", lastResult: result, defaultValue: { role: "edit" } });
  return (
    <Card title={t("invite")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>{t("inviteHint", { days: invitationDays })}</p>
        <FormErrors form={form} labels={{ email, role: t("rights") }} />
        <TextField field={fields.email} label={email} type="email" autoComplete="off" />
        <RadioGroup field={fields.role} label={t("rights")} options={membershipRoles.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }))} />
        <Button name="intent" value="invite" icon="mail">
          {t("inviteButton")}
        </Button>
      </Form>
    </Card>
  );
}

export function OpenInvitations({ invitations, leads }: { invitations: Team["invitations"]; leads: boolean }) {
  const t = useText(teamTexts);
  const locale = useLocale();
  return (
    <Card title={t("open")}>
      {invitations.length === 0 ? <p className="text-ink-soft">{t("noneOpen")}</p> : null}
      <ul className="divide-y divide-line">
        {invitations.map(({ id, email, role, invitedByName, expiresAt, expired }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div className="min-w-0">
              <p className="break-all font-semibold">{email}</p>
              <p className="text-note text-ink-soft">
                {t(expired ? "expired" : "openFor", { role: t(`role.${role}`), name: invitedByName, date: formatDate(locale, expiresAt) })}
              </p>
            </div>
            {leads ? (
              <Form method="post">
                <input type="hidden" name="invitationId" value={id} />
                <ButtonRow>
                  <Button variant="ghost" size="small" name="intent" value="resend">
                    {t("sendAgain")}
                  </Button>
                  <Button variant="danger" size="small" name="intent" value="withdraw">
                    {t("withdraw")}
                  </Button>
                </ButtonRow>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
