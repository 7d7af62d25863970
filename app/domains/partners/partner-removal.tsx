import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Stack } from "~/ui/page";
import { partnerFormTexts } from "./partner-form.text";
import type { Attached } from "./queries.server";

/** Asks before a partner is taken away, and says what hangs on it. */
export function PartnerRemoval({ attached, backTo }: { attached: Attached; backTo: string }) {
  const t = useText(partnerFormTexts);
  const { conversations, verdicts } = attached;
  return (
    <Stack>
      <p>{t("removal.question")}</p>
      <ul className="list-disc space-y-1 pl-6">
        {conversations > 0 ? <li>{t("removal.conversations", { count: conversations })}</li> : null}
        {verdicts > 0 ? <li>{t("removal.verdicts", { count: verdicts })}</li> : null}
        {conversations + verdicts === 0 ? <li>{t("removal.nothing")}</li> : null}
      </ul>
      <Notice>{t("removal.alternative")}</Notice>
      <Form method="post">
        <ButtonRow>
          <Button variant="danger" icon="trash">
            {t("removal.confirm")}
          </Button>
          <LinkButton to={backTo} variant="quiet">
            {t("cancel")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Stack>
  );
}
