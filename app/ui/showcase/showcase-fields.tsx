import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "../button";
import { CheckboxField, CheckboxGroup, DateField, FormErrors, RadioGroup, SelectField, TextArea, TextField } from "../fields";
import { Card } from "../page";
import { showcaseTexts } from "./showcase.text";

interface SampleForm {
  name: string;
  kind: string;
  note?: string;
  hours: string;
  date?: string;
  stages: string[];
  scope: string;
  agree: string;
}

/** A form as it comes back from a refused submission: typed text kept, errors beside the fields and above them. */
export function ShowcaseFields() {
  const t = useText(showcaseTexts);
  const [form, fields] = useForm<SampleForm>({
    id: "sample",
    defaultValue: { note: t("sample.noticeWarn"), stages: ["kita", "vocational"] },
    lastResult: { status: "error", error: { name: [t("sample.nameError")], scope: [t("sample.nameError")] } },
  });
  const stages = ["kita", "primary", "secondary", "vocational"] as const;
  const kinds = ["school", "company", "lab"] as const;
  return (
    <Card>
      <Form method="get" id={form.id} noValidate className="max-w-[40rem] space-y-6">
        <FormErrors form={form} labels={{ name: t("sample.name"), scope: t("sample.scope") }} />
        <TextField field={fields.name} label={t("sample.name")} hint={t("sample.nameHint")} autoComplete="organization" />
        <SelectField
          field={fields.kind}
          label={t("sample.kind")}
          placeholder={t("sample.choose")}
          options={kinds.map((kind) => ({ value: kind, label: t(`sample.kinds.${kind}`) }))}
        />
        <TextArea field={fields.note} label={t("sample.note")} optional />
        <div className="flex flex-wrap gap-6">
          <TextField field={fields.hours} label={t("sample.hours")} unit={t("sample.hoursUnit")} width="short" inputMode="decimal" />
          <DateField field={fields.date} label={t("sample.date")} optional />
        </div>
        <CheckboxGroup
          field={fields.stages}
          label={t("sample.stages")}
          options={stages.map((stage) => ({ value: stage, label: t(`sample.stage.${stage}`) }))}
          columns={2}
        />
        <RadioGroup
          field={fields.scope}
          label={t("sample.scope")}
          options={[
            { value: "own", label: t("sample.scopeOwn") },
            { value: "reserved", label: t("sample.scopeReserved"), hint: t("sample.scopeHint") },
          ]}
        />
        <CheckboxField field={fields.agree} label={t("sample.agree")} />
        <ButtonRow>
          <Button>{t("sample.save")}</Button>
          <LinkButton to="/ui" variant="quiet">
            {t("sample.later")}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Card>
  );
}
