import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { SaveState } from "~/ui/autosave/save-state";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { useAutosave } from "~/ui/autosave/use-autosave";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { DateField, FormErrors, RadioGroup, SelectField, TextArea, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Stack } from "~/ui/page";
import { conversationKinds, conversationOutcomes } from "./conversation";
import { conversationTexts } from "./conversations.text";
import { followUpTexts } from "./follow-ups.text";
import type { ConversationValues } from "./conversation-values";
import { counterpartOptions } from "./counterpart-options";
import type { Counterparts } from "./counterparts.server";

export const conversationFormId = "gespraech";

interface ConversationFormProps {
  values: Partial<ConversationValues>;
  counterparts: Counterparts;
  result: SubmissionResult<string[]> | undefined;
  /** Revision that a save replaces; null for a new conversation. */
  revision: number | null;
  /** Id that a new conversation gets: the form sent twice is one conversation. */
  entryId?: string | undefined;
  today: string;
  cancelTo: string;
  /** Address that takes drafts; absent where saving by itself would decide something: new, in conflict, confirmed by the other side. */
  draftsTo?: string | undefined;
  /** Who confirmed the text, where a change would take the confirmation away. */
  confirmedBy?: string | undefined;
}

/**
 * An attempt has neither agreement nor outcome: these fields go away, also without JavaScript, unless something stands in
 * them that would be sent unseen.
 */
const asksOfTalks =
  "group-has-[[name=kind][value=attempt]:checked]/form:has-[:placeholder-shown]:hidden group-has-[[name=kind][value=attempt]:checked]/form:has-[option[value='']:checked]:hidden";

/** Records or changes a conversation. Posts to its own page with intent "save". */
export function ConversationForm({ values, counterparts, result, revision, entryId, today, cancelTo, draftsTo, confirmedBy }: ConversationFormProps) {
  const t = useText(conversationTexts);
  const due = useText(followUpTexts);
  const [form, fields] = useForm<ConversationValues>({ id: conversationFormId, lastResult: result, defaultValue: values });
  const element = useRef<HTMLFormElement>(null);
  const draft = useAutosave(element, draftsTo ?? null, revision ?? 0);
  const labels = {
    kind: t("field.kind"),
    withWhom: t("field.withWhom"),
    organisation: t("field.organisation"),
    personRole: t("field.personRole"),
    heldOn: t("field.heldOn"),
    agreed: t("field.agreed"),
    outcome: t("field.outcome"),
    followUpOn: t("field.followUpOn"),
    followUpNote: t("field.followUpNote"),
  };
  return (
    <Form method="post" ref={element} id={form.id} noValidate className="group/form space-y-4">
      {draftsTo ? null : <UnsavedWarning />}
      <FormErrors form={form} labels={labels} />
      {confirmedBy ? <Notice tone="warn">{t("editBreaks", { name: confirmedBy })}</Notice> : null}
      {revision === null ? <input type="hidden" name="entryId" value={entryId} /> : <input type="hidden" name="revision" value={draftsTo ? draft.revision : revision} />}
      <Card>
        <Stack gap="normal">
          <RadioGroup
            field={fields.kind}
            label={labels.kind}
            options={conversationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), hint: t(`field.kindHints.${kind}`) }))}
          />
          <SelectField field={fields.withWhom} label={labels.withWhom} placeholder={t("field.choose")} options={counterpartOptions(t, counterparts)} />
          <TextField field={fields.organisation} label={labels.organisation} hint={t("field.organisationHint")} optional autoComplete="organization" />
          <TextField field={fields.personRole} label={labels.personRole} hint={t("field.personRoleHint")} optional autoComplete="off" />
          <DateField field={fields.heldOn} label={labels.heldOn} max={today} />
          <div className={asksOfTalks}>
            <TextArea field={fields.agreed} label={labels.agreed} hint={t("field.agreedHint")} rows={5} placeholder=" " />
          </div>
          <div className={asksOfTalks}>
            <SelectField
              field={fields.outcome}
              label={labels.outcome}
              hint={t("field.outcomeHint")}
              width="medium"
              placeholder={t("field.outcomeNone")}
              options={conversationOutcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
            />
          </div>
        </Stack>
      </Card>
      <Card title={due("title")}>
        <Stack gap="normal">
          <DateField field={fields.followUpOn} label={labels.followUpOn} optional />
          <TextField field={fields.followUpNote} label={labels.followUpNote} hint={t("field.followUpNoteHint")} optional autoComplete="off" />
        </Stack>
      </Card>
      <ButtonRow>
        <Button name="intent" value="save">
          {revision === null ? t("save") : t("saveChange")}
        </Button>
        <LinkButton to={cancelTo} variant="quiet">
          {t("cancel")}
        </LinkButton>
      </ButtonRow>
      {draftsTo ? <SaveState draft={draft} /> : null}
    </Form>
  );
}
