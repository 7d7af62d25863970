import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { plainField, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { teamTexts } from "../detail/team.text";
import type { OwnPageState } from "./own-page.server";

interface LinkCardProps {
  state: OwnPageState | null;
  canEdit: boolean;
  /** The address just made; shown this once. */
  address: string | null;
}

/** The personal link to a partner's own page, and what the partner answered there. */
export function LinkCard({ state, canEdit, address }: LinkCardProps) {
  const t = useText(teamTexts);
  const locale = useLocale();
  const holds = state !== null && !state.revoked;
  return (
    <Card title={t("link.title")} id="link">
      <div className="space-y-3">
        <p className="text-note text-ink-soft">{t("link.lead")}</p>
        {state ? (
          <ul className="space-y-1 text-note">
            <li>{state.revoked ? t("link.isRevoked") : t("link.since", { date: formatDate(locale, state.issuedAt) })}</li>
            <li>{state.checkedAt ? t("link.checked", { date: formatDate(locale, state.checkedAt) }) : t("link.unchecked")}</li>
            <li>{t(`link.named.${state.namedInPublic === null ? "open" : state.namedInPublic ? "yes" : "no"}`)}</li>
          </ul>
        ) : null}
        {address ? (
          <Notice tone="done" role="status">
            <p>{t("link.once")}</p>
            <TextField field={plainField("adresse", { id: "persoenlicher-link", value: address })} label={t("link.address")} readOnly />
            <CopyButton text={address} label={t("link.copy")} size="small" />
          </Notice>
        ) : null}
        {canEdit ? (
          <Form method="post" className="no-print space-y-2">
            {holds ? <p className="text-note text-ink-soft">{t("link.renewHint")}</p> : null}
            <ButtonRow>
              <Button name="intent" value="issueLink" variant="ghost" size="small">
                {state ? t("link.renew") : t("link.make")}
              </Button>
              {holds ? (
                <Button name="intent" value="revokeLink" variant="danger" size="small">
                  {t("link.revoke")}
                </Button>
              ) : null}
            </ButtonRow>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}
