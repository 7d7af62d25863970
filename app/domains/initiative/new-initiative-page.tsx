import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { DistrictPicker } from "~/domains/districts/district-picker";
import type { DistrictSearch } from "~/domains/districts";
import { useForm } from "~/platform/forms/use-form";
import { useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button } from "~/ui/button";
import { CheckboxField, FormErrors, TextField } from "~/ui/fields";
import { Card, Page, Stack } from "~/ui/page";
import { initiativeTexts } from "./initiative.text";

interface NewInitiativePageProps {
  result?: SubmissionResult<string[]>;
  /** what the search for a Kreis found, where it is a button */
  search?: DistrictSearch | null;
}

/** What the boxes are when the page is opened; an unticked box is not sent at all. */
const beginning = { name: "", districts: [] as string[], withNeighbours: "on", withLandWide: "on" };

export function NewInitiativePage({ result, search }: NewInitiativePageProps) {
  const t = useText(initiativeTexts);
  const [form, fields] = useForm<typeof beginning>({ id: "initiative", lastResult: result, defaultValue: beginning });
  return (
    <Page title={t("new.title")} lead={t("new.lead")}>
      <Form method="post" id={form.id} noValidate>
        <UnsavedWarning />
        <Stack>
          <FormErrors form={form} labels={{ name: t("new.name"), districts: t("new.districts") }} />
          {/* Enter in a text field presses the first button of a form, which must not be one of the search. */}
          <button type="submit" name="intent" value="create" hidden tabIndex={-1} aria-hidden="true" />
          <Card>
            <TextField field={fields.name} label={t("new.name")} hint={t("new.nameHint")} autoComplete="off" className="max-w-[40rem]" />
          </Card>
          <Card>
            <DistrictPicker field={fields.districts} label={t("new.area")} hint={t("new.areaHint")} search={search ?? null}>
              <p className="mb-2 font-semibold">{t("new.search")}</p>
              <div className="space-y-2">
                <CheckboxField field={fields.withNeighbours} label={t("new.withNeighbours")} />
                <CheckboxField field={fields.withLandWide} label={t("new.withLandWide")} />
              </div>
            </DistrictPicker>
          </Card>
          <Button name="intent" value="create">
            {t("new.button")}
          </Button>
        </Stack>
      </Form>
    </Page>
  );
}
