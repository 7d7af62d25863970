import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, SelectField, TextField } from "~/ui/fields";
import { partnerKinds, partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

/** Name, kind and state: enough for a new partner. */
export function AddRow({ answer, page }: { answer: TableAnswer | null; page: string }) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const [form, fields] = useForm<{ name: string; kind: string; state: string }>({ id: "neuer-partner", lastResult: answer?.result, defaultValue: { state: "idea" } });
  return (
    <Disclosure summary={t("add.title")} open={answer !== null}>
      <Form method="post" id={form.id} noValidate preventScrollReset aria-label={t("add.title")} className="space-y-3">
        <FormErrors form={form} labels={{ name: t("add.name"), kind: words("field.kind"), state: words("field.state") }} />
        <input type="hidden" name="intent" value="add" />
        <div className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.6fr_1fr_0.8fr_auto]">
          <TextField field={fields.name} label={t("add.name")} autoComplete="off" />
          <SelectField field={fields.kind} label={words("field.kind")} placeholder={t("add.choose")} options={partnerKinds.map((value) => ({ value, label: words(`kind.${value}`) }))} />
          <SelectField field={fields.state} label={words("field.state")} options={partnerStates.map((value) => ({ value, label: words(`state.${value}`) }))} />
          <Button>{t("add.apply")}</Button>
        </div>
        <p className="text-note">
          <Link className="link" to={`${page}/neu`}>
            {t("add.long")}
          </Link>
        </p>
      </Form>
    </Disclosure>
  );
}
