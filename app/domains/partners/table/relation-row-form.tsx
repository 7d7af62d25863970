import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FormErrors, type FormField, SelectField } from "~/ui/fields";
import { wasOf } from "../map/form-edit";
import type { MapRelation, SharedPartner } from "../map/map-state";
import { EditConflict } from "../page/edit-conflict";
import type { NamesById } from "../page/use-field-words";
import { relationKinds } from "../relation";
import { relationTexts } from "../relation.text";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

type What = { kind: string; strength: string; wished: string };

interface RelationRowFormProps {
  relation: MapRelation;
  answer: TableAnswer | null;
  names: NamesById;
  page: string;
  backTo: string;
  selfTo: string;
}

/** Kind, strength and Ist/Soll of a relation, changed in its row. */
export function RelationRowForm({ relation, answer, names, page, backTo, selfTo }: RelationRowFormProps) {
  const t = useText(tableTexts);
  const sides = { from: names.partner(relation.fromId), to: names.partner(relation.toId) };
  const [form, fields] = useForm<What & { was: string }>({
    id: "kante",
    lastResult: answer?.result,
    defaultValue: { kind: relation.kind, strength: String(relation.strength), wished: relation.wished ? "soll" : "ist", was: wasOf(relation, ["kind", "strength", "wished"]) },
  });
  return (
    <div className="space-y-4 rounded-card bg-petrol-tint p-4">
      {answer?.conflict ? <EditConflict entity="relation" conflict={answer.conflict} names={names} formId={form.id} keepTo={selfTo} removedTo={`${page}/entfernt`} /> : null}
      <p className="font-semibold">
        {sides.from} – {sides.to}
      </p>
      <Form method="post" id={form.id} noValidate preventScrollReset aria-label={t("relations.editOf", sides)} className="space-y-3">
        <FormErrors form={form} />
        <input type="hidden" name="intent" value="relation" />
        <input type="hidden" name="about" value={relation.id} />
        <input type="hidden" name="was" value={answer?.conflict?.was ?? fields.was.initialValue ?? ""} />
        <div className="grid items-end gap-4 sm:grid-cols-3 lg:grid-cols-[1fr_1fr_1fr_auto]">
          <WhatFields fields={fields} />
          <div className="flex flex-wrap gap-3">
            <Button>{t("row.save")}</Button>
            <LinkButton to={backTo} variant="quiet" preventScrollReset>
              {t("row.cancel")}
            </LinkButton>
          </div>
        </div>
      </Form>
    </div>
  );
}

function WhatFields({ fields }: { fields: Record<keyof What, FormField> }) {
  const words = useText(relationTexts);
  return (
    <>
      <SelectField field={fields.kind} label={words("field.kind")} options={relationKinds.map((value) => ({ value, label: words(`kind.${value}`) }))} />
      <SelectField field={fields.strength} label={words("field.strength")} options={(["1", "2", "3"] as const).map((value) => ({ value, label: words(`strength.${value}`) }))} />
      <SelectField
        field={fields.wished}
        label={words("field.wished")}
        options={[
          { value: "ist", label: words("existing") },
          { value: "soll", label: words("wished") },
        ]}
      />
    </>
  );
}

interface AddRelationProps {
  partners: readonly SharedPartner[];
  answer: TableAnswer | null;
  /** Partner to begin with, from `?von=`. */
  fromId: string | null;
}

/** A new relation between two partners of the map. */
export function AddRelation({ partners, answer, fromId }: AddRelationProps) {
  const t = useText(tableTexts);
  const words = useText(relationTexts);
  const [form, fields] = useForm<What & { fromId: string; toId: string }>({
    id: "neue-beziehung",
    lastResult: answer?.result,
    defaultValue: { fromId: fromId ?? undefined, kind: "cooperation", strength: "2", wished: "ist" },
  });
  const options = [...partners].sort((a, b) => a.name.localeCompare(b.name, "de")).map(({ id, name }) => ({ value: id, label: name }));
  const labels = { fromId: words("field.from"), toId: words("field.to"), kind: words("field.kind"), strength: words("field.strength"), wished: words("field.wished") };
  return (
    <Disclosure summary={t("relations.add")} open={answer !== null || fromId !== null}>
      <Form method="post" id={form.id} noValidate preventScrollReset aria-label={t("relations.add")} className="space-y-3">
        <FormErrors form={form} labels={labels} />
        <input type="hidden" name="intent" value="addRelation" />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <SelectField field={fields.fromId} label={labels.fromId} placeholder={t("add.choose")} options={options} />
          <SelectField field={fields.toId} label={labels.toId} placeholder={t("add.choose")} options={options} />
        </div>
        <div className="grid items-end gap-4 sm:grid-cols-3 lg:grid-cols-[1fr_1fr_1fr_auto]">
          <WhatFields fields={fields} />
          <Button>{t("add.apply")}</Button>
        </div>
        <p className="text-note text-ink-soft">{t("relations.addHint")}</p>
      </Form>
    </Disclosure>
  );
}
