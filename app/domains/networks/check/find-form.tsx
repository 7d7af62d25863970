import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxField, CheckboxGroup, FormErrors, SelectField, TextArea, TextField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { networkKinds } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { AlikeQuestion } from "./alike-question";
import { FindConflict } from "./find-conflict";
import { findTexts } from "./find.text";
import type { AlikeNetwork } from "./find-alike.server";
import type { FindValues } from "./find-values";

interface FindFormProps {
  values: Partial<FindValues>;
  result: SubmissionResult<string[]> | undefined;
  lands: { value: string; label: string }[];
  districts: { value: string; label: string }[];
  /** what it may already be, and the address of the check */
  alike?: { networks: AlikeNetwork[]; base: string };
  /** Id that a new find gets: the form sent twice is one find. */
  entryId?: string;
  /** what somebody saved in between, and the page afresh */
  conflict?: { stored: FindValues; savedBy: string; keepTo: string };
  cancelTo: string;
  cancelLabel: string;
}

export function FindForm({ values, result, lands, districts, alike, entryId, conflict, cancelTo, cancelLabel }: FindFormProps) {
  const t = useText(findTexts);
  const word = useText(vocabularyTexts);
  const [form, fields] = useForm<FindValues>({ id: "fund", lastResult: result, defaultValue: { ...values, landWide: values.landWide ? "on" : undefined } });
  return (
    <Form method="post" id={form.id} noValidate className="space-y-5">
      <UnsavedWarning />
      {conflict ? <FindConflict {...conflict} mine={result?.initialValue ?? {}} formId={form.id} lands={lands} districts={districts} /> : null}
      {alike ? <AlikeQuestion {...alike} formId={form.id} /> : null}
      <FormErrors form={form} labels={{ name: t("name"), kind: t("kind"), land: t("land"), source: t("source"), contactMailbox: t("mailbox"), website: t("website") }} />
      <input type="hidden" name="revision" value={conflict?.stored.revision ?? values.revision ?? 0} />
      {entryId ? <input type="hidden" name="entryId" value={entryId} /> : null}
      <Card>
        <div className="space-y-5">
          <TextField field={fields.name} label={t("name")} hint={t("nameHint")} />
          <SelectField
            field={fields.kind}
            label={t("kind")}
            hint={t("kindHint")}
            options={networkKinds.map((value) => ({ value, label: word(`networkKind.${value}`) }))}
          />
          <TextField field={fields.source} label={t("source")} hint={t("sourceHint")} />
        </div>
      </Card>
      <Card title={t("where")}>
        <div className="space-y-5">
          <SelectField field={fields.land} label={t("land")} options={lands} />
          <CheckboxGroup field={fields.districts} label={t("districts")} hint={t("districtsHint")} options={districts} columns={2} optional />
          <CheckboxField field={fields.landWide} label={t("landWide")} />
        </div>
      </Card>
      <Card>
        <p className="mb-4 text-ink-soft">{t("optional")}</p>
        <div className="space-y-5">
          <TextArea field={fields.goals} label={t("goals")} hint={t("goalsHint")} rows={3} optional />
          <TextArea field={fields.targetGroups} label={t("targetGroups")} hint={t("targetGroupsHint")} rows={2} optional />
          <TextArea field={fields.partners} label={t("partners")} hint={t("partnersHint")} rows={4} optional />
          <TextField field={fields.coordinatingBody} label={t("body")} optional />
          <TextField field={fields.contactMailbox} label={t("mailbox")} hint={t("mailboxHint")} type="email" optional />
          <TextField field={fields.website} label={t("website")} inputMode="url" optional />
        </div>
      </Card>
      <div className="flex flex-wrap gap-3">
        <Button>{t("save")}</Button>
        <LinkButton to={cancelTo} variant="ghost">
          {cancelLabel}
        </LinkButton>
      </div>
    </Form>
  );
}
