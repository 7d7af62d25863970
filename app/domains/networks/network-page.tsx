import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Chips } from "~/ui/chips";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Card, Page, SideLayout } from "~/ui/page";
import { Progress } from "~/ui/progress";
import { correctionTexts } from "./care/correction.text";
import { wantsAsking, type Age } from "./completeness";
import { directoryTexts } from "./directory.text";
import type { NetworkDetails } from "./network-details";
import { labelledAddresses, NetworkFacts, WebLink } from "./network-facts";
import { useAsOf } from "./use-as-of";
import { isKeyOf, stages, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";

/** Public page of a directory entry: what is known, since when, from where, and what is not. */
export function NetworkPage({ network, age }: { network: NetworkDetails; age: Age | null }) {
  const t = useText(directoryTexts);
  const word = useText(vocabularyTexts);
  const correction = useText(correctionTexts);
  const asOf = useAsOf({ sourceDate: network.sourceDate, age });
  const themeLabels = network.themeKeys.flatMap((key) => (isKeyOf(themes, key) ? [word(`theme.${key}`)] : []));
  const stageLabels = network.stageKeys.flatMap((key) => (isKeyOf(stages, key) ? [word(`stage.${key}`)] : []));
  const labels = {
    districts: t("entry.districts"),
    foundedYear: t("entry.founded"),
    organisationForm: t("entry.form"),
    coordinatingBody: t("entry.body"),
    goals: t("entry.goals"),
    targetGroups: t("entry.targetGroups"),
    partners: t("entry.partners"),
    financing: t("entry.financing"),
    contactMailbox: t("entry.contact"),
    website: t("entry.website"),
    sourceDate: t("entry.sourceDate"),
  };
  return (
    <Page title={network.name} lead={word(`networkKind.${network.kind}`)} breadcrumbs={[{ label: t("entry.crumb"), to: "/netzwerke" }, { label: network.name }]}>
      <SideLayout
        side={
          <>
            <Card title={t("entry.sources")}>
              <ul className="m-0 list-none space-y-1 p-0">
                {labelledAddresses(network.sourceUrls).map(({ address, label }) => (
                  <li key={address}>
                    <WebLink address={address} label={label} />
                  </li>
                ))}
              </ul>
              <p className="mt-3 text-ink-soft">{asOf}</p>
              {wantsAsking(age) ? (
                <p className="mt-2 flex items-start gap-1.5">
                  <Icon name="question" className="mt-1 h-4 w-4 shrink-0 text-marigold-ink" />
                  {t("askAgain")}
                </p>
              ) : null}
              <p className="mt-2 text-fine text-ink-soft">{t("source")}</p>
              <p className="mt-3">
                <Link className="link" to={`/netzwerke/${network.slug}/berichtigen`}>
                  {correction("link")}
                </Link>
              </p>
            </Card>
            <Card title={t("entry.known")}>
              <Progress value={network.known} max={network.of} label={t("known", { known: network.known, of: network.of })} />
              {network.unknown.length > 0 ? (
                <p className="mt-3 text-ink-soft">{t("entry.unknown", { list: network.unknown.map((field) => labels[field]).join(", ") })}</p>
              ) : null}
            </Card>
            <Card title={t("entry.plan")}>
              <p>{t("entry.planHint")}</p>
              <LinkButton to="/initiativen/neu" variant="ghost" className="mt-4">
                {t("entry.planButton")}
              </LinkButton>
            </Card>
          </>
        }
      >
        {network.state === "ended" ? <Notice tone="warn">{t("entry.endedNotice")}</Notice> : null}
        {network.state === "outdated" ? <Notice tone="warn">{t("entry.outdatedNotice")}</Notice> : null}
        <Card>
          <NetworkFacts network={network} />
        </Card>
        {themeLabels.length + stageLabels.length > 0 ? (
          <Card title={`${t("entry.themes")}, ${t("entry.stages")}`} aside={t("entry.derived")}>
            <Chips items={[...themeLabels, ...stageLabels]} />
          </Card>
        ) : null}
      </SideLayout>
    </Page>
  );
}
