import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { AboutEntry } from "./about-entry";
import { ChangesList } from "./changes/changes-list";
import { changesTexts } from "./changes/changes.text";
import type { StepChanges } from "./changes/step-changes";
import { questionTexts } from "./questions.text";
import { StatePill } from "./state-pill";
import { StepActions, type CommandResult } from "./step-actions";
import { stepActionTexts } from "./step-actions.text";
import type { ShownQuestion } from "./shown-question";
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
  const t = useText(stepActionTexts);
  return (
    <Card title={t("status")} badge={<StatePill tone={view.tone}>{view.state}</StatePill>} id="stand">
      {view.questions.length > 0 ? (
        <div className="mb-4">
          <Questions questions={view.questions} base={base} />
        </div>
      ) : null}
      <Exchange view={view} base={base} />
      {view.told ? <p className="mb-3">{view.told}</p> : null}
      {view.changes ? <Changes changes={view.changes} base={base} /> : null}
      <Latest view={view} base={base} />
      {view.forNobody ? (
        <div className="mt-4">
          <Notice tone="warn">
            <p>{view.forNobody}</p>
          </Notice>
        </div>
      ) : null}
      {view.ready && view.primary ? <p className="mt-4 font-semibold">{t("ready")}</p> : null}
      {view.actions.length > 0 ? (
        <div className="no-print mt-4">
          <StepActions view={{ ...view, primary: view.ready || view.forNobody ? view.primary : null }} result={result} action={action} next={next} />
        </div>
      ) : null}
    </Card>
  );
}

/** What the adviser asks, in the adviser's words, each with the entry it is about. */
export function Questions({ questions, base }: { questions: ShownQuestion[]; base: string }) {
  const t = useText(questionTexts);
  return (
    <ul className="m-0 list-none space-y-3 p-0">
      {questions.map(({ seq, text, by, about, answer }) => (
        <li key={seq}>
          <p className="text-note text-ink-soft">{t("asks", { name: by })}</p>
          <blockquote className="m-0 whitespace-pre-line break-words text-[1.0625rem] font-semibold">{text}</blockquote>
          {about ? (
            <p className="text-note">
              {t("about")}{" "}
              <AboutEntry about={about} base={base} />
            </p>
          ) : null}
          {answer ? (
            <div className="mt-1.5 border-l-4 border-line pl-3">
              <p className="text-note text-ink-soft">{t("answered")}</p>
              <p className="whitespace-pre-line break-words">{answer.text}</p>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What was asked and answered and waits for the adviser's look: together. */
function Exchange({ view, base }: { view: StepView; base: string }) {
  const t = useText(stepActionTexts);
  if (view.answered.length === 0) return null;
  return (
    <div className="mb-4">
      <p className="mb-1 font-semibold">{t(view.asAdviser ? "answered" : "answeredTeam")}</p>
      <Questions questions={view.answered} base={base} />
    </div>
  );
}

function Changes({ changes, base }: { changes: StepChanges; base: string }) {
  return (
    <div className="mb-4">
      <p className="mb-1 font-semibold">{useText(changesTexts)("title")}</p>
      <ChangesList changes={changes} base={base} />
    </div>
  );
}

/** The same as a card of its own. */
export function ChangesCard({ changes, base }: { changes: StepChanges; base: string }) {
  return (
    <Card title={useText(changesTexts)("title")}>
      <ChangesList changes={changes} base={base} />
    </Card>
  );
}

/** What the team submits, above what can be done about it: its answers, or its request with the note. */
export function Submitted({ view, base }: { view: StepView; base: string }) {
  const t = useText(stepActionTexts);
  const locale = useLocale();
  const { request } = view;
  if (!request && view.answered.length === 0) return null;
  return (
    <Card title={request ? t("request") : t(view.asAdviser ? "answered" : "answeredTeam")} accent="petrol">
      {view.answered.length > 0 ? <Questions questions={view.answered} base={base} /> : null}
      {request ? (
        <>
          <p className="max-w-measure whitespace-pre-line break-words">{request.text || t("noNote")}</p>
          <p className="mt-1 text-note text-ink-soft">{t("byOn", { who: request.who, date: formatDate(locale, request.at) })}</p>
        </>
      ) : null}
      {view.onlyNote ? <p className="mt-2 max-w-measure text-note">{t("onlyNote")}</p> : null}
    </Card>
  );
}

/** The event that brought the step where it is. */
export function Latest({ view: { latest, questions, answered }, base }: Pick<StepStatusProps, "view" | "base">) {
  const t = useText(stepActionTexts);
  const locale = useLocale();
  if (!latest) return <p className="text-note text-ink-soft">{t("nothingYet")}</p>;
  return (
    <div className="space-y-1">
      <p>{latest.what}</p>
      {latest.text && questions.length === 0 && answered.length === 0 ? <p className="whitespace-pre-line break-words border-l-4 border-line pl-3 text-note">{latest.text}</p> : null}
      <p className="text-note text-ink-soft">{t("byOn", { who: latest.who, date: formatDate(locale, latest.at) })}</p>
      <p className="no-print text-note">
        <Link className="link" to={`${base}/verlauf`}>
          {t("history")}
        </Link>
      </p>
    </div>
  );
}
