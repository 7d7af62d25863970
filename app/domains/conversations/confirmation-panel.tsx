import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { FormErrors, plainField, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { confirmationTexts } from "./confirmation.text";
import { canBeConfirmed } from "./conversation";
import type { ConversationEntry } from "./entry.server";

interface ConfirmationPanelProps {
  conversation: ConversationEntry;
  page: string;
  canEdit: boolean;
  /** A link made just now: it is shown this once. */
  made?: { link: string; email: string } | undefined;
  result?: SubmissionResult<string[]> | undefined;
}

/** Where the confirmation by the other side stands, and the ways to ask for it. */
export function ConfirmationPanel({ conversation, page, canEdit, made, result }: ConfirmationPanelProps) {
  const t = useText(confirmationTexts);
  const { confirmation } = conversation;
  const possible = canBeConfirmed(conversation);
  return (
    <Card title={t("title")} id="bestaetigung">
      <div className="space-y-4">
        <State confirmation={confirmation} />
        {made ? <NewLink {...made} /> : null}
        {confirmation.state === "confirmed" ? null : <p className="text-note text-ink-soft">{possible ? t("why") : t("needsTalk")}</p>}
        {canEdit && possible && confirmation.state !== "confirmed" ? <AskForm page={page} again={confirmation.linkOut} changed={confirmation.state === "changed"} result={result} /> : null}
        {canEdit && confirmation.linkOut ? (
          <Form method="post" action={page} className="no-print">
            <Button variant="quiet" size="small" name="intent" value="revoke">
              {t("revoke")}
            </Button>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

function State({ confirmation }: Pick<ConversationEntry, "confirmation">) {
  const t = useText(confirmationTexts);
  const locale = useLocale();
  const { state, askedAt, expiresAt, sentTo, confirmed, disputed } = confirmation;
  const day = (date: Date | null) => (date ? formatDate(locale, date) : "");
  return (
    <>
      {state === "confirmed" && confirmed ? <Notice tone="done">{t("state.confirmed", { name: confirmed.name, role: confirmed.role, date: day(confirmed.at) })}</Notice> : null}
      {state === "asked" ? <p className="break-words">{t("state.asked", { date: day(askedAt), to: sentTo || "none", until: day(expiresAt) })}</p> : null}
      {state === "changed" ? (
        <Notice tone="warn">
          <p>{t("state.changed", { date: day(askedAt), until: day(expiresAt) })}</p>
        </Notice>
      ) : null}
      {state === "expired" ? <p>{t("state.expired", { date: day(askedAt) })}</p> : null}
      {disputed ? (
        <Notice tone={state === "disputed" ? "warn" : "info"} title={state === "disputed" ? t("state.disputed", { name: disputed.name, date: day(disputed.at) }) : t("earlierAnswer", { name: disputed.name, date: day(disputed.at) })}>
          <blockquote className="whitespace-pre-line break-words">{disputed.text}</blockquote>
          {state === "disputed" ? <p className="text-note">{t("afterDispute")}</p> : null}
        </Notice>
      ) : null}
    </>
  );
}

function NewLink({ link, email }: { link: string; email: string }) {
  const t = useText(confirmationTexts);
  return (
    <Notice tone="done" role="status" title={t("link.title")}>
      {email ? <p className="break-words">{t("mailed", { email })}</p> : null}
      <p className="text-note">{t("link.hint")}</p>
      <TextField field={plainField("link", { id: "bestaetigungslink", value: link })} label={t("link.label")} readOnly spellCheck={false} />
      <div className="no-print pt-1">
        <CopyButton text={link} label={t("link.copy")} size="small" />
      </div>
    </Notice>
  );
}

function AskForm({ page, again, changed, result }: { page: string; again: boolean; changed: boolean; result: SubmissionResult<string[]> | undefined }) {
  const t = useText(confirmationTexts);
  const [form, fields] = useForm<{ email: string }>({ id: "bitte", lastResult: result });
  return (
    <Form method="post" action={page} id={form.id} noValidate className="no-print space-y-3">
      <FormErrors form={form} labels={{ email: t("email") }} />
      <TextField field={fields.email} label={t("email")} hint={t("emailHint")} type="email" inputMode="email" autoComplete="off" optional />
      <ButtonRow>
        <Button variant="ghost" icon="mail" name="intent" value="ask">
          {changed ? t("askAgain") : again ? t("renew") : t("ask")}
        </Button>
      </ButtonRow>
      {again ? <p className="text-note text-ink-soft">{t("renewHint")}</p> : null}
    </Form>
  );
}
