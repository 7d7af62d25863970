import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { autosaveTexts } from "~/ui/autosave/autosave.text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { useKeptDraft } from "~/ui/autosave/use-kept-draft";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, RadioGroup, SelectField, TextArea } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import { useHydrated } from "~/ui/use-hydrated";
import { decisionOutcomes } from "./decision";
import { decisionTexts } from "./decision.text";

export interface DecisionValues {
  outcome: string;
  networkId: string;
  reason: string;
  exceptions: { ags: string; outcome: string; networkId: string; reason: string }[];
}

interface DecisionFormProps {
  result: SubmissionResult<string[]> | undefined;
  /** the page itself says above the form why it was refused */
  refused: boolean;
  districts: { ags: string; label: string }[];
  /** What was decided before and taken back. */
  values: DecisionValues;
  /** Under this name the browser keeps what is typed. */
  draft: string;
  networks: { value: string; label: string }[];
}

export function DecisionForm({ result, refused, districts, values, draft, networks }: DecisionFormProps) {
  const t = useText(decisionTexts);
  const [form, fields] = useForm<DecisionValues>({
    id: "entscheidung",
    lastResult: result,
    defaultValue: values,
  });
  const fieldLabel = { outcome: t("field.outcome"), networkId: t("field.network"), reason: t("field.reason") };
  const element = useRef<HTMLFormElement>(null);
  const { restored, forget } = useKeptDraft(element, draft);
  const saving = useText(autosaveTexts);
  const hydrated = useHydrated();
  const outcomes = decisionOutcomes.map((value) => ({ value, label: t(`outcome.${value}`), hint: t(`outcomeHint.${value}`) }));
  const exceptions = fields.exceptions.getFieldList();
  const labels = Object.fromEntries([
    ...(["outcome", "networkId", "reason"] as const).map((name) => [name, fieldLabel[name]]),
    ...districts.flatMap(({ label }, index) => (["outcome", "networkId", "reason"] as const).map((name) => [`exceptions[${index}].${name}`, `${label}, ${fieldLabel[name]}`])),
  ]);
  const anyException = exceptions.some((row) => Boolean(row.getFieldset().outcome.initialValue));
  return (
    <Form method="post" ref={element} id={form.id} noValidate className="space-y-4">
      <UnsavedWarning kept />
      {restored ? (
        <Notice tone="info" role="status">
          <p>{saving("restored")}</p>
          <Button type="button" variant="quiet" size="small" onClick={forget}>
            {saving("forget")}
          </Button>
        </Notice>
      ) : null}
      {refused ? null : <FormErrors form={form} labels={labels} />}
      <Card>
        <div className="space-y-5">
          <RadioGroup field={fields.outcome} label={t("field.outcome")} options={outcomes} />
          <SelectField field={fields.networkId} label={t("field.network")} hint={t("field.networkHint")} placeholder={t("field.noNetwork")} options={networks} />
          <TextArea field={fields.reason} label={t("field.reason")} hint={`${t("field.reasonHint")} ${t("privacy")}`} rows={6} />
        </div>
      </Card>
      {districts.length > 1 ? (
        <Disclosure summary={t("field.exceptions")} open={anyException}>
          <p className="mb-3 text-ink-soft">{t("field.exceptionsHint")}</p>
          <div className="space-y-4">
            {exceptions.map((row, index) => {
              const entry = row.getFieldset();
              const label = districts[index]?.label ?? "";
              return (
                <fieldset key={row.key} className="rounded-card border border-line p-4">
                  <legend className="px-1 font-semibold">{label}</legend>
                  <input type="hidden" name={entry.ags.name} value={districts[index]?.ags ?? ""} />
                  <div className="space-y-4">
                    <SelectField
                      field={entry.outcome}
                      label={t("field.outcome")}
                      placeholder={t("field.asAbove")}
                      options={decisionOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
                      optional
                    />
                    <SelectField field={entry.networkId} label={t("field.network")} hint={t("field.exceptionNetworkHint")} placeholder={t("field.noNetwork")} options={networks} />
                    <TextArea field={entry.reason} label={t("field.reason")} hint={t("field.exceptionReasonHint")} rows={3} />
                  </div>
                </fieldset>
              );
            })}
          </div>
        </Disclosure>
      ) : null}
      {hydrated ? <p className="max-w-measure text-note text-ink-soft">{saving("kept")}</p> : null}
      <Button>{t("decide")}</Button>
    </Form>
  );
}
