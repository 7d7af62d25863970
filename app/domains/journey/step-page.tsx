import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Card, Page, SideLayout } from "~/ui/page";
import { Guides, type GuideLink } from "./guides";
import { HintLine } from "./hint-line";
import { journeyTexts } from "./journey.text";
import { StatePill } from "./state-pill";
import { StepActions, type CommandResult } from "./step-actions";
import { stepActionTexts } from "./step-actions.text";
import { stepTexts } from "./step-page.text";
import { ChangesCard, Latest, Questions, Submitted } from "./step-status";
import type { RegionMark, StepView } from "./step-view";

interface StepPageProps {
  view: StepView;
  /** address of the initiative */
  base: string;
  guides: GuideLink[];
  /** may neither edit nor advise */
  reader: boolean;
  result?: CommandResult;
  /** a card of what belongs to the step from elsewhere */
  beside?: ReactNode;
  /** a part of the step with a page of its own */
  part?: "goals";
  /** it has working pages of its own elsewhere */
  hasTools?: boolean;
}

/** A step whose working pages are not there yet: what it is for, how it stands, what can be done. */
export function StepPage({ view, base, guides, reader, result, beside, part, hasTools = false }: StepPageProps) {
  const t = useText(stepTexts);
  const act = useText(stepActionTexts);
  const word = useText(journeyTexts);
  const { step } = view;
  const title = part ? t("goals.title") : word(`step.${step}`);
  const now = reader ? (
    <p className="text-note text-ink-soft">{t("reader")}</p>
  ) : view.notYet && view.actions.length === 0 && !result ? null : (
    <Card title={act("now")} accent="marigold" className="no-print">
      <StepActions view={view} result={result} />
    </Card>
  );
  return (
    <Page
      title={title}
      badge={<StatePill tone={view.tone}>{view.state}</StatePill>}
      lead={<p>{part ? t("goals.lead") : word(`purpose.${step}`)}</p>}
      breadcrumbs={[{ label: t("path"), to: base }, { label: title }]}
    >
      <SideLayout
        side={
          <>
            <Card title={t("latest")}>
              <Latest view={view} base={base} />
            </Card>
            {beside}
            <Card title={t("guides")}>
              <Guides guides={guides} />
            </Card>
          </>
        }
      >
        {view.questions.length > 0 ? (
          <Card title={t("question")} accent="petrol">
            <Questions questions={view.questions} base={base} />
          </Card>
        ) : null}
        <Submitted view={view} base={base} />
        {view.changes ? <ChangesCard changes={view.changes} base={base} /> : null}
        {view.forNobody ? (
          <Notice tone="warn">
            <p>{view.forNobody}</p>
          </Notice>
        ) : null}
        {view.questions.length > 0 ? now : null}
        {view.notYet ? <Notice>
            <p>{view.notYet}</p>
          </Notice> : null}
        {view.warnings.map((hint) => (
          <Notice key={hint.text} tone="warn">
            <p>
              <HintLine hint={hint} base={base} />
            </p>
          </Notice>
        ))}
        {view.marks.length > 0 ? <Marks marks={view.marks} /> : null}
        <Card title={t("yields")}>
          <ul className="m-0 list-disc space-y-1 pl-5">
            <li>{t(`yield.${step}.a`)}</li>
            <li>{t(`yield.${step}.b`)}</li>
          </ul>
          {view.missing.length > 0 ? (
            <p className="mt-3">
              <span className="font-semibold">{act("missing")}:</span> {view.missing.join(", ")}
            </p>
          ) : null}
          {hasTools || step === "founding" ? null : <p className="mt-3 max-w-measure text-note text-ink-soft">{t("later")}</p>}
        </Card>
        {view.questions.length > 0 ? null : now}
      </SideLayout>
    </Page>
  );
}

function Marks({ marks }: { marks: RegionMark[] }) {
  const t = useText(stepTexts);
  return (
    <Card title={t("marks.title")}>
      <ul className="m-0 list-none space-y-2.5 p-0">
        {marks.map(({ mark, there }) => (
          <li key={mark} className="flex gap-3">
            <Icon name={there ? "check" : "open"} className={`mt-[0.2em] h-5 w-5 ${there ? "text-leaf-ink" : "text-ink-soft"}`} />
            <span>
              {t(`marks.${mark}`)} <span className={there ? "font-semibold text-leaf-ink" : "font-semibold text-marigold-ink"}>{there ? t("marks.there") : t("marks.missing")}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-note text-ink-soft">{t("marks.note")}</p>
    </Card>
  );
}
