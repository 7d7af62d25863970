import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { CheckboxField, FormErrors, RadioGroup, SelectField, TextArea, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { listVersion, textVersions, valueVersion, type VersionField } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { networkKinds } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { careTexts } from "./care.text";
import { careStates, entriesPath } from "./entries-address";
import type { EntryValues } from "./entry-values";
import { CorrectionWords, type ListedCorrection } from "./proposals-page";

interface EntryFormPageProps {
  entry: { id: string; slug: string; name: string; revision: number };
  values: EntryValues;
  lands: { value: string; label: string }[];
  corrections: Pick<ListedCorrection, "id" | "body" | "proposal" | "source" | "email">[];
  result: SubmissionResult<string[]> | undefined;
  /** the stored version, where somebody saved it in between */
  conflict: { values: EntryValues; revision: number; savedBy: string } | undefined;
}

const fieldNames = [
  "name",
  "kind",
  "state",
  "land",
  "landWide",
  "districts",
  "coordinatingBody",
  "partners",
  "contactMailbox",
  "website",
  "goals",
  "targetGroups",
  "foundedYear",
  "organisationForm",
  "financing",
  "sourceUrls",
  "sourceDate",
] as const;

const longFields = ["districts", "partners", "goals", "targetGroups", "sourceUrls"];

/** What the choice of one line decides. */
function choice(name: string, mine: string, stored: string): VersionField {
  if (name === "landWide") return listVersion(name, stored ? [stored] : []);
  return longFields.includes(name) ? textVersions(name, mine, stored) : valueVersion(name, stored);
}

/** All fields of an entry of the directory. */
export function EntryFormPage({ entry, values, lands, corrections, result, conflict }: EntryFormPageProps) {
  const t = useText(careTexts);
  const word = useText(vocabularyTexts);
  const [form, fields] = useForm<EntryValues>({ id: "eintrag", lastResult: result, defaultValue: values });
  const labels = Object.fromEntries(fieldNames.map((name) => [name, t(`entry.${name}`)])) as Record<(typeof fieldNames)[number], string>;
  const sent = result?.initialValue ?? {};
  const shown = (name: (typeof fieldNames)[number], value: string) => {
    if (name === "kind") return word(`networkKind.${networkKinds.find((kind) => kind === value) ?? "sonstiges"}`);
    if (name === "land") return lands.find((land) => land.value === value)?.label ?? value;
    if (name === "state") return t(`state.${careStates.find((state) => state === value) ?? "published"}`);
    return name === "landWide" && value ? "✓" : value;
  };
  const differences = conflict
    ? fieldNames.flatMap((name) => {
        const mine = typeof sent[name] === "string" ? sent[name].replace(/\r\n/g, "\n") : "";
        const stored = conflict.values[name];
        return mine === stored ? [] : [{ label: labels[name], mine: shown(name, mine), stored: shown(name, stored), field: choice(name, mine, stored) }];
      })
    : [];
  return (
    <Page
      title={entry.name}
      lead={t("entry.lead")}
      width="narrow"
      breadcrumbs={[{ label: t("administration"), to: "/verwaltung" }, { label: t("entries.title"), to: entriesPath }, { label: entry.name }]}
      actions={<LinkButton variant="ghost" to={`/netzwerke/${entry.slug}`}>{t("entry.view")}</LinkButton>}
    >
      {conflict ? <VersionConflict savedBy={conflict.savedBy} differences={differences} formId={form.id} keepTo={`${entriesPath}/${entry.id}`} /> : null}
      <Form method="post" id={form.id} noValidate>
        {/* The Enter key presses the first button of a form: it saves, and settles nothing. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          {t("entry.save")}
        </button>
        <UnsavedWarning />
        <Stack>
          <FormErrors form={form} labels={labels} />
          {corrections.length > 0 ? (
            <Card title={t("entry.corrections")} accent="marigold">
              <ul className="space-y-4">
                {corrections.map((correction) => (
                  <li key={correction.id}>
                    <CorrectionWords {...correction} />
                    <Button name="settles" value={correction.id} variant="ghost" size="small" icon="check" className="mt-3">
                      {t(corrections.length > 1 ? "entry.saveAndSettleThis" : "entry.saveAndSettle")}
                    </Button>
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <input type="hidden" name="revision" value={conflict?.revision ?? entry.revision} />
          <Card title={t("entry.what")}>
            <div className="space-y-5">
              <TextField field={fields.name} label={labels.name} />
              <SelectField field={fields.kind} label={labels.kind} options={networkKinds.map((value) => ({ value, label: word(`networkKind.${value}`) }))} />
              <TextArea field={fields.goals} label={labels.goals} hint={t("entry.lines")} optional />
              <TextArea field={fields.targetGroups} label={labels.targetGroups} hint={t("entry.lines")} rows={3} optional />
              <TextField field={fields.foundedYear} label={labels.foundedYear} inputMode="numeric" width="short" optional />
              <TextField field={fields.organisationForm} label={labels.organisationForm} optional />
              <TextField field={fields.financing} label={labels.financing} optional />
            </div>
          </Card>
          <Card title={t("entry.where")}>
            <div className="space-y-5">
              <SelectField field={fields.land} label={labels.land} options={lands} width="medium" />
              <TextArea field={fields.districts} label={labels.districts} hint={t("entry.districtsHint")} rows={3} optional />
              <CheckboxField field={fields.landWide} label={labels.landWide} />
            </div>
          </Card>
          <Card title={t("entry.who")}>
            <div className="space-y-5">
              <TextField field={fields.coordinatingBody} label={labels.coordinatingBody} optional />
              <TextArea field={fields.partners} label={labels.partners} hint={t("entry.lines")} rows={6} optional />
              <TextField field={fields.contactMailbox} label={labels.contactMailbox} hint={t("entry.contactHint")} type="email" optional />
              <TextField field={fields.website} label={labels.website} inputMode="url" optional />
            </div>
          </Card>
          <Card title={t("entry.source")}>
            <div className="space-y-5">
              <TextArea field={fields.sourceUrls} label={labels.sourceUrls} hint={t("entry.lines")} rows={3} optional />
              <TextField field={fields.sourceDate} label={labels.sourceDate} hint={t("entry.sourceDateHint")} width="short" optional />
              <RadioGroup field={fields.state} label={labels.state} options={careStates.map((value) => ({ value, label: t(`state.${value}`), hint: t(`entry.stateHint.${value}`) }))} />
            </div>
          </Card>
          <ButtonRow>
            <Button>{t("entry.save")}</Button>
            <LinkButton variant="ghost" to={entriesPath}>
              {t("entry.cancel")}
            </LinkButton>
          </ButtonRow>
        </Stack>
      </Form>
    </Page>
  );
}
