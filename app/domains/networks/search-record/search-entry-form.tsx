import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { DateField, FormErrors, SelectField, TextArea, TextField } from "~/ui/fields";
import { searchRecordTexts } from "./search-record.text";
import { searchSources } from "./sources";

/** Values as the form holds them: text, "" where empty. */
export interface SearchEntryValues {
  source: string;
  sourceName: string;
  searchedOn: string;
  result: string;
}

export const searchEntryFormId = "suche";

interface SearchEntryFormProps {
  values: Partial<SearchEntryValues>;
  result: SubmissionResult<string[]> | undefined;
  /** Revision that a save replaces; null for a new entry. */
  revision: number | null;
  /** Id that a new entry gets: the form sent twice is one entry. */
  entryId?: string;
  /** YYYY-MM-DD */
  today: string;
  cancelTo?: string;
  /** Where the form goes: its page without the preselection. */
  action: string;
}

/** Enters a search or changes an entry: intent "save". */
export function SearchEntryForm({ values, result, revision, entryId, today, cancelTo, action }: SearchEntryFormProps) {
  const t = useText(searchRecordTexts);
  const [form, fields] = useForm<SearchEntryValues>({ id: searchEntryFormId, lastResult: result, defaultValue: values });
  const labels = { source: t("field.source"), sourceName: t("field.sourceName"), searchedOn: t("field.searchedOn"), result: t("field.result") };
  return (
    <Form method="post" action={action} id={form.id} noValidate className="space-y-4">
      <UnsavedWarning />
      <FormErrors form={form} labels={labels} />
      {revision === null ? <input type="hidden" name="entryId" value={entryId} /> : <input type="hidden" name="revision" value={revision} />}
      <SelectField
        field={fields.source}
        label={labels.source}
        placeholder={t("field.choose")}
        options={searchSources.map((source) => ({ value: source, label: t(`source.${source}`) }))}
      />
      <TextField field={fields.sourceName} label={labels.sourceName} hint={t("field.sourceNameHint")} optional autoComplete="off" />
      <DateField field={fields.searchedOn} label={labels.searchedOn} max={today} />
      <TextArea field={fields.result} label={labels.result} hint={t("field.resultHint")} rows={3} />
      <ButtonRow>
        <Button name="intent" value="save">
          {revision === null ? t("save") : t("saveChange")}
        </Button>
        {cancelTo ? (
          <LinkButton to={cancelTo} variant="quiet">
            {t("cancel")}
          </LinkButton>
        ) : null}
      </ButtonRow>
    </Form>
  );
}
