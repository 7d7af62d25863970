import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FollowUps } from "~/domains/conversations/follow-ups";
import type { FollowUp } from "~/domains/conversations/index.server";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card, Page, SideLayout } from "~/ui/page";
import { TabNav } from "~/ui/tabs";
import { CheckGate, type GateState } from "./check-gate";
import { checkTexts } from "./check.text";

interface CheckFrameProps {
  frame: { gate: GateState; districts: string[]; neighbours: number; networks: number; conversations: number };
  followUps: FollowUp[];
  today: string;
  canEdit: boolean;
  /** address of the check, `/initiativen/x/bestand` */
  base: string;
  slug: string;
  /** how the step stands on the path, and what can be done about it */
  status?: ReactNode;
  /** guides of this step */
  guides: ReactNode;
  /** the tab of the decision says itself what is missing for it, and has a state of its own */
  deciding: boolean;
  /** a decision is in force and everything it needs is there */
  decided: boolean;
  children: ReactNode;
}

/** Head, tabs and side column of the check; its tabs are the children. */
export function CheckFrame({ frame, followUps, today, canEdit, base, slug, status, guides, deciding, decided, children }: CheckFrameProps) {
  const t = useText(checkTexts);
  const locale = useLocale();
  const { gate } = frame;
  const area =
    frame.districts.length > 0
      ? t("area", { districts: formatList(locale, frame.districts), count: frame.districts.length + frame.neighbours, neighbours: frame.neighbours })
      : t("areaMissing");
  return (
    <Page
      title={t("title")}
      breadcrumbs={[{ label: t("path"), to: `/initiativen/${slug}` }, { label: t("title") }]}
      lead={
        <>
          <p>{t("lead")}</p>
          <p>
            {area}{" "}
            {canEdit ? (
              <Link className="link" to={`${base}/gebiet`}>
                {gate.areaSet ? t("areaChange") : t("areaSet")}
              </Link>
            ) : null}
          </p>
        </>
      }
    >
      <TabNav
        label={t("tabs.label")}
        items={[
          { to: base, label: t("tabs.networks"), count: frame.networks },
          { to: `${base}/gespraeche`, label: t("tabs.conversations"), count: frame.conversations },
          { to: `${base}/gesucht`, label: t("tabs.search"), count: `${gate.searched}/${gate.sources}` },
          { to: `${base}/entscheidung`, label: t("tabs.decision") },
        ]}
      />
      <div className="mt-5">
        <SideLayout
          side={
            <>
              {deciding ? null : <CheckGate gate={gate} decided={decided} base={base} />}
              {deciding ? null : status}
              <Card title={t("guides")}>{guides}</Card>
              <FollowUps items={followUps} slug={slug} today={today} canEdit={canEdit} />
            </>
          }
        >
          {children}
        </SideLayout>
      </div>
    </Page>
  );
}
