import { Form } from "@remix-run/react";
import { formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Card } from "~/ui/page";
import type { PendingChange } from "./email-change.server";
import { pendingEmailChangeTexts } from "./pending-email-change.text";

/** A change that waits for the mailboxes; can be withdrawn. */
export function PendingEmailChange({ pending }: { pending: PendingChange }) {
  const t = useText(pendingEmailChangeTexts);
  const locale = useLocale();
  const stateOf = (confirmed: boolean) => t(confirmed ? "confirmed" : "waits");
  return (
    <Card title={t("title")} accent="marigold">
      <div className="space-y-4">
        <p className="break-words">{t("text", { email: pending.newEmail, until: formatDateTime(locale, pending.expiresAt) })}</p>
        <DefinitionList
          items={[
            { term: t("old"), value: stateOf(pending.old) },
            { term: t("fresh"), value: stateOf(pending.fresh) },
          ]}
        />
        <Form method="post" action="/konto/adresse">
          <Button variant="ghost" name="intent" value="cancel">
            {t("cancel")}
          </Button>
        </Form>
      </div>
    </Card>
  );
}
