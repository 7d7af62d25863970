import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { stages, targetGroups, themes } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { CheckboxGroup, FormErrors, TextArea, TextField } from "~/ui/fields";
import { Card, Stack } from "~/ui/page";
import type { FormConflict } from "../map/form-answer";
import { wasOf } from "../map/form-edit";
import type { OfferContent } from "../map/map-state";
import { EditConflict } from "../page/edit-conflict";
import { offerTexts } from "../page/offer.text";
import { useColumnName } from "../page/use-column-name";
import { partnerFormTexts } from "../partner-form.text";
import { detailTexts } from "./detail.text";

const offerFields = ["name", "partnerIds", "stages", "themes", "targetGroups", "capacity", "note"] as const;

interface OfferFormProps {
  offer: OfferContent;
  isNew: boolean;
  /** Who can be named as offering it; none where the form belongs to one partner. */
  partners: readonly { id: string; name: string }[];
  lastResult?: SubmissionResult<string[]> | null;
  conflict: FormConflict | null;
  backTo: string;
  selfTo: string;
}

/** What partners offer: for whom, about what, how many places. */
export function OfferForm({ offer, isNew, partners, lastResult, conflict, backTo, selfTo }: OfferFormProps) {
  const t = useText(detailTexts);
  const form_ = useText(partnerFormTexts);
  const words = useText(offerTexts);
  const lists = useText(vocabularyTexts);
  const columnName = useColumnName();
  const [form, fields] = useForm({
    id: "angebot",
    lastResult,
   
    defaultValue: { ...offer, stages: [...offer.stages], capacity: offer.capacity === null ? "" : String(offer.capacity), was: isNew ? "{}" : wasOf(offer, offerFields) },
  });
  const nameOf = new Map(partners.map(({ id, name }) => [id, name]));
  return (
    <>
      {conflict ? <EditConflict entity="offer" conflict={conflict} names={{ partner: (id) => nameOf.get(id) ?? "", district: (ags) => ags }} formId={form.id} keepTo={selfTo} removedTo={backTo} /> : null}
      <FormErrors form={form} labels={Object.fromEntries(offerFields.map((field) => [field, words(`field.${field}`)]))} />
      <Form method="post" id={form.id} noValidate className="mt-4">
        <input type="hidden" name="was" value={conflict?.was ?? fields.was.initialValue ?? ""} />
        <Stack>
          <Card>
            <Stack>
              <TextField field={fields.name} label={words("field.name")} hint={t("offers.nameHint")} autoComplete="off" />
              <div className="max-h-80 overflow-y-auto rounded border border-line p-3">
                <CheckboxGroup field={fields.partnerIds} label={words("field.partnerIds")} options={[...partners].sort((a, b) => a.name.localeCompare(b.name, "de")).map(({ id, name }) => ({ value: id, label: name }))} columns={2} />
              </div>
              <CheckboxGroup field={fields.stages} label={words("field.stages")} options={stages.map((value) => ({ value, label: columnName(value) }))} columns={3} optional />
              <CheckboxGroup field={fields.themes} label={words("field.themes")} options={themes.map((value) => ({ value, label: lists(`theme.${value}`) }))} columns={3} optional />
              <CheckboxGroup field={fields.targetGroups} label={words("field.targetGroups")} options={targetGroups.map((value) => ({ value, label: lists(`targetGroup.${value}`) }))} columns={3} optional />
              <TextField field={fields.capacity} label={words("field.capacity")} inputMode="numeric" width="short" optional />
              <TextArea field={fields.note} label={words("field.note")} hint={t("offers.noteHint")} rows={2} optional />
            </Stack>
          </Card>
          <ButtonRow>
            <Button name="intent" value="save">
              {form_("save")}
            </Button>
            <LinkButton to={backTo} variant="quiet">
              {form_("cancel")}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </Form>
      {isNew ? null : (
        <Form method="post" className="mt-8 border-t border-line pt-4">
          <input type="hidden" name="was" value={wasOf(offer, offerFields)} />
          <Button name="intent" value="remove" variant="danger" size="small" icon="trash">
            {t("offers.remove")}
          </Button>
        </Form>
      )}
    </>
  );
}
