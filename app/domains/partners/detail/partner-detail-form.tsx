import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { stages } from "~/domains/vocabulary";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { CheckboxField, CheckboxGroup, FormErrors, RadioGroup, SelectField, TextArea, TextField } from "~/ui/fields";
import { Card, Stack } from "~/ui/page";
import type { DistrictOptions } from "../district-options";
import { lanes } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import type { FormConflict } from "../map/form-answer";
import { wasOf } from "../map/form-edit";
import type { MapPartner } from "../map/map-state";
import { EditConflict } from "../page/edit-conflict";
import { useColumnName } from "../page/use-column-name";
import { partnerKinds, partnerStates } from "../partner";
import { partnerFields } from "../partner-fields";
import { partnerFormTexts } from "../partner-form.text";
import { partnerTexts } from "../partner.text";
import { detailTexts } from "./detail.text";

interface PartnerDetailFormProps {
  partner: MapPartner;
  districts: DistrictOptions;
  lastResult?: SubmissionResult<string[]> | null;
  conflict: FormConflict | null;
  backTo: string;
  selfTo: string;
  removedTo: string;
}

/** Everything that is kept of a partner; what is for the team alone stands apart. */
export function PartnerDetailForm({ partner, districts, lastResult, conflict, backTo, selfTo, removedTo }: PartnerDetailFormProps) {
  const t = useText(partnerFormTexts);
  const own = useText(detailTexts);
  const words = useText(partnerTexts);
  const chain = useText(chainTexts);
  const columnName = useColumnName();
  const rating = (value: number | null) => (value === null ? "" : String(value));
  const [form, fields] = useForm({
    id: "angaben",
    lastResult,
   
    defaultValue: { ...partner, stages: [...partner.stages], influence: rating(partner.influence), stake: rating(partner.stake), unreached: partner.unreached ? "on" : "", was: wasOf(partner, partnerFields) },
  });
  const options = [...districts.area, ...districts.neighbours, ...districts.others.flatMap((land) => land.options)];
  const names = { partner: () => "", district: (ags: string) => options.find(({ value }) => value === ags)?.label ?? ags };
  const groups = [{ group: t("area"), options: districts.area }, { group: t("neighbours"), options: districts.neighbours }, ...districts.others.map(({ land, options }) => ({ group: land, options }))].filter((group) => group.options.length > 0);
  const ratings = [{ value: "", label: own("form.notSaid") }, ...(["1", "2", "3"] as const).map((value) => ({ value, label: words(`rating.${value}`) }))];
  return (
    <>
      {conflict ? <EditConflict entity="partner" conflict={conflict} names={names} formId={form.id} keepTo={selfTo} removedTo={removedTo} /> : null}
      <FormErrors form={form} labels={Object.fromEntries(partnerFields.map((field) => [field, words(`field.${field}`)]))} />
      <Form method="post" id={form.id} noValidate className="mt-4">
        <input type="hidden" name="was" value={conflict?.was ?? fields.was.initialValue ?? ""} />
        <Stack>
          <Card title={t("who")}>
            <Stack>
              <TextField field={fields.name} label={words("field.name")} hint={t("hint.name")} autoComplete="off" />
              <SelectField field={fields.kind} label={words("field.kind")} options={partnerKinds.map((value) => ({ value, label: words(`kind.${value}`) }))} width="medium" />
              <RadioGroup field={fields.lane} label={words("field.lane")} options={lanes.map((value) => ({ value, label: chain(`lane.${value}`), hint: chain(`laneHint.${value}`) }))} />
              <CheckboxGroup field={fields.stages} label={words("field.stages")} options={stages.map((value) => ({ value, label: columnName(value) }))} columns={2} optional />
            </Stack>
          </Card>
          <Card title={t("stand")}>
            <RadioGroup field={fields.state} label={words("field.state")} options={partnerStates.map((value) => ({ value, label: words(`state.${value}`), hint: words(`stateHint.${value}`) }))} columns={2} />
          </Card>
          <Card title={own("form.giveAndNeed")}>
            <Stack>
              <TextArea field={fields.gives} label={words("field.gives")} hint={t("hint.gives")} rows={3} optional />
              <TextArea field={fields.needs} label={words("field.needs")} hint={own("form.needsHint")} rows={3} optional />
            </Stack>
          </Card>
          <Card title={t("where")}>
            <Stack>
              <SelectField field={fields.ags} label={words("field.ags")} placeholder={words("unknownDistrict")} options={groups} width="medium" optional />
              <div className="grid gap-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
                <TextField field={fields.postcode} label={words("field.postcode")} inputMode="numeric" autoComplete="off" width="short" optional />
                <TextField field={fields.town} label={words("field.town")} autoComplete="off" width="medium" optional />
              </div>
              <TextField field={fields.webDomain} label={words("field.webDomain")} hint={t("hint.webDomain")} inputMode="url" autoComplete="off" width="medium" spellCheck={false} optional />
              <TextField field={fields.mailbox} label={words("field.mailbox")} hint={own("form.mailboxHint")} type="email" autoComplete="off" width="medium" spellCheck={false} optional />
            </Stack>
          </Card>
          <Card title={own("internal.title")} accent="marigold">
            <Stack>
              <p className="max-w-measure text-note text-ink-soft">{own("internal.lead")}</p>
              <div className="grid gap-4 sm:grid-cols-2">
                <SelectField field={fields.influence} label={words("field.influence")} hint={own("form.influenceHint")} options={ratings} optional />
                <SelectField field={fields.stake} label={words("field.stake")} hint={own("form.stakeHint")} options={ratings} optional />
              </div>
              <CheckboxField field={fields.unreached} label={own("form.unreached")} />
              <TextArea field={fields.style} label={words("field.style")} hint={own("form.styleHint")} rows={2} optional />
              <TextArea field={fields.note} label={words("field.note")} hint={own("form.noteHint")} rows={3} optional />
            </Stack>
          </Card>
          <ButtonRow>
            <Button>{t("save")}</Button>
            <LinkButton to={backTo} variant="quiet">
              {t("cancel")}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </Form>
    </>
  );
}
