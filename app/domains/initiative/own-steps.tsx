import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import type { OwnStepRow } from "./own-steps.server";
import type { SettingsAnswer } from "./settings-answer";
import { settingsTexts } from "./settings.text";

/** The team's own steps: add, change, tick off, remove. */
export function OwnSteps({ own, answer }: { own: OwnStepRow[]; answer: SettingsAnswer | undefined }) {
  const t = useText(settingsTexts);
  return (
    <Card title={t("own.title")} id="eigene-schritte">
      <p className="max-w-measure">{t("own.lead")}</p>
      {own.length === 0 ? <p className="mt-3 text-note text-ink-soft">{t("own.none")}</p> : null}
      <ul className="m-0 mt-3 list-none divide-y divide-line p-0">
        {own.map((step) => (
          <OwnStepLine key={step.id} step={step} answer={answer?.intent === "change" && answer.id === step.id ? answer : undefined} />
        ))}
      </ul>
      <div className="mt-4 border-t border-line pt-4">
        <OwnStepForm key={own.length} id="neuer-schritt" intent="add" label={t("own.add")} answer={answer?.intent === "add" ? answer : undefined} />
      </div>
    </Card>
  );
}

function OwnStepLine({ step, answer }: { step: OwnStepRow; answer: SettingsAnswer | undefined }) {
  const t = useText(settingsTexts);
  const { id, title, note, done, revision } = step;
  return (
    <li className="space-y-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 break-words font-semibold">{title}</span>
        <Pill tone={done ? "ok" : "todo"}>{done ? t("own.done") : t("own.open")}</Pill>
      </div>
      {note ? <p className="break-words text-note text-ink-soft">{note}</p> : null}
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="done" value={String(!done)} />
        <ButtonRow>
          <Button name="intent" value="tick" variant="ghost" size="small" icon={done ? "undo" : "check"} aria-label={t(done ? "own.againOne" : "own.finishOne", { title })}>
            {t(done ? "own.again" : "own.finish")}
          </Button>
          <Button name="intent" value="remove" variant="danger" size="small" icon="trash" aria-label={t("own.removeOne", { title })}>
            {t("own.remove")}
          </Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={t("own.edit", { title })} open={answer !== undefined}>
        <OwnStepForm key={revision} id={`schritt-${id}`} intent="change" label={t("own.save")} step={step} answer={answer} />
      </Disclosure>
    </li>
  );
}

interface OwnStepFormProps {
  id: string;
  intent: "add" | "change";
  label: string;
  step?: OwnStepRow;
  answer: SettingsAnswer | undefined;
}

function OwnStepForm({ id, intent, label, step, answer }: OwnStepFormProps) {
  const t = useText(settingsTexts);
  const [form, fields] = useForm({ id, lastResult: answer?.result, defaultValue: { title: step?.title ?? "", note: step?.note ?? "" } });
  return (
    <Form method="post" id={form.id} noValidate className="space-y-3">
      <FormErrors form={form} labels={{ title: t("own.step"), note: t("own.note") }} />
      {step ? (
        <>
          <input type="hidden" name="id" value={step.id} />
          <input type="hidden" name="revision" value={answer?.revision ?? step.revision} />
        </>
      ) : null}
      <TextField field={fields.title} label={t("own.step")} autoComplete="off" />
      <TextField field={fields.note} label={t("own.note")} optional autoComplete="off" />
      <Button name="intent" value={intent} variant="ghost" icon={intent === "add" ? "add" : undefined}>
        {label}
      </Button>
    </Form>
  );
}
