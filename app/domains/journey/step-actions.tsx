import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { Command } from "@machines/events";
import type { ReactNode } from "react";
import { useForm } from "~/platform/forms/use-form";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors } from "~/ui/fields/form-errors";
import { DateField, TextArea, TextField } from "~/ui/fields/text-fields";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import type { CommandWords } from "./command-words";
import { questionTexts } from "./questions.text";
import { stepActionTexts } from "./step-actions.text";
import type { StepAction, StepView } from "./step-view";

export type CommandResult = SubmissionResult<string[]> | undefined;

interface StepActionsProps {
  view: Pick<StepView, "step" | "actions" | "primary" | "reviewYear">;
  /** what the last attempt came to */
  result?: CommandResult;
  /** where the forms are sent; the page itself unless said otherwise */
  action?: string;
  /** where to go on after a command, if not as usual */
  next?: string;
}

/** The actions possible on a step now; a blocked one says why instead of lying dead. All are plain forms. */
export function StepActions({ view, result, action, next }: StepActionsProps) {
  const t = useText(stepActionTexts);
  const tried = result?.initialValue?.["intent"];
  const overtaken = tried !== undefined && !view.actions.some(({ type }) => type === tried);
  return (
    <div className="space-y-3">
      {overtaken ? <Overtaken result={result} /> : null}
      {view.actions.length === 0 ? <p className="text-ink-soft">{t("nothingNow")}</p> : null}
      {view.actions.map(({ type, blockers, words }, index) => {
        const { label } = words;
        const failed = tried === type;
        if (blockers.length > 0 && !failed) {
          // What waits for the same is said once.
          const alike = view.actions.filter((other) => other.type !== tried && other.blockers.join("|") === blockers.join("|"));
          return view.actions.indexOf(alike[0]!) < index ? null : <Blocked key={type} labels={alike.map((other) => other.words.label)} reasons={blockers} />;
        }
        const form = <CommandForm key={type} type={type} view={view} result={failed ? result : undefined} action={action} next={next} words={words} primary={type === view.primary} />;
        if (type === view.primary || !asks(type)) return form;
        return (
          <Disclosure key={type} summary={label} open={failed}>
            {form}
          </Disclosure>
        );
      })}
    </div>
  );
}

/** A command for which there is no button any more, because somebody was faster: why, and what had been typed. */
function Overtaken({ result }: { result: CommandResult }) {
  const t = useText(stepActionTexts);
  const typed = result?.initialValue?.["text"];
  return (
    <Notice tone="stop" role="alert">
      {(result?.error?.[""] ?? []).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {typeof typed === "string" && typed !== "" ? (
        <p className="text-note">
          {t("typed")} <span className="whitespace-pre-line">{typed}</span>
        </p>
      ) : null}
    </Notice>
  );
}

const asks = (type: Command["type"]) => type !== "STEP.START" && type !== "STEP.WITHDRAW";

/** What is not possible yet: one thing, or several that wait for the same. */
function Blocked({ labels, reasons }: { labels: string[]; reasons: StepAction["blockers"] }) {
  const t = useText(stepActionTexts);
  const locale = useLocale();
  return (
    <div className="flex gap-2.5 rounded-card bg-sunken px-4 py-3">
      <Icon name="lock" className="mt-[0.2em] h-[1.15em] w-[1.15em] text-ink-soft" />
      <div className="min-w-0">
        <p className="font-semibold">
          {formatList(locale, labels)} <span className="font-normal text-ink-soft">({t("notPossible")})</span>
        </p>
        {reasons.map((reason) => (
          <p key={reason} className="text-note">
            {reason}
          </p>
        ))}
      </div>
    </div>
  );
}

interface CommandFormProps {
  type: Command["type"];
  view: StepActionsProps["view"];
  result: CommandResult;
  action: string | undefined;
  next: string | undefined;
  words: CommandWords;
  primary: boolean;
}

type Values = { text?: string; foundedOn?: string; year?: string };

/** One command: what has to be told with it, and its button. */
function CommandForm({ type, view, result, action, next, words, primary }: CommandFormProps) {
  const { label, field: name, hint, optional, explained } = words;
  const id = `${view.step}-${type.toLowerCase().replace(".", "-")}`;
  const [form, fields] = useForm<Values>({ id, lastResult: result, defaultValue: { year: String(view.reviewYear) } });
  const anchor = result?.initialValue?.["anchor"];
  const ask = useText(questionTexts);
  let field: ReactNode = null;
  if (type === "FOUND") field = <DateField field={fields.foundedOn} label={name} />;
  else if (type === "REVIEW_YEAR") field = <TextField field={fields.year} label={name} inputMode="numeric" width="short" />;
  else if (name) field = <TextArea field={fields.text} label={name} hint={hint || undefined} optional={optional} rows={2} />;
  return (
    <Form method="post" id={form.id} action={action} noValidate className="space-y-3" aria-label={label}>
      <FormErrors form={form} labels={{ text: name, foundedOn: name, year: name }} />
      <input type="hidden" name="step" value={view.step} />
      {next ? <input type="hidden" name="weiter" value={next} /> : null}
      {typeof anchor === "string" && anchor !== "" ? (
        <>
          <input type="hidden" name="anchor" value={anchor} />
          <p>{ask("atEntry")}</p>
        </>
      ) : null}
      {explained ? <p className="max-w-measure text-note text-ink-soft">{explained}</p> : null}
      {field}
      <Button name="intent" value={type} variant={primary ? "primary" : "ghost"}>
        {label}
      </Button>
    </Form>
  );
}
