import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { roles } from "~/domains/account";
import { accountsTexts } from "~/domains/account/accounts.text";
import { journeyTexts } from "~/domains/journey/journey.text";
import { careTexts } from "~/domains/networks/care/care.text";
import { siteTexts } from "~/domains/site/site.text";
import { formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { Card, Page, Stack } from "~/ui/page";
import { administrationTexts } from "./administration.text";
import { AdministrationTabs } from "./administration-tabs";
import type { Figures } from "./figures.server";

const phases = ["orienting", "joining", "joined", "building", "carrying"] as const;
const states = ["published", "outdated", "ended", "proposed"] as const;

/** What waits for the service point, and the figures. */
export function OverviewPage({ figures }: { figures: Figures }) {
  const t = useText(administrationTexts);
  const word = useText(journeyTexts);
  const care = useText(careTexts);
  const account = useText(accountsTexts);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <AdministrationTabs current="overview" />
      <Stack>
        <Work figures={figures} />
        <div className="grid gap-4 md:grid-cols-3">
          <Card title={t("figures.initiatives")}>
            <FigureList
              caption={t("figures.phases")}
              total={figures.initiatives}
              items={[
                ...phases.map((phase) => ({ label: word(`phase.${phase}`), value: figures.phases[phase] })),
                ...(figures.phases.unreadable > 0 ? [{ label: t("unreadable"), value: figures.phases.unreadable }] : []),
              ]}
            />
          </Card>
          <Card title={t("figures.networks")}>
            <FigureList items={states.map((state) => ({ label: care(`state.${state}`), value: figures.networks[state] ?? 0 }))} />
          </Card>
          <Card title={t("figures.accounts")}>
            <FigureList items={roles.map((role) => ({ label: account(`role.${role}`), value: figures.accounts[role] }))} />
          </Card>
        </div>
      </Stack>
    </Page>
  );
}

/** Most groups that are named one by one; the list holds them all. */
const namedAtMost = 5;

function Work({ figures: { work, withoutAdviser, waitingUnadvised, unwritten } }: { figures: Figures }) {
  const t = useText(administrationTexts);
  const site = useText(siteTexts);
  const open: { count: number; to: string; text: string; named?: Figures["waitingUnadvised"] }[] = [
    { count: waitingUnadvised.length, to: "/verwaltung/initiativen?beratung=keine&seite=1", text: t("work.waitingUnadvised", { count: waitingUnadvised.length }), named: waitingUnadvised.slice(0, namedAtMost) },
    { count: work.proposals, to: "/verwaltung/vorschlaege", text: t("work.proposals", { count: work.proposals }) },
    { count: work.corrections, to: "/verwaltung/vorschlaege#berichtigungen", text: t("work.corrections", { count: work.corrections }) },
    { count: withoutAdviser, to: "/verwaltung/initiativen?beratung=keine", text: t("work.unadvised", { count: withoutAdviser }) },
    ...unwritten.map((key) => ({ count: 1, to: `/verwaltung/texte#${key}`, text: t("work.unwritten", { page: site(key) }) })),
  ].filter(({ count }) => count > 0);
  return (
    <Card title={t("work.title")} accent={open.length > 0 ? "marigold" : "leaf"}>
      {open.length === 0 ? <p>{t("work.nothing")}</p> : null}
      <ul className="space-y-1.5">
        {open.map(({ to, text, named = [] }) => (
          <li key={to} className="flex items-baseline gap-2">
            <Icon name="arrowRight" className="h-4 w-4 shrink-0 translate-y-0.5 text-petrol" />
            <div>
              <Link className="link" to={to}>
                {text}
              </Link>
              {named.length > 0 ? (
                <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-note">
                  {named.map(({ slug, name }) => (
                    <li key={slug}>
                      <Link className="link" to={`/verwaltung/initiativen/${slug}`}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FigureList({ items, caption, total }: { items: { label: ReactNode; value: number }[]; caption?: string; total?: number }) {
  const t = useText(administrationTexts);
  const locale = useLocale();
  const sum = total ?? items.reduce((all, { value }) => all + value, 0);
  return (
    <dl aria-label={caption} className="space-y-1.5">
      {items.map(({ label, value }, index) => (
        <div key={index} className="flex justify-between gap-4">
          <dt>{label}</dt>
          <dd className="tabular-nums">{formatNumber(locale, value)}</dd>
        </div>
      ))}
      <div className="flex justify-between gap-4 border-t border-line pt-1.5 font-semibold">
        <dt>{t("figures.total")}</dt>
        <dd className="tabular-nums">{formatNumber(locale, sum)}</dd>
      </div>
    </dl>
  );
}
