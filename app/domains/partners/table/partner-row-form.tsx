import { Form, Link } from "@remix-run/react";
import { useId } from "react";
import { stages } from "~/domains/vocabulary";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { CheckboxGroup, FormErrors, SelectField, TextArea, TextField } from "~/ui/fields";
import { lanes } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { wasOf } from "../map/form-edit";
import type { SharedPartner } from "../map/map-state";
import { EditConflict } from "../page/edit-conflict";
import { useColumnName } from "../page/use-column-name";
import type { NamesById } from "../page/use-field-words";
import { partnerKinds, partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

const rowFields = ["name", "kind", "state", "lane", "stages", "gives", "needs"] as const;

interface PartnerRowFormProps {
  partner: SharedPartner;
  answer: TableAnswer | null;
  names: NamesById;
  /** Address of the page of all partners. */
  page: string;
  /** The table without the open row. */
  backTo: string;
  selfTo: string;
}

/** A partner edited where it stands in the table; a plain form. */
export function PartnerRowForm({ partner, answer, names, page, backTo, selfTo }: PartnerRowFormProps) {
  const t = useText(tableTexts);
  const words = useText(partnerTexts);
  const chain = useText(chainTexts);
  const columnName = useColumnName();
  const id = `zeile-${useId()}`;
  const [form, fields] = useForm({ id, lastResult: answer?.result, defaultValue: { ...partner, stages: [...partner.stages], was: wasOf(partner, rowFields) } });
  return (
    <div className="space-y-4 rounded-card bg-petrol-tint p-4">
      {answer?.conflict ? <EditConflict entity="partner" conflict={answer.conflict} names={names} formId={id} keepTo={selfTo} removedTo={`${page}/entfernt`} /> : null}
      <Form method="post" id={form.id} noValidate aria-label={t("row.form", { name: partner.name })} preventScrollReset className="space-y-4">
        <FormErrors form={form} labels={Object.fromEntries(rowFields.map((field) => [field, words(`field.${field}`)]))} />
        <input type="hidden" name="intent" value="row" />
        <input type="hidden" name="about" value={partner.id} />
        <input type="hidden" name="was" value={answer?.conflict?.was ?? fields.was.initialValue ?? ""} />
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <TextField field={fields.name} label={words("field.name")} autoComplete="off" />
          <SelectField field={fields.kind} label={words("field.kind")} options={partnerKinds.map((value) => ({ value, label: words(`kind.${value}`) }))} />
          <SelectField field={fields.state} label={words("field.state")} options={partnerStates.map((value) => ({ value, label: words(`state.${value}`) }))} />
          <SelectField field={fields.lane} label={words("field.lane")} options={lanes.map((value) => ({ value, label: chain(`lane.${value}`) }))} />
          <CheckboxGroup field={fields.stages} label={words("field.stages")} options={stages.map((value) => ({ value, label: columnName(value) }))} columns={3} className="sm:col-span-2" optional />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextArea field={fields.gives} label={words("field.gives")} rows={2} optional />
          <TextArea field={fields.needs} label={words("field.needs")} rows={2} optional />
        </div>
        <ButtonRow>
          <Button>{t("row.save")}</Button>
          <LinkButton to={backTo} variant="quiet" preventScrollReset>
            {t("row.cancel")}
          </LinkButton>
          <Link className="link text-note" to={`${page}/${partner.id}/aendern`}>
            {t("row.all")}
          </Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
