import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { FormErrors, RadioGroup, SelectField, TextArea, TextField, type SelectGroup } from "~/ui/fields";
import { Card, Stack } from "~/ui/page";
import { textVersions, valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import type { DistrictOptions } from "./district-options";
import { partnerKinds, partnerStates } from "./partner";
import { basicFields, differingFields, type PartnerBasics } from "./partner-basics";
import { partnerFormTexts } from "./partner-form.text";
import { partnerTexts } from "./partner.text";
import { SamePartnerQuestion } from "./same-partner-question";

interface PartnerFormProps {
  /** What is stored; none for a new partner. */
  partner?: PartnerBasics & { revision: number };
  /** What is known of a new one: its kind, where a gap was clicked. */
  suggested?: Partial<PartnerBasics>;
  districts: DistrictOptions;
  lastResult?: SubmissionResult<string[]> | null;
  /** What was typed and what somebody else saved in between. */
  conflict?: { mine: PartnerBasics; stored: PartnerBasics & { revision: number }; savedBy: string } | null;
  /** The partner a new one certainly is, and its page. */
  same?: { name: string; to: string } | null;
  /** Id that a new one gets: the form sent twice is one partner. */
  entryId?: string;
  /** Where "Abbrechen" leads, and this page itself. */
  backTo: string;
  selfTo: string;
}

const formId = "partner";

export function PartnerForm({ partner, suggested, districts, lastResult, conflict, same, entryId, backTo, selfTo }: PartnerFormProps) {
  const t = useText(partnerFormTexts);
  const words = useText(partnerTexts);
  const [form, fields] = useForm<PartnerBasics>({
    id: formId,
    lastResult,
    defaultValue: partner ?? { state: "idea", ...suggested },
  });
  const labels = Object.fromEntries(basicFields.map((name) => [name, words(`field.${name}`)]));
  const groups: SelectGroup[] = [
    { group: t("area"), options: districts.area },
    { group: t("neighbours"), options: districts.neighbours },
    ...districts.others.map(({ land, options }) => ({ group: land, options })),
  ].filter(({ options }) => options.length > 0);
  return (
    <>
      {conflict ? <PartnerConflict conflict={conflict} districts={districts} selfTo={selfTo} /> : <FormErrors form={form} labels={labels} />}
      {same ? <SamePartnerQuestion {...same} formId={formId} /> : null}
      <Form method="post" id={form.id} noValidate className="mt-4">
        <UnsavedWarning />
        <input type="hidden" name="revision" value={conflict?.stored.revision ?? partner?.revision ?? 0} />
        {entryId ? <input type="hidden" name="entryId" value={entryId} /> : null}
        <Stack>
          <Card title={t("who")}>
            <Stack>
              <TextField field={fields.name} label={words("field.name")} hint={t("hint.name")} autoComplete="off" />
              <SelectField
                field={fields.kind}
                label={words("field.kind")}
                placeholder={t("choose")}
                options={partnerKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
                width="medium"
              />
              <TextArea field={fields.gives} label={words("field.gives")} hint={t("hint.gives")} rows={3} optional />
            </Stack>
          </Card>
          <Card title={t("stand")}>
            <RadioGroup
              field={fields.state}
              label={words("field.state")}
              options={partnerStates.map((state) => ({ value: state, label: words(`state.${state}`), hint: words(`stateHint.${state}`) }))}
              columns={2}
            />
          </Card>
          <Card title={t("where")}>
            <Stack>
              <p className="max-w-measure text-ink-soft">{t("whereLead")}</p>
              <SelectField field={fields.ags} label={words("field.ags")} placeholder={words("unknownDistrict")} options={groups} width="medium" optional />
              <div className="grid gap-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
                <TextField field={fields.postcode} label={words("field.postcode")} inputMode="numeric" autoComplete="off" width="short" optional />
                <TextField field={fields.town} label={words("field.town")} autoComplete="off" width="medium" optional />
              </div>
              <TextField field={fields.webDomain} label={words("field.webDomain")} hint={t("hint.webDomain")} inputMode="url" autoComplete="off" width="medium" spellCheck={false} optional />
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

function PartnerConflict({ conflict, districts, selfTo }: Required<Pick<PartnerFormProps, "districts" | "selfTo">> & { conflict: NonNullable<PartnerFormProps["conflict"]> }) {
  const words = useText(partnerTexts);
  const { mine, stored, savedBy } = conflict;
  const options = [...districts.area, ...districts.neighbours, ...districts.others.flatMap((land) => land.options)];
  const shown = (version: PartnerBasics, field: keyof PartnerBasics): string => {
    if (field === "kind") return words(`kind.${version.kind}`);
    if (field === "state") return words(`state.${version.state}`);
    if (field === "ags") return options.find(({ value }) => value === version.ags)?.label ?? words("unknownDistrict");
    return version[field] ?? "";
  };
  return (
    <VersionConflict
      savedBy={savedBy}
      formId={formId}
      keepTo={selfTo}
      differences={differingFields(mine, stored).map((field) => ({
        label: words(`field.${field}`),
        mine: shown(mine, field),
        stored: shown(stored, field),
        field: field === "gives" ? textVersions(field, mine.gives, stored.gives) : valueVersion(field, stored[field] ?? ""),
      }))}
    />
  );
}
