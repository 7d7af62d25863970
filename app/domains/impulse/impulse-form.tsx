import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { SaveState } from "~/ui/autosave/save-state";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { useAutosave } from "~/ui/autosave/use-autosave";
import { Button } from "~/ui/button";
import { EntrySlot } from "~/ui/entry-slot";
import { CheckboxGroup, FormErrors, TextArea } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card, Stack } from "~/ui/page";
import { listVersion, textVersions } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { differingImpulseFields, keyLists, type ImpulseContent, type KeyList, type PlanKeys } from "./impulse";
import { impulseTexts } from "./impulse.text";
import { Suggestions, useTicked } from "./suggestions";

/** Keys of the four lists with their words in the language of the page. */
export type KeyOptions = Record<KeyList, readonly { value: string; label: string }[]>;

export const impulseFormId = "impulse";

interface ImpulseFormProps {
  impulse: ImpulseContent;
  /** 0 while nothing is stored. */
  revision: number;
  options: KeyOptions;
  /** Keys found in the text and not chosen yet. */
  suggestions: PlanKeys;
  lastResult?: SubmissionResult<string[]> | null;
  conflict?: { mine: ImpulseContent; stored: ImpulseContent; revision: number; savedBy: string } | null;
  /** This page itself. */
  selfTo: string;
}

export function ImpulseForm({ impulse, revision, options, suggestions, lastResult, conflict, selfTo }: ImpulseFormProps) {
  const t = useText(impulseTexts);
  const element = useRef<HTMLFormElement>(null);
  const [form, fields] = useForm<ImpulseContent>({ id: impulseFormId, lastResult, defaultValue: impulse });
  const draft = useAutosave(element, conflict ? null : `${selfTo}/entwurf`, revision);
  const { ticked, watch } = useTicked(conflict?.mine ?? impulse);
  const words = ["startedBy", "whyHere", "intention"] as const;
  const labels = Object.fromEntries([...words, ...keyLists].map((name) => [name, t(`field.${name}`)]));
  return (
    <div>
      {conflict ? <ImpulseConflict conflict={conflict} options={options} selfTo={selfTo} /> : <FormErrors form={form} labels={labels} />}
      <Form method="post" ref={element} id={form.id} noValidate onInput={watch} className="mt-4 first:mt-0">
        {/* The Enter key presses the first button of a form: it must save, not take over a suggestion. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          {t("save")}
        </button>
        {conflict ? <UnsavedWarning /> : null}
        <input type="hidden" name="revision" value={conflict?.revision ?? draft.revision} />
        <Stack>
          <Card title={t("words")}>
            <Stack>
              <Notice>{t("privacy")}</Notice>
              {words.map((name) => (
                <div key={name}>
                  <TextArea field={fields[name]} label={t(`field.${name}`)} hint={t(`hint.${name}`)} rows={name === "startedBy" ? 2 : 4} />
                  <EntrySlot kind="impulse" id={name} name={t(`field.${name}`)} place="form" />
                </div>
              ))}
            </Stack>
          </Card>
          <Card title={t("keys")}>
            <div className="space-y-6">
              <p className="max-w-measure text-ink-soft">
                {t("keysLead")} {keyLists.some((list) => suggestions[list].length > 0) ? t("takeHint") : null}
              </p>
              {keyLists.map((list) => (
                <div key={list} className="space-y-3">
                  <CheckboxGroup field={fields[list]} label={t(`field.${list}`)} options={options[list]} columns={2} />
                  <EntrySlot kind="impulse" id={list} name={t(`field.${list}`)} place="form" />
                  <Suggestions list={list} keys={suggestions[list]} ticked={ticked[list]} options={options[list]} />
                </div>
              ))}
            </div>
          </Card>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button>{t("save")}</Button>
            {conflict ? null : <SaveState draft={draft} />}
          </div>
        </Stack>
      </Form>
    </div>
  );
}

function ImpulseConflict({ conflict, options, selfTo }: Pick<ImpulseFormProps, "options" | "selfTo"> & { conflict: NonNullable<ImpulseFormProps["conflict"]> }) {
  const t = useText(impulseTexts);
  const { mine, stored, savedBy } = conflict;
  const shown = (version: ImpulseContent, field: keyof ImpulseContent): string => {
    const value = version[field];
    if (typeof value === "string") return value;
    return options[field as KeyList].filter((option) => value.includes(option.value)).map(({ label }) => label).join(", ");
  };
  const choice = (field: keyof ImpulseContent) => {
    const [own, other] = [mine[field], stored[field]];
    return typeof own === "string" || typeof other === "string" ? textVersions(field, String(own), String(other)) : listVersion(field, other);
  };
  return (
    <VersionConflict
      savedBy={savedBy}
      formId={impulseFormId}
      keepTo={selfTo}
      differences={differingImpulseFields(mine, stored).map((field) => ({ label: t(`field.${field}`), mine: shown(mine, field), stored: shown(stored, field), field: choice(field) }))}
    />
  );
}
