import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { FormErrors, SelectField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { bulkFormId } from "./partners-table";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

/** One new state for all rows that are ticked. */
export function BulkForm({ answer }: { answer: TableAnswer | null }) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const [form, fields] = useForm<{ chosen: string[]; state: string }>({ id: bulkFormId, lastResult: answer?.result, defaultValue: { state: "asked" } });
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset aria-label={t("bulk.label")} className="no-print space-y-3 rounded-card bg-sunken p-4">
      {answer && answer.untouched.length > 0 ? (
        <Notice tone="warn" role="alert">
          <p>{t("bulk.untouched", { names: answer.untouched.join(", ") })}</p>
        </Notice>
      ) : null}
      <FormErrors form={form} />
      <input type="hidden" name="intent" value="bulk" />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField field={fields.state} label={t("bulk.state")} options={partnerStates.map((value) => ({ value, label: words(`state.${value}`) }))} className="min-w-[12rem]" />
        <Button variant="ghost">{t("bulk.apply")}</Button>
        <p className="basis-full text-note text-ink-soft sm:basis-auto sm:pb-2.5">{t("bulk.hint")}</p>
      </div>
    </Form>
  );
}
