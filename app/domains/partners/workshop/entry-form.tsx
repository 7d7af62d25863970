import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { FormErrors, SelectField, TextArea, TextField } from "~/ui/fields";
import { partnerKinds } from "../partner";
import { partnerTexts } from "../partner.text";
import type { OwnEntry } from "./entries.server";
import type { EntryContent } from "./entry-plan";
import { entryTexts } from "./entry.text";

interface EntryFormProps {
  /** The entry to correct; null: a new one. */
  entry: OwnEntry | null;
  /** Key of the entry this form makes. */
  entryKey: string;
  result: SubmissionResult<string[]> | null;
  self: string;
}

/** An organisation with offers, give and need: all of it text, made for a telephone. */
export function EntryForm({ entry, entryKey, result, self }: EntryFormProps) {
  const t = useText(entryTexts);
  const words = useText(partnerTexts);
  const { organisation = "", kind = "unknown", offers = "", gives = "", needs = "" } = entry ?? {};
  const [form, fields] = useForm<EntryContent>({ id: "eintrag", lastResult: result, defaultValue: { organisation, kind, offers, gives, needs } });
  const labels = { organisation: t("organisation"), kind: t("kind"), offers: t("offers"), gives: t("gives"), needs: t("needs") };
  return (
    <Form method="post" action={self} id={form.id} noValidate className="space-y-4">
      <FormErrors form={form} labels={labels} />
      <TextField field={fields.organisation} label={labels.organisation} autoComplete="organization" />
      <SelectField field={fields.kind} label={labels.kind} options={[{ value: "unknown", label: t("unknown") }, ...partnerKinds.map((value) => ({ value, label: words(`kind.${value}`) }))]} />
      <TextArea field={fields.offers} label={labels.offers} hint={t("offersHint")} rows={2} optional />
      <TextArea field={fields.gives} label={labels.gives} hint={t("givesHint")} rows={2} optional />
      <TextArea field={fields.needs} label={labels.needs} hint={t("needsHint")} rows={2} optional />
      <ButtonRow>
        <input type="hidden" name="entryKey" value={entryKey} />
        <Button name="intent" value={entry ? "change" : "add"} className="max-sm:w-full">
          {entry ? t("save") : t("send")}
        </Button>
        {entry ? (
          <LinkButton to={self} variant="ghost">
            {t("cancel")}
          </LinkButton>
        ) : null}
      </ButtonRow>
    </Form>
  );
}
