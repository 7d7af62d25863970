import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { DateField, FormErrors, RadioGroup, SelectField, TextArea } from "~/ui/fields";
import { Card, Page } from "~/ui/page";
import { textVersions, valueVersion } from "~/ui/version-choice";
import { useOwnAddress } from "~/ui/use-own-address";
import { VersionConflict } from "~/ui/version-conflict";
import { notesTexts } from "./notes.text";
import { occasions, type Occasion } from "./occasions";

export interface NoteValues {
  group: string;
  occasion: Occasion;
  heldOn: string;
  body: string;
}

interface NoteFormPageProps {
  groups: { slug: string; name: string }[];
  values: NoteValues;
  /** of the note that is changed; absent for a new one */
  revision?: number;
  /** calendar date: a visit lies in the past */
  today: string;
  result: SubmissionResult<string[]> | undefined;
  /** the stored version, where it was saved from another window */
  conflict?: { values: NoteValues; revision: number } | undefined;
}

/** A note after a visit: new, or one's own once more. */
export function NoteFormPage({ groups, values, revision, today, result, conflict }: NoteFormPageProps) {
  const t = useText(notesTexts);
  const locale = useLocale();
  const [form, fields] = useForm<NoteValues>({ id: "notiz", lastResult: result, defaultValue: values });
  const address = useOwnAddress();
  const isNew = revision === undefined;
  const title = t(isNew ? "new.title" : "change.title");
  const labels = { group: t("new.group"), occasion: t("new.occasion"), heldOn: t("new.heldOn"), body: t("new.body") };
  const sent = result?.initialValue ?? {};
  const differences = conflict
    ? (["occasion", "heldOn", "body"] as const).flatMap((name) => {
        const mine = typeof sent[name] === "string" ? sent[name] : "";
        const stored = conflict.values[name];
        const shown = (value: string) => (name === "occasion" ? t(`occasion.${occasions.find((known) => known === value) ?? "other"}`) : name === "heldOn" && value ? formatDate(locale, value) : value);
        const field = name === "body" ? textVersions(name, mine, stored) : valueVersion(name, stored);
        return mine === stored ? [] : [{ label: labels[name], mine: shown(mine), stored: shown(stored), field }];
      })
    : [];
  const back = values.group ? `/initiativen/${values.group}/beratung` : "/beratung";
  return (
    <Page title={title} lead={t("new.lead")} width="narrow" breadcrumbs={[{ label: t("advising"), to: "/beratung" }, { label: title }]}>
      {conflict ? <VersionConflict bySelf differences={differences} formId={form.id} keepTo={back} /> : null}
      {groups.length === 0 ? (
        <EmptyState title={t("new.noGroups")}>{t("new.noGroupsHint")}</EmptyState>
      ) : (
        <Card>
          <Form method="post" action={address} id={form.id} noValidate className="space-y-5">
            <FormErrors form={form} labels={labels} />
            <input type="hidden" name="revision" value={conflict?.revision ?? revision ?? 0} />
            {isNew ? (
              <SelectField field={fields.group} label={labels.group} placeholder={t("new.choose")} options={groups.map(({ slug, name }) => ({ value: slug, label: name }))} />
            ) : (
              <input type="hidden" name="group" value={values.group} />
            )}
            <RadioGroup field={fields.occasion} label={labels.occasion} options={occasions.map((value) => ({ value, label: t(`occasion.${value}`) }))} columns={2} />
            <DateField field={fields.heldOn} label={labels.heldOn} max={today} />
            <TextArea field={fields.body} label={labels.body} hint={t("new.bodyHint")} rows={6} />
            <ButtonRow>
              <Button name="intent" value="save">
                {t(isNew ? "new.save" : "change.save")}
              </Button>
              <LinkButton variant="ghost" to={back}>
                {t("new.cancel")}
              </LinkButton>
              {isNew ? null : (
                <Button variant="danger" name="intent" value="delete">
                  {t("change.remove")}
                </Button>
              )}
            </ButtonRow>
          </Form>
        </Card>
      )}
    </Page>
  );
}
