import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FilterChips } from "~/ui/chips";
import { EmptyState } from "~/ui/empty-state";
import { plainField, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import { accountsTexts } from "./accounts.text";
import type { AccountsQuery, ListedAccount } from "./accounts.server";
import { roles, type Role } from "./permissions";

const here = "/verwaltung/konten";

function addressOf({ q, role, page }: AccountsQuery): string {
  const params = new URLSearchParams({ ...(role && { rolle: role }), ...(q && { q }), ...(page > 1 && { seite: String(page) }) }).toString();
  return params ? `${here}?${params}` : here;
}

interface AccountsPageProps {
  /** tabs of the administration */
  tabs: ReactNode;
  accounts: ListedAccount[];
  pageCount: number;
  query: AccountsQuery;
  counts: Record<Role, number>;
  me: string;
}

/** All accounts: search, roles, invitation. */
export function AccountsPage({ tabs, accounts, pageCount, query, counts, me }: AccountsPageProps) {
  const t = useText(accountsTexts);
  const all = roles.reduce((sum, role) => sum + counts[role], 0);
  return (
    <Page title={t("title")} lead={t("lead")} actions={<LinkButton to={`${here}/neu`} icon="add">{t("invite")}</LinkButton>}>
      {tabs}
      <Stack>
        <div className="flex flex-wrap items-end justify-between gap-4">
          <FilterChips
            label={t("roles")}
            items={[
              { to: addressOf({ ...query, role: null, page: 1 }), label: t("all"), count: all, current: query.role === null },
              ...roles.map((role) => ({ to: addressOf({ ...query, role, page: 1 }), label: t(`role.${role}`), count: counts[role], current: query.role === role })),
            ]}
          />
          <Form method="get" role="search" className="flex items-end gap-2">
            {query.role ? <input type="hidden" name="rolle" value={query.role} /> : null}
            <TextField field={plainField("q", { value: query.q })} label={t("search")} type="search" />
            <Button variant="ghost">{t("searchButton")}</Button>
          </Form>
        </div>
        <Card>
          {accounts.length > 0 ? (
            <AccountTable accounts={accounts} me={me} />
          ) : (
            <EmptyState title={t("nothing")} action={<LinkButton variant="ghost" to={here}>{t("showAll")}</LinkButton>}>
              {t("nothingHint")}
            </EmptyState>
          )}
          <Pagination page={query.page} pageCount={pageCount} href={(page) => addressOf({ ...query, page })} />
        </Card>
      </Stack>
    </Page>
  );
}

function AccountTable({ accounts, me }: { accounts: ListedAccount[]; me: string }) {
  const t = useText(accountsTexts);
  const locale = useLocale();
  return (
    <Table caption={t("caption")}>
      <thead>
        <Row>
          <Th>{t("person")}</Th>
          <Th>{t("roles")}</Th>
          <Th numeric>{t("teams")}</Th>
          <Th numeric>{t("groups")}</Th>
          <Th>{t("lastSignIn")}</Th>
        </Row>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <Row key={account.id}>
            <Th scope="row">
              <Link className="link" to={`${here}/${account.id}`}>
                {account.name}
              </Link>
              {account.id === me ? <span className="font-normal text-ink-soft"> ({t("you")})</span> : null}
              <span className="mt-0.5 block text-fine font-normal text-ink-soft [overflow-wrap:anywhere]">{account.email}</span>
            </Th>
            <Td label={t("roles")}>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {t(`role.${account.role}`)}
                {account.locked ? <Pill tone="warn" icon="lock">{t("locked")}</Pill> : null}
              </span>
            </Td>
            <Td label={t("teams")} numeric>
              {account.teams}
            </Td>
            <Td label={t("groups")} numeric>
              {account.groups}
            </Td>
            <Td label={t("lastSignIn")}>
              {account.lastSignInAt ? <span className="whitespace-nowrap">{formatDate(locale, account.lastSignInAt)}</span> : <span className="text-ink-soft">{t("unrecorded")}</span>}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
