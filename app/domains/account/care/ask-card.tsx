import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { plainField, RadioGroup, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { accountsTexts } from "../accounts.text";
import { roles, type Role } from "../permissions";
import type { AccountDeed } from "./account-deeds";
import type { AccountDetail } from "./account-detail.server";
import { accountCareTexts } from "./account-care.text";

interface AskCardProps {
  account: AccountDetail;
  deed: AccountDeed;
  role: Role | null;
  result: SubmissionResult<string[]> | undefined;
}

/** Says what a deed means for this account and asks once more. A page of its own address: it works without script, and reading it changes nothing. */
export function AskCard({ account, deed, role, result }: AskCardProps) {
  const t = useText(accountCareTexts);
  if (deed === "role" && (role === null || role === account.role)) return <ChooseRole account={account} same={role !== null} />;
  const held = deed === "deletion" && (account.hold.lastService || account.hold.lastLeadOf.length > 0);
  if (held) return <Held account={account} />;
  return (
    <Card title={t(`deed.${deed}.link`)} accent={deed === "deletion" ? "brick" : "marigold"}>
      <Form method="post" noValidate className="space-y-4">
        {deed === "role" && role ? <RoleConsequences account={account} role={role} /> : <p className="max-w-measure">{t(`ask.${deed as Exclude<AccountDeed, "role">}`)}</p>}
        {deed === "deletion" && account.groups > 0 ? <Losing account={account} /> : null}
        {deed === "address" ? <NewAddress result={result} /> : null}
        <p className="text-note text-ink-soft">{t("ask.told")}</p>
        <ButtonRow>
          <Button name="intent" value={deed} variant={deed === "deletion" ? "danger" : "primary"}>
            {t(`ask.yes.${deed}`)}
          </Button>
          <LinkButton variant="quiet" to={`/verwaltung/konten/${account.id}`}>
            {t("ask.no")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Card>
  );
}

function ChooseRole({ account, same }: { account: AccountDetail; same: boolean }) {
  const t = useText(accountCareTexts);
  const list = useText(accountsTexts);
  return (
    <Card title={t("changeRole")} accent="marigold">
      <Form method="get" className="space-y-4">
        <input type="hidden" name="frage" value="role" />
        <RadioGroup
          field={plainField("rolle", { value: account.role, errors: same ? [t("ask.sameRole")] : [] })}
          label={t("newRole")}
          options={roles.map((value) => ({ value, label: list(`role.${value}`), hint: list(`roleHint.${value}`) }))}
        />
        <ButtonRow>
          <Button>{t("chooseRole")}</Button>
          <LinkButton variant="quiet" to={`/verwaltung/konten/${account.id}`}>
            {t("ask.no")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Card>
  );
}

function RoleConsequences({ account, role }: { account: AccountDetail; role: Role }) {
  const t = useText(accountCareTexts);
  const list = useText(accountsTexts);
  return (
    <>
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="groups" value={account.groups} />
      <p className="font-semibold">{t("ask.role", { from: list(`role.${account.role}`), to: list(`role.${role}`) })}</p>
      {role === "member" && account.groups > 0 ? <Losing account={account} /> : null}
      {role === "member" ? null : <p className="max-w-measure">{t(role === "service" ? "ask.toService" : "ask.toAdviser")}</p>}
    </>
  );
}

function Losing({ account }: { account: AccountDetail }) {
  const t = useText(accountCareTexts);
  return (
    <Notice tone="warn" title={`${t("ask.losing", { count: account.groups })} ${t("ask.only", { count: account.onlyAdviserOf })}`}>
      <p className="mb-3">{t("ask.losingHint")}</p>
      <LinkButton variant="ghost" size="small" to={`/verwaltung/beratung?von=${account.id}#uebergabe`}>
        {t("ask.handOver")}
      </LinkButton>
    </Notice>
  );
}

function NewAddress({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const t = useText(accountCareTexts);
  const [, fields] = useForm<{ email: string }>({ id: "neue-adresse", lastResult: result });
  return <TextField field={fields.email} label={t("newEmail")} type="email" autoComplete="off" spellCheck={false} />;
}

function Held({ account: { hold } }: { account: AccountDetail }) {
  const t = useText(accountCareTexts);
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t("ask.held")}>
      {hold.lastService ? <p>{t("ask.lastService")}</p> : null}
      {hold.lastLeadOf.length > 0 ? <p>{t("ask.lastLead", { names: formatList(locale, hold.lastLeadOf.map(({ name }) => name)) })}</p> : null}
    </Notice>
  );
}
