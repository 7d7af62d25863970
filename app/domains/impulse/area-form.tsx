import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useState } from "react";
import { labelOf, neighboursOf, type DistrictSearch } from "~/domains/districts";
import { DistrictPicker } from "~/domains/districts/district-picker";
import { useForm } from "~/platform/forms/use-form";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { UnsavedWarning } from "~/ui/autosave/unsaved-warning";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { CheckboxField, CheckboxGroup, FormErrors, type FormField } from "~/ui/fields";
import { Card, Stack } from "~/ui/page";
import { listVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { landsOfArea, municipalityValue, sameArea, type Area } from "./area";
import { areaTexts } from "./area.text";
import { useAreaWords } from "./use-area-words";

interface AreaFormProps {
  area: Area & { revision: number };
  /** Names of the municipalities of each stored Kreis, by AGS. */
  municipalities: Readonly<Record<string, readonly string[]>>;
  lastResult?: SubmissionResult<string[]> | null;
  /** Answer to the search button, without JavaScript. */
  search?: DistrictSearch | null;
  conflict?: { mine: Area; stored: Area & { revision: number; updatedBy: string } } | null;
  backTo: string;
  selfTo: string;
}

const formId = "gebiet";

export function AreaForm({ area, municipalities, lastResult, search, conflict, backTo, selfTo }: AreaFormProps) {
  const t = useText(areaTexts);
  const locale = useLocale();
  const [form, fields] = useForm<Record<"districts" | "municipalities", string[]> & Record<"withNeighbours" | "withLandWide", string>>({
    id: formId,
    lastResult,
    defaultValue: {
      districts: area.parts.map(({ ags }) => ags),
      municipalities: municipalityValues(area),
      withNeighbours: area.withNeighbours ? "on" : "",
      withLandWide: area.withLandWide ? "on" : "",
    },
  });
  const [chosen, setChosen] = useState<readonly string[]>(() => listOf(fields.districts.initialValue));
  const near = neighboursOf(chosen);
  const neighbours = t("neighbours", { count: near.length, list: formatList(locale, near.map(labelOf)) });
  return (
    <>
      {conflict ? <AreaConflict conflict={conflict} selfTo={selfTo} /> : <FormErrors form={form} labels={{ districts: t("districts") }} />}
      <Form method="post" id={form.id} noValidate className="mt-4 first:mt-0">
        <UnsavedWarning />
        <input type="hidden" name="revision" value={conflict?.stored.revision ?? area.revision} />
        <Stack>
          <Card>
            <DistrictPicker field={fields.districts} label={t("districts")} search={search} onChange={setChosen}>
              <p className="mb-2 font-semibold">{t("surroundings")}</p>
              <Stack>
                <CheckboxField field={fields.withNeighbours} label={t("withNeighbours")} hint={chosen.length > 0 ? neighbours : undefined} />
                <CheckboxField
                  field={fields.withLandWide}
                  label={t("withLandWide")}
                  hint={chosen.length > 0 ? t("landWideHint", { lands: formatList(locale, landsOfArea(chosen)) }) : undefined}
                />
              </Stack>
            </DistrictPicker>
          </Card>
          <Municipalities chosen={chosen} municipalities={municipalities} field={fields.municipalities} />
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

/** Chosen municipalities as the form sends them. */
function municipalityValues({ parts }: Area): string[] {
  return parts.flatMap(({ ags, municipalities }) => municipalities.map((name) => municipalityValue(ags, name)));
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === "string");
}

interface MunicipalitiesProps {
  chosen: readonly string[];
  municipalities: AreaFormProps["municipalities"];
  field: FormField;
}

/** Cities that are their own Kreis have no parts to choose from. */
function Municipalities({ chosen, municipalities, field }: MunicipalitiesProps) {
  const t = useText(areaTexts);
  const ticked = listOf(field.initialValue);
  const divided = chosen.flatMap((ags) => {
    const names = municipalities[ags] ?? [];
    return names.length > 1 ? [{ ags, names }] : [];
  });
  const added = chosen.some((ags) => !municipalities[ags]);
  if (divided.length === 0 && !added) return null;
  return (
    <Card title={t("municipalities")}>
      <Stack>
        <p className="max-w-measure text-ink-soft">{added && divided.length === 0 ? t("municipalitiesLater") : t("municipalitiesLead")}</p>
        {divided.map(({ ags, names }) => {
          const values = names.map((name) => ({ value: municipalityValue(ags, name), label: name }));
          const count = values.filter(({ value }) => ticked.includes(value)).length;
          const extent = count === 0 ? t("whole") : t("some", { count, of: String(names.length) });
          // A field of Conform answers when asked; copied as a whole it would be empty.
          const { name, errorId, descriptionId, initialValue } = field;
          const part: FormField = { id: `${field.id}-${ags}`, name, errorId, descriptionId, initialValue };
          return (
            <Disclosure key={ags} summary={`${labelOf(ags)} (${extent})`} open={count > 0}>
              <CheckboxGroup field={part} label={t("municipalitiesOf", { district: labelOf(ags) })} options={values} columns={3} />
            </Disclosure>
          );
        })}
        {added && divided.length > 0 ? <p className="text-note text-ink-soft">{t("municipalitiesLater")}</p> : null}
      </Stack>
    </Card>
  );
}

function AreaConflict({ conflict, selfTo }: { conflict: NonNullable<AreaFormProps["conflict"]>; selfTo: string }) {
  const t = useText(areaTexts);
  const inWords = useAreaWords();
  const { mine, stored } = conflict;
  const yesNo = (on: boolean) => (on ? t("yes") : t("no"));
  const differences = [
    { label: t("districts"), mine: inWords(mine.parts).join("\n"), stored: inWords(stored.parts).join("\n"), field: { other: { districts: stored.parts.map(({ ags }) => ags), municipalities: municipalityValues(stored) } }, differ: !sameArea({ ...mine, withNeighbours: true, withLandWide: true }, { ...stored, withNeighbours: true, withLandWide: true }) },
    { label: t("withNeighbours"), mine: yesNo(mine.withNeighbours), stored: yesNo(stored.withNeighbours), field: listVersion("withNeighbours", stored.withNeighbours ? ["on"] : []), differ: mine.withNeighbours !== stored.withNeighbours },
    { label: t("withLandWide"), mine: yesNo(mine.withLandWide), stored: yesNo(stored.withLandWide), field: listVersion("withLandWide", stored.withLandWide ? ["on"] : []), differ: mine.withLandWide !== stored.withLandWide },
  ].filter(({ differ }) => differ);
  return <VersionConflict savedBy={stored.updatedBy} formId={formId} keepTo={selfTo} differences={differences} />;
}
