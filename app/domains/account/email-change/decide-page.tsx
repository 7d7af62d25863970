import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Page, Stack } from "~/ui/page";
import { emailChangeHours } from "../lifetimes";
import type { Side } from "./email-change.server";
import { emailChangeTexts } from "./email-change.text";

/** What the link of a mail shows, before and after its buttons. */
export type DecideView =
  | { state: "open" | "waits"; side: Side; email: string }
  | { state: "rejected"; side: Side }
  | { state: "changed"; email: string }
  | { state: "taken" | "gone" };

export function DecidePage({ view }: { view: DecideView }) {
  const t = useText(emailChangeTexts);
  switch (view.state) {
    case "open":
      return <Open side={view.side} email={view.email} />;
    case "waits":
      return <Said title={t("page.waitsTitle")} lead={t(view.side === "old" ? "page.waitsOld" : "page.waitsNew", { email: view.email })} />;
    case "changed":
      return <Said title={t("page.changed")} lead={t("page.changedLead", { email: view.email })} to="/konto" label={t("page.toAccount")} />;
    case "rejected":
      return view.side === "old" ? (
        <Said title={t("page.rejected")} lead={t("page.rejectedOld")} to="/passwort-vergessen" label={t("page.newPassword")} />
      ) : (
        <Said title={t("page.rejected")} lead={t("page.rejectedNew")} />
      );
    case "taken":
      return <Said title={t("page.taken")} lead={t("page.takenLead")} />;
    case "gone":
      return <Said title={t("page.gone")} lead={t("page.goneLead", { hours: emailChangeHours })} />;
  }
}

function Said({ title, lead, to = "/", label }: { title: string; lead: string; to?: string; label?: string }) {
  const t = useText(emailChangeTexts);
  return (
    <Page title={title} lead={lead} width="narrow">
      <LinkButton variant="ghost" to={to}>
        {label ?? t("page.toStart")}
      </LinkButton>
    </Page>
  );
}

function Open({ side, email }: { side: Side; email: string }) {
  const t = useText(emailChangeTexts);
  const old = side === "old";
  return (
    <Page title={t(old ? "page.oldTitle" : "page.newTitle")} lead={<span className="break-words">{t(old ? "page.oldLead" : "page.newLead", { email })}</span>} width="narrow">
      <Stack>
        <Form method="post">
          <ButtonRow>
            <Button name="intent" value="confirm">
              {t(old ? "page.yesOld" : "page.yesNew")}
            </Button>
            <Button variant="danger" name="intent" value="reject">
              {t(old ? "page.noOld" : "page.noNew")}
            </Button>
          </ButtonRow>
        </Form>
        {old ? <p className="text-note text-ink-soft">{t("page.noOldHow")}</p> : null}
      </Stack>
    </Page>
  );
}
