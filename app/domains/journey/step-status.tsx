import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { StatePill } from "./state-pill";
import { StepActions, type CommandResult } from "./step-actions";
import { stepTexts } from "./step-page.text";
import type { StepView } from "./step-view";

interface StepStatusProps {
  view: StepView;
  base: string;
  result?: CommandResult;
  action?: string;
  next?: string;
}

/** State of a step and what can be done about it, as a card for the side of any page of that step. */
export function StepStatus({ view, base, result, action, next }: StepStatusProps) {
  const t = useText(stepTexts);
  return (
    <Card title={t("status")} badge={<StatePill tone={view.tone}>{view.state}</StatePill>} id="stand">
      {view.question ? (
        <div className="mb-4">
          <Question {...view.question} />
        </div>
      ) : null}
      <Latest view={view} base={base} />
      {view.ready && view.primary ? <p className="mt-4 font-semibold">{t("ready")}</p> : null}
      {view.actions.length > 0 ? (
        <div className="no-print mt-4">
          <StepActions view={{ ...view, primary: view.ready ? view.primary : null }} result={result} action={action} next={next} />
        </div>
      ) : null}
    </Card>
  );
}

/** The adviser's question, in the adviser's words. */
export function Question({ text, by }: { text: string; by: string }) {
  const t = useText(stepTexts);
  return (
    <div>
      <p className="text-note text-ink-soft">{t("askedBy", { name: by })}</p>
      <blockquote className="m-0 whitespace-pre-line text-[1.0625rem] font-semibold">{text}</blockquote>
    </div>
  );
}

/** The event that brought the step where it is. */
export function Latest({ view: { latest, question }, base }: Pick<StepStatusProps, "view" | "base">) {
  const t = useText(stepTexts);
  const locale = useLocale();
  if (!latest) return <p className="text-note text-ink-soft">{t("nothingYet")}</p>;
  return (
    <div className="space-y-1">
      <p>{latest.what}</p>
      {latest.text && !question ? <p className="whitespace-pre-line break-words border-l-4 border-line pl-3 text-note">{latest.text}</p> : null}
      <p className="text-note text-ink-soft">{t("byOn", { who: latest.who, date: formatDate(locale, latest.at) })}</p>
      <p className="no-print text-note">
        <Link className="link" to={`${base}/verlauf`}>
          {t("history")}
        </Link>
      </p>
    </div>
  );
}
