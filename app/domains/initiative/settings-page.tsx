import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { CheckboxGroup, FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import type { OwnStepRow } from "./own-steps.server";
import { OwnSteps } from "./own-steps";
import type { SettingsAnswer } from "./settings-answer";
import { settingsTexts } from "./settings.text";

interface SettingsPageProps {
  initiative: { name: string; revision: number; hiddenSteps: string[] };
  /** steps that can be hidden */
  steps: { step: string; name: string }[];
  own: OwnStepRow[];
  base: string;
  leads: boolean;
  answer?: SettingsAnswer;
}

/** Name, own steps, what the map shows, and the end of an initiative. */
export function SettingsPage({ initiative, steps, own, base, leads, answer }: SettingsPageProps) {
  const t = useText(settingsTexts);
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined);
  return (
    <Page title={t("title")} lead={<p className="text-ink-soft">{initiative.name}</p>} breadcrumbs={[{ label: t("path"), to: base }, { label: t("title") }]} width="narrow">
      <Stack>
        <NameForm initiative={initiative} answer={of("rename")} />
        <OwnSteps own={own} answer={answer} />
        <ViewForm initiative={initiative} steps={steps} answer={of("view")} />
        {leads ? <DeletionForm name={initiative.name} answer={of("delete")} /> : <p className="text-note text-ink-soft">{t("remove.leadOnly")}</p>}
      </Stack>
    </Page>
  );
}

function NameForm({ initiative, answer }: { initiative: SettingsPageProps["initiative"]; answer: SettingsAnswer | undefined }) {
  const t = useText(settingsTexts);
  const [form, fields] = useForm({ id: "name", lastResult: answer?.result, defaultValue: { name: initiative.name } });
  return (
    <Card title={t("name.title")}>
      <Form method="post" id={form.id} noValidate className="space-y-3">
        <FormErrors form={form} labels={{ name: t("name.label") }} />
        <input type="hidden" name="revision" value={answer?.revision ?? initiative.revision} />
        <TextField field={fields.name} label={t("name.label")} hint={t("name.hint")} autoComplete="off" />
        <Button name="intent" value="rename">
          {t("name.button")}
        </Button>
      </Form>
    </Card>
  );
}

function ViewForm({ initiative, steps, answer }: { initiative: SettingsPageProps["initiative"]; steps: SettingsPageProps["steps"]; answer: SettingsAnswer | undefined }) {
  const t = useText(settingsTexts);
  const shown = steps.map(({ step }) => step).filter((step) => !initiative.hiddenSteps.includes(step));
  const [form, fields] = useForm({ id: "sicht", lastResult: answer?.result, defaultValue: { shown } });
  return (
    <Card title={t("view.title")} id="ansicht">
      <Form method="post" id={form.id} noValidate className="space-y-3">
        <FormErrors form={form} />
        <input type="hidden" name="revision" value={answer?.revision ?? initiative.revision} />
        <CheckboxGroup field={fields.shown} label={t("view.label")} hint={t("view.hint")} options={steps.map(({ step, name }) => ({ value: step, label: name }))} columns={2} />
        <Button name="intent" value="view" variant="ghost">
          {t("view.button")}
        </Button>
      </Form>
    </Card>
  );
}

function DeletionForm({ name, answer }: { name: string; answer: SettingsAnswer | undefined }) {
  const t = useText(settingsTexts);
  const [form, fields] = useForm<{ name: string }>({ id: "loeschen", lastResult: answer?.result });
  return (
    <Card title={t("remove.title")} accent="brick">
      <Form method="post" id={form.id} noValidate className="space-y-3">
        <FormErrors form={form} />
        <p className="max-w-measure">{t("remove.text")}</p>
        <TextField field={fields.name} label={t("remove.label", { name })} autoComplete="off" spellCheck={false} />
        <Button name="intent" value="delete" variant="danger" icon="trash">
          {t("remove.button")}
        </Button>
      </Form>
    </Card>
  );
}
