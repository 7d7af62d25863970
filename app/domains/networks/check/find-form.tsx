import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxField, CheckboxGroup, FormErrors, SelectField, TextArea, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { networkKinds } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { AlikeQuestion } from "./alike-question";
import { checkTexts } from "./check.text";
import type { AlikeNetwork } from "./find-alike.server";

/** Values of the form as text, lists as lines. */
export interface FindValues {
  name: string;
  kind: string;
  land: string;
  districts: string[];
  landWide: boolean;
  coordinatingBody: string;
  goals: string;
  targetGroups: string;
  partners: string;
  contactMailbox: string;
  website: string;
  source: string;
  revision: number;
}

interface FindFormProps {
  values: Partial<FindValues>;
  result: SubmissionResult<string[]> | undefined;
  lands: { value: string; label: string }[];
  districts: { value: string; label: string }[];
  /** what it may already be, and the address of the check */
  alike?: { networks: AlikeNetwork[]; base: string };
  cancelTo: string;
  cancelLabel: string;
}

export function FindForm({ values, result, lands, districts, alike, cancelTo, cancelLabel }: FindFormProps) {
  const t = useText(checkTexts);
  const word = useText(vocabularyTexts);
  const [form, fields] = useForm<FindValues>({ id: "fund", lastResult: result, defaultValue: { ...values, landWide: values.landWide ? "on" : undefined } });
  return (
    <Form method="post" id={form.id} noValidate className="space-y-5">
      <UnsavedWarning />
      {alike ? <AlikeQuestion {...alike} formId={form.id} /> : null}
      <FormErrors form={form} labels={{ name: t("find.name"), kind: t("find.kind"), land: t("find.land"), source: t("find.source"), contactMailbox: t("find.mailbox"), website: t("find.website") }} />
      <input type="hidden" name="revision" value={values.revision ?? 0} />
      <Card>
        <div className="space-y-5">
          <TextField field={fields.name} label={t("find.name")} hint={t("find.nameHint")} />
          <SelectField
            field={fields.kind}
            label={t("find.kind")}
            hint={t("find.kindHint")}
            options={networkKinds.map((value) => ({ value, label: word(`networkKind.${value}`) }))}
          />
          <TextField field={fields.source} label={t("find.source")} hint={t("find.sourceHint")} />
        </div>
      </Card>
      <Card title={t("find.where")}>
        <div className="space-y-5">
          <SelectField field={fields.land} label={t("find.land")} options={lands} />
          <CheckboxGroup field={fields.districts} label={t("find.districts")} hint={t("find.districtsHint")} options={districts} columns={2} optional />
          <CheckboxField field={fields.landWide} label={t("find.landWide")} />
        </div>
      </Card>
      <Card>
        <p className="mb-4 text-ink-soft">{t("find.optional")}</p>
        <div className="space-y-5">
          <TextArea field={fields.goals} label={t("find.goals")} hint={t("find.goalsHint")} rows={3} optional />
          <TextArea field={fields.targetGroups} label={t("find.targetGroups")} hint={t("find.targetGroupsHint")} rows={2} optional />
          <TextArea field={fields.partners} label={t("find.partners")} hint={t("find.partnersHint")} rows={4} optional />
          <TextField field={fields.coordinatingBody} label={t("find.body")} optional />
          <TextField field={fields.contactMailbox} label={t("find.mailbox")} hint={t("find.mailboxHint")} type="email" optional />
          <TextField field={fields.website} label={t("find.website")} inputMode="url" optional />
        </div>
      </Card>
      <div className="flex flex-wrap gap-3">
        <Button>{t("find.save")}</Button>
        <LinkButton to={cancelTo} variant="ghost">
          {cancelLabel}
        </LinkButton>
      </div>
    </Form>
  );
}
