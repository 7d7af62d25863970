import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import type { MembershipRole } from "~/domains/account";
import { ServiceContact } from "~/domains/site/service-contact";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { ButtonRow, LinkButton } from "~/ui/button";
import { Card, Page, SideLayout } from "~/ui/page";
import { Notice } from "~/ui/notice";
import { Pill } from "~/ui/pill";
import { HintLine } from "./hint-line";
import { Guides, type GuideLink } from "./guides";
import { PathMap } from "./path-map";
import type { PathView } from "./path-view";
import { pathTexts } from "./path.text";
import { StepTable, type OwnStepLine } from "./step-table";

interface PathPageProps {
  initiative: { name: string };
  view: PathView;
  /** the fitting one of the next step first */
  guides: GuideLink[];
  nextGuide: GuideLink | null;
  districts: string[];
  neighbours: { ags: string; label: string }[];
  team: { name: string; role: MembershipRole }[];
  advisers: string[];
  /** advisers wrote notes, perhaps such as are gone by now */
  hasNotes: boolean;
  /** how to reach the service point; "" where the operator has not said */
  serviceContact: string;
  own: OwnStepLine[];
  base: string;
  canEdit: boolean;
  /** follow-ups of conversations */
  followUps: ReactNode;
  /** entering a region that exists already, while that is possible */
  existing: ReactNode;
}

/** "Unser Weg". */
export function PathPage({ initiative, view, guides, nextGuide, districts, neighbours, team, advisers, hasNotes, serviceContact, own, base, canEdit, followUps, existing }: PathPageProps) {
  const t = useText(pathTexts);
  const locale = useLocale();
  const { progress, next } = view;
  const area = districts.length > 0 ? formatList(locale, districts) : t("noArea");
  return (
    <Page
      eyebrow={t("eyebrow", { area })}
      title={t("title")}
      lead={<p className="text-ink-soft">{initiative.name}</p>}
      actions={<Pill tone={progress.done > 0 ? "ok" : "todo"}>{t("progress", progress)}</Pill>}
    >
      <div className="space-y-4">
        <PathMap view={view} base={base} />
        {view.countdown.map((sentence) => (
          <Notice key={sentence} tone="warn">
            <p>{sentence}</p>
          </Notice>
        ))}
        <SideLayout
          side={
            <>
              <Card title={t("side.guides")}>
                <Guides guides={guides} />
              </Card>
              {followUps}
              <TeamCard team={team} advisers={advisers} hasNotes={hasNotes} serviceContact={serviceContact} base={base} />
              <NeighboursCard neighbours={neighbours} />
              <ul className="no-print m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0">
                <li>
                  <Link className="link" to={`${base}/verlauf`}>
                    {t("side.history")}
                  </Link>
                </li>
                {canEdit ? (
                  <li>
                    <Link className="link" to={`${base}/einstellungen`}>
                      {t("side.settings")}
                    </Link>
                  </li>
                ) : null}
              </ul>
            </>
          }
        >
          <Card accent="marigold">
            <p className="text-ink-soft">{t("next.label")}</p>
            <h2 className="text-[1.375rem]">{next.title}</h2>
            <p className="mt-1.5 max-w-measure">{next.why}</p>
            {next.hints.length > 0 ? (
              <ul className="m-0 mt-3 max-w-measure list-disc space-y-1.5 pl-5">
                {next.hints.map((hint) => (
                  <li key={hint.text}>
                    <HintLine hint={hint} base={base} />
                  </li>
                ))}
              </ul>
            ) : null}
            <ButtonRow className="no-print mt-4">
              <LinkButton to={`${base}${next.path}`}>{t("next.open")}</LinkButton>
              {nextGuide ? (
                <LinkButton variant="ghost" to={nextGuide.to}>
                  {t("next.guide", { title: nextGuide.title, minutes: nextGuide.minutes, language: nextGuide.language })}
                </LinkButton>
              ) : null}
            </ButtonRow>
          </Card>
          <StepTable lines={view.lines} own={own} base={base} />
          {view.hidden > 0 ? (
            <p className="text-note text-ink-soft">
              {t("hidden", { count: view.hidden })}{" "}
              {canEdit ? (
                <Link className="link" to={`${base}/einstellungen#ansicht`}>
                  {t("hiddenLink")}
                </Link>
              ) : null}
            </p>
          ) : null}
          {existing}
        </SideLayout>
      </div>
    </Page>
  );
}

function TeamCard({ team, advisers, hasNotes, serviceContact, base }: Pick<PathPageProps, "team" | "advisers" | "hasNotes" | "serviceContact" | "base">) {
  const t = useText(pathTexts);
  const locale = useLocale();
  return (
    <Card title={t("side.team")}>
      <ul className="m-0 list-none space-y-0.5 p-0">
        {team.map(({ name, role }, index) => (
          <li key={index}>
            {name} <span className="text-note text-ink-soft">{t(`team.${role}`)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note text-ink-soft">
        {t("side.adviser")}: {advisers.length > 0 ? formatList(locale, advisers) : t("side.noAdviser")}
      </p>
      {advisers.length === 0 ? (
        <div className="mt-1 space-y-1 text-note text-ink-soft">
          <p>{t(serviceContact ? "side.askService" : "side.untilThen")}</p>
          {serviceContact ? <ServiceContact text={serviceContact} /> : null}
        </div>
      ) : null}
      <p className="no-print mt-2 flex flex-wrap gap-x-4 gap-y-1">
        <Link className="link" to={`${base}/team`}>
          {t("side.teamLink")}
        </Link>
        {advisers.length > 0 || hasNotes ? (
          <Link className="link" to={`${base}/beratung`}>
            {t("side.adviserLink")}
          </Link>
        ) : null}
      </p>
    </Card>
  );
}

function NeighboursCard({ neighbours }: Pick<PathPageProps, "neighbours">) {
  const t = useText(pathTexts);
  return (
    <Card title={t("side.neighbours")}>
      <p className="text-note">
        {neighbours.length > 0 ? t("side.neighboursLead") : t("side.neighboursNone")}
        {neighbours.map(({ ags, label }, index) => (
          <Fragment key={ags}>
            {index > 0 ? ", " : " "}
            <Link className="link" to={`/netzwerke?kreis=${ags}`}>
              {label}
            </Link>
          </Fragment>
        ))}
      </p>
    </Card>
  );
}
