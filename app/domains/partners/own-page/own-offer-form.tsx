import { Form } from "@remix-run/react";
import { stages, targetGroups, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { CheckboxGroup, FormErrors, TextField } from "~/ui/fields";
import { wasOf } from "../map/form-edit";
import { EditConflict } from "../page/edit-conflict";
import { offerTexts } from "../page/offer.text";
import { useColumnName } from "../page/use-column-name";
import { ownPageTexts } from "./own-page.text";
import type { OwnPageAnswer, OwnView } from "./own-view";

const ownOfferFields = ["name", "stages", "themes", "targetGroups", "capacity"] as const;

/** One offer as its partner describes it. */
export function OwnOfferForm({ offer, answer, self }: { offer: OwnView["offers"][number]["offer"]; answer: OwnPageAnswer | null; self: string }) {
  const t = useText(ownPageTexts);
  const words = useText(offerTexts);
  const lists = useText(vocabularyTexts);
  const columnName = useColumnName();
  const [form, fields] = useForm({
    id: `angebot-${offer.id}`,
    lastResult: answer?.result,
   
    defaultValue: { name: offer.name, stages: [...offer.stages], themes: offer.themes, targetGroups: offer.targetGroups, capacity: offer.capacity === null ? "" : String(offer.capacity), was: offer.id === "neu" ? "{}" : wasOf(offer, ownOfferFields) },
  });
  return (
    <>
      {answer?.conflict ? <EditConflict entity="offer" conflict={answer.conflict} names={{ partner: () => "", district: (ags) => ags }} formId={form.id} keepTo={self} removedTo={self} /> : null}
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={Object.fromEntries(ownOfferFields.map((field) => [field, words(`field.${field}`)]))} />
        <input type="hidden" name="intent" value="offer" />
        <input type="hidden" name="about" value={offer.id} />
        <input type="hidden" name="was" value={answer?.conflict?.was ?? fields.was.initialValue ?? ""} />
        <TextField field={fields.name} label={words("field.name")} autoComplete="off" />
        <CheckboxGroup field={fields.stages} label={words("field.stages")} options={stages.map((value) => ({ value, label: columnName(value) }))} columns={2} optional />
        <CheckboxGroup field={fields.themes} label={words("field.themes")} options={themes.map((value) => ({ value, label: lists(`theme.${value}`) }))} columns={2} optional />
        <CheckboxGroup field={fields.targetGroups} label={words("field.targetGroups")} options={targetGroups.map((value) => ({ value, label: lists(`targetGroup.${value}`) }))} columns={2} optional />
        <TextField field={fields.capacity} label={words("field.capacity")} inputMode="numeric" width="short" optional />
        <Button variant="ghost">{t("offers.save")}</Button>
      </Form>
    </>
  );
}
