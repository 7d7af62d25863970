import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { ServiceContact } from "~/domains/site/service-contact";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Card, Page, SideLayout } from "~/ui/page";
import { InviteForm, OpenInvitations } from "./team-invitations";
import { MemberTable } from "./team-members";
import { teamTexts } from "./team.text";
import type { Team } from "./queries.server";

interface TeamPageProps {
  initiative: { slug: string; name: string };
  team: Team;
  /** user id of the reader */
  me: string;
  /** may invite and change rights */
  leads: boolean;
  /** how to reach the service point; "" where the operator has not said */
  serviceContact: string;
  /** why the last change was refused */
  problem?: string;
  result?: SubmissionResult<string[]>;
}

export function TeamPage({ initiative, team, me, leads, serviceContact, problem, result }: TeamPageProps) {
  const t = useText(teamTexts);
  const isMember = team.members.some(({ userId }) => userId === me);
  return (
    <Page title={t("title")} lead={t("lead")} breadcrumbs={[{ label: t("path"), to: `/initiativen/${initiative.slug}` }, { label: t("title") }]}>
      <SideLayout side={<Advisers advisers={team.advisers} serviceContact={serviceContact} />} sideLabel={t("advisers")}>
        {problem ? (
          <Notice tone="stop" role="alert">
            {problem}
          </Notice>
        ) : null}
        <Card title={t("members")}>
          <MemberTable members={team.members} me={me} leads={leads} />
        </Card>
        {/* Empty again once the invitation is in the list. */}
        {leads ? <InviteForm key={team.invitations[0]?.id} result={result} /> : null}
        <OpenInvitations invitations={team.invitations} leads={leads} />
        {isMember ? (
          <Disclosure summary={t("leave")}>
            <p className="mb-3">{t("leaveHint")}</p>
            <Form method="post">
              <Button variant="danger" name="intent" value="leave">
                {t("leave")}
              </Button>
            </Form>
          </Disclosure>
        ) : null}
      </SideLayout>
    </Page>
  );
}

function Advisers({ advisers, serviceContact }: { advisers: Team["advisers"]; serviceContact: string }) {
  const t = useText(teamTexts);
  const locale = useLocale();
  return (
    <Card title={t("advisers")} tinted>
      {advisers.length === 0 ? (
        <div className="space-y-2">
          <p>{t("noAdviser")}</p>
          {serviceContact ? <ServiceContact text={serviceContact} /> : null}
        </div>
      ) : (
        <>
          <ul className="mb-3 space-y-2">
            {advisers.map(({ name, email, standInUntil }) => (
              <li key={email}>
                <span className="font-semibold">{name}</span>
                {standInUntil ? <span className="block text-note text-ink-soft">{t("standIn", { date: formatDate(locale, standInUntil) })}</span> : <br />}
                <a className="link break-words" href={`mailto:${email}`}>
                  {email}
                </a>
              </li>
            ))}
          </ul>
          <p className="text-note">{t("adviserHint")}</p>
        </>
      )}
    </Card>
  );
}
