import { Form } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Card, Page, Stack } from "~/ui/page";
import type { InvitationView } from "./invitations.server";
import { invitationTexts } from "./invitation.text";
import { teamTexts } from "./team.text";

interface InvitationPageProps {
  invitation: InvitationView | null;
  user: { name: string; email: string } | null;
  /** of this page: to come back to */
  path: string;
}

export function InvitationPage({ invitation, user, path }: InvitationPageProps) {
  const t = useText(invitationTexts);
  const team = useText(teamTexts);
  const locale = useLocale();
  if (!invitation || invitation.state !== "open") {
    const reason = invitation ? (invitation.state as Exclude<InvitationView["state"], "open">) : "unknown";
    return (
      <Page title={t("over.title")} lead={t(`over.${reason}`, { inviter: invitation?.inviter ?? "" })} width="narrow">
        <LinkButton variant="ghost" to="/initiativen">
          {t("over.go")}
        </LinkButton>
      </Page>
    );
  }
  const { initiative, inviter, role, expiresAt } = invitation;
  const back = new URLSearchParams({ weiter: path }).toString();
  return (
    <Page eyebrow={t("title")} title={initiative} lead={t("lead", { inviter, initiative })} width="narrow">
      <Stack>
        <Card>
          <DefinitionList
            items={[
              { term: t("rights"), value: `${team(`role.${role}`)}: ${team(`roleHint.${role}`)}` },
              { term: t("validUntil"), value: formatDate(locale, expiresAt) },
            ]}
          />
        </Card>
        {user ? (
          <Form method="post" className="space-y-4">
            <p>{t("signedIn", user)}</p>
            <Button>{t("accept")}</Button>
          </Form>
        ) : (
          <>
            <p>{t("signedOut")}</p>
            <ButtonRow>
              <LinkButton to={`/anmelden?${back}`}>{t("signIn")}</LinkButton>
              <LinkButton variant="ghost" to={`/registrieren?${back}`}>
                {t("signUp")}
              </LinkButton>
            </ButtonRow>
          </>
        )}
      </Stack>
    </Page>
  );
}
