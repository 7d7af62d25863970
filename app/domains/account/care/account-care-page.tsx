import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { formatDate, formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Notice } from "~/ui/notice";
import { Card, Page, Stack } from "~/ui/page";
import { accountsTexts } from "../accounts.text";
import { roles, type Role } from "../permissions";
import { isAccountDeed, type AccountDeed } from "./account-deeds";
import type { AccountDetail } from "./account-detail.server";
import { accountCareTexts } from "./account-care.text";
import { AskCard } from "./ask-card";

interface AccountCarePageProps {
  /** name of the administration in the path */
  administration: string;
  account: AccountDetail;
  /** what can be done now; none for one's own account */
  deeds: AccountDeed[];
  /** the deed that is asked about; `role`: the one that was chosen */
  asked: { deed: AccountDeed; role: Role | null } | null;
  problem?: string;
  result?: SubmissionResult<string[]>;
}

/** Somebody's account: its state, what can be done for them, what was done. */
export function AccountCarePage({ administration, account, deeds, asked, problem, result }: AccountCarePageProps) {
  const t = useText(accountCareTexts);
  const list = useText(accountsTexts);
  return (
    <Page title={account.name} width="narrow" breadcrumbs={[{ label: administration, to: "/verwaltung" }, { label: list("title"), to: "/verwaltung/konten" }, { label: account.name }]}>
      <Stack>
        {problem ? <Notice tone="stop" role="alert" title={problem} /> : null}
        {asked ? <AskCard key={`${asked.deed}${asked.role}`} account={account} {...asked} result={result} /> : null}
        <Facts account={account} />
        {deeds.length > 0 ? (
          <Card title={t("help")}>
            <ul className="divide-y divide-line">
              {deeds.map((deed) => (
                <li key={deed} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
                  <div className="min-w-0">
                    <p className="font-semibold">{t(`deed.${deed}.link`)}</p>
                    <p className="text-note text-ink-soft">{t(`deed.${deed}.what`)}</p>
                  </div>
                  <LinkButton variant="ghost" size="small" to={`?frage=${deed}`} icon="arrowRight">
                    {t("ask.go")}
                    <span className="sr-only">: {t(`deed.${deed}.link`)}</span>
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Card>
        ) : (
          <Notice title={t("own")}>
            <Link className="link" to="/konto">
              {t("toOwn")}
            </Link>
          </Notice>
        )}
        <Record events={account.events} />
      </Stack>
    </Page>
  );
}

function Facts({ account }: { account: AccountDetail }) {
  const t = useText(accountCareTexts);
  const list = useText(accountsTexts);
  const locale = useLocale();
  const groups = t("groupsLink", { count: account.groups });
  return (
    <Card title={t("facts")}>
      <DefinitionList
        items={[
          { term: t("email"), value: <span className="[overflow-wrap:anywhere]">{account.email}</span> },
          ...(account.newAddress ? [{ term: t("newAddress"), value: t("newAddressWaits", { email: account.newAddress.email, date: formatDate(locale, account.newAddress.expiresAt) }) }] : []),
          { term: t("role"), value: list(`role.${account.role}`) },
          { term: t("state"), value: account.lockedAt ? t("locked", { date: formatDate(locale, account.lockedAt) }) : t("open") },
          { term: t("lastSignIn"), value: account.lastSignInAt ? formatDateTime(locale, account.lastSignInAt) : t("never") },
          { term: t("sessions"), value: t("sessionCount", { count: account.sessions }) },
          { term: t("secondFactor"), value: t(account.secondFactor ? "factorOn" : "factorOff") },
          { term: t("teams"), value: account.teams },
          {
            term: t("groups"),
            value: account.groups > 0 ? <Link className="link" to={`/verwaltung/initiativen?beratung=${account.id}`}>{groups}</Link> : groups,
          },
          { term: t("since"), value: formatDate(locale, account.createdAt) },
        ]}
      />
    </Card>
  );
}

function Record({ events }: Pick<AccountDetail, "events">) {
  const t = useText(accountCareTexts);
  const list = useText(accountsTexts);
  const locale = useLocale();
  return (
    <Card title={t("record")}>
      {events.length === 0 ? <p>{t("noRecord")}</p> : null}
      <ol className="space-y-2">
        {events.map(({ id, deed, detail, actorName, at }) => {
          const role = roles.find((known) => known === detail);
          return (
            <li key={id}>
              <span className="font-semibold">{isAccountDeed(deed) ? t(`deed.${deed}.done`) : deed}</span>
              {role ? `: ${list(`role.${role}`)}` : null}
              <span className="block text-note text-ink-soft">{t("by", { name: actorName, date: formatDateTime(locale, at) })}</span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
