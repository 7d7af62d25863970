import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Card, Page, SideLayout } from "~/ui/page";
import { Guides, type GuideLink } from "../guides";
import { journeyTexts } from "../journey.text";
import { StatePill } from "../state-pill";
import { StepActions, type CommandResult } from "../step-actions";
import { Latest, Questions } from "../step-status";
import { stepActionTexts } from "../step-actions.text";
import { stepTexts } from "../step-page.text";
import type { StepView } from "../step-view";
import { joiningTexts } from "./joining.text";
import type { JoiningNetwork, StoredJoining } from "./save-joining.server";

interface JoiningPageProps {
  view: StepView;
  joining: StoredJoining;
  networks: JoiningNetwork[];
  base: string;
  guides: GuideLink[];
  /** nothing has been decided yet */
  undecided: boolean;
  /** other parts of the area go on building */
  building: boolean;
  canEdit: boolean;
  result?: CommandResult;
  /** the form, for those who may write */
  form: ReactNode;
}

/** The joining branch: what is brought in, handing over, and the end of the path. */
export function JoiningPage({ view, joining, networks, base, guides, undecided, building, canEdit, result, form }: JoiningPageProps) {
  const t = useText(joiningTexts);
  const step = useText(stepTexts);
  const act = useText(stepActionTexts);
  const word = useText(journeyTexts);
  const title = word("step.joining");
  const finished = view.tone === "done";
  const page = { title, lead: <p>{word("purpose.joining")}</p>, breadcrumbs: [{ label: t("path"), to: base }, { label: title }] };
  if (view.notYet) {
    return (
      <Page {...page}>
        <EmptyState title={t("notDecided.title")} action={<LinkButton to={`${base}/bestand/entscheidung`}>{t("notDecided.link")}</LinkButton>}>
          {undecided ? t("notDecided.open") : t("notDecided.other")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page {...page} badge={<StatePill tone={view.tone}>{view.state}</StatePill>}>
      <SideLayout
        side={
          <>
            <Card title={step("latest")}>
              <Latest view={view} base={base} />
            </Card>
            <Card title={step("guides")}>
              <Guides guides={guides} />
            </Card>
          </>
        }
      >
        {view.questions.length > 0 ? (
          <Card title={step("question")} accent="petrol">
            <Questions questions={view.questions} base={base} />
          </Card>
        ) : null}
        {finished ? (
          <Notice tone="done" title={t("done.title")}>
            <p>{building ? t("done.partly") : t("done.text")}</p>
          </Notice>
        ) : null}
        {canEdit && !finished ? form : <Recorded joining={joining} networks={networks} />}
        {finished ? <Remains base={base} networks={networks} /> : null}
        {view.actions.length > 0 ? (
          <Card title={finished ? act("now") : t("closing")} accent={view.primary ? "marigold" : undefined} className="no-print">
            <StepActions view={view} result={result} next={`${base}/anschluss`} />
          </Card>
        ) : null}
      </SideLayout>
    </Page>
  );
}

function Recorded({ joining, networks }: Pick<JoiningPageProps, "joining" | "networks">) {
  const t = useText(joiningTexts);
  const locale = useLocale();
  const text = (value: string) => (value ? <span className="whitespace-pre-line">{value}</span> : null);
  return (
    <Card title={t("done.record")}>
      <DefinitionList
        items={[
          { term: t("contribution.network"), value: networks.find(({ id }) => id === joining.networkId)?.name },
          { term: t("contribution.contribution"), value: text(joining.contribution) },
          ...(joining.contactNote ? [{ term: t("contribution.contactNote"), value: text(joining.contactNote) }] : []),
          { term: t("handOver.on"), value: joining.handedOverOn ? formatDate(locale, joining.handedOverOn) : null },
          ...(joining.handOverNote ? [{ term: t("handOver.note"), value: text(joining.handOverNote) }] : []),
        ]}
      />
    </Card>
  );
}

function Remains({ base, networks }: Pick<JoiningPageProps, "base" | "networks">) {
  const t = useText(joiningTexts);
  return (
    <Card title={t("done.remains")}>
      <ul className="m-0 list-disc space-y-1 pl-5">
        <li>{t("done.remainsReopen")}</li>
        <li>
          <Link className="link" to={`${base}/bestand/entscheidung`}>
            {t("done.remainsDecision")}
          </Link>
        </li>
        {networks.map(({ id, name, slug }) =>
          slug ? (
            <li key={id}>
              <Link className="link" to={`/netzwerke/${slug}`}>
                {t("done.remainsEntry")}: {name}
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </Card>
  );
}
