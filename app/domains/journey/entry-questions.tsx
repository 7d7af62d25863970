import { anchorKinds } from "@machines/events";
import type { Step } from "@machines/steps";
import { Form, Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { EntrySlots, type SlotEntry, type SlotPlace } from "~/ui/entry-slot";
import { plainField } from "~/ui/fields/field";
import { TextArea } from "~/ui/fields/text-fields";
import { Icon } from "~/ui/icon";
import { Pill } from "~/ui/pill";
import { anchorElement, stepOfAnchor, type AnchorKind } from "./anchors";
import { questionTexts } from "./questions.text";
import type { Rights } from "./schema";
import { stepInfo } from "./steps";

/** A question about one entry, as it stands there. */
export type EntryQuestion = {
  seq: number;
  step: Step;
  text: string;
  by: string;
  kind: AnchorKind;
  id: string;
  /** given for the whole round; null while it is open */
  answer: { text: string; by: string } | null;
  /** how many questions of the step are open: one answer answers all of them */
  openInStep: number;
};

interface EntryQuestionsProps {
  /** address of the initiative */
  base: string;
  questions: EntryQuestion[];
  /** steps that the reader can ask about as an adviser */
  askable: Step[];
  rights: Rights;
  children: ReactNode;
}

/** Puts questions, answers and the way to ask at every entry slot of the pages below. */
export function EntryQuestions({ base, questions, askable, rights, children }: EntryQuestionsProps) {
  return (
    <EntrySlots
      value={(entry, place) => {
        const kind = anchorKinds.find((known) => known === entry.kind);
        if (!kind) return null;
        const here = questions.filter((question) => question.kind === kind && question.id === entry.id);
        const asks = place === "free" && askable.includes(stepOfAnchor(kind));
        if (here.length === 0 && !asks) return null;
        if (place === "row") return <RowMark questions={here} />;
        return (
          <div id={anchorElement({ kind, id: entry.id })} className="no-print mt-2 scroll-mt-4 space-y-3 font-normal">
            {here.map((question) => (
              <QuestionHere key={question.seq} question={question} base={base} place={place} rights={rights} />
            ))}
            {asks ? <AskHere entry={{ ...entry, kind }} base={base} /> : null}
          </div>
        );
      }}
    >
      {children}
    </EntrySlots>
  );
}

function RowMark({ questions }: { questions: EntryQuestion[] }) {
  const t = useText(questionTexts);
  return questions.some(({ answer }) => answer === null) ? <Pill tone="ask">{t("title")}</Pill> : null;
}

function QuestionHere({ question, base, place, rights }: { question: EntryQuestion; base: string; place: SlotPlace; rights: Rights }) {
  const t = useText(questionTexts);
  const { step, text, by, answer, openInStep } = question;
  const form = place === "free" && openInStep === 1;
  return (
    <div role="note" aria-label={t(rights.canReview ? "own" : "title")} className="max-w-measure space-y-2 rounded-card border-l-4 border-petrol bg-petrol-tint px-4 py-3">
      <p className="flex gap-2 text-note font-semibold">
        <Icon name="question" className="mt-[0.15em] h-[1.2em] w-[1.2em] text-petrol" />
        {t(rights.canReview ? "own" : "title")}
      </p>
      <p className="text-note">{t("asks", { name: by })}</p>
      <blockquote className="m-0 whitespace-pre-line break-words font-semibold">{text}</blockquote>
      {answer ? (
        <p className="whitespace-pre-line break-words">
          <span className="text-note">{t("answered")}</span> {answer.text}
        </p>
      ) : null}
      {answer === null && rights.canEdit ? (
        form ? (
          <EntryForm id={`antwort-${question.seq}`} base={base} step={step} intent="STEP.ANSWER" label={t("answer")} button={t("send")} note={t("sendNote")} />
        ) : (
          <p>
            <Link className="link" to={`${base}${stepInfo[step].path}#stand`}>
              {t("answerAll", { count: openInStep })}
            </Link>
          </p>
        )
      ) : null}
    </div>
  );
}

function AskHere({ entry, base }: { entry: SlotEntry & { kind: AnchorKind }; base: string }) {
  const t = useText(questionTexts);
  return (
    <details className="group">
      <summary className="inline-flex min-h-6 list-none items-center gap-1.5 text-note text-petrol underline underline-offset-[3px] hover:text-petrol-deep">
        <Icon name="question" className="h-4 w-4" />
        {t("ask")}
        <span className="sr-only">{t("askAbout", { name: entry.name })}</span>
      </summary>
      <div className="mt-2 max-w-measure rounded-card border border-line bg-surface p-4">
        <EntryForm
          id={`fragen-${entry.kind}-${entry.id}`}
          base={base}
          step={stepOfAnchor(entry.kind)}
          anchor={`${entry.kind}:${entry.id}`}
          intent="STEP.ASK"
          label={t("question")}
          button={t("askButton")}
        />
      </div>
    </details>
  );
}

interface EntryFormProps {
  id: string;
  base: string;
  step: Step;
  anchor?: string;
  intent: "STEP.ASK" | "STEP.ANSWER";
  label: string;
  button: string;
  note?: string;
}

/** Sent to the step, which shows it again with what was typed where it is refused. */
function EntryForm({ id, base, step, anchor, intent, label, button, note }: EntryFormProps) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" id={id} action={`${base}/schritt/${step}`} noValidate className="space-y-3" aria-label={label}>
      <input type="hidden" name="step" value={step} />
      {anchor ? <input type="hidden" name="anchor" value={anchor} /> : null}
      <input type="hidden" name="weiter" value={`${pathname}${search}`} />
      <TextArea field={plainField("text", { id: `${id}-text` })} label={label} rows={2} />
      {note ? <p className="text-note text-ink-soft">{note}</p> : null}
      <Button name="intent" value={intent} size="small">
        {button}
      </Button>
    </Form>
  );
}
