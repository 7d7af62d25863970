import { Form } from "@remix-run/react";
import { stages } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { CheckboxField, plainField, SelectField, TextField } from "~/ui/fields";
import { Notice } from "~/ui/notice";
import { Card } from "~/ui/page";
import type { ShownMap } from "../map/shown-map";
import { useColumnName } from "../page/use-column-name";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

/** Stages that the region does not have, with the nearest one outside. */
export function MissingStages({ map, answer }: { map: ShownMap; answer: TableAnswer | null }) {
  const t = useText(tableTexts);
  const columnName = useColumnName();
  return (
    <Card title={t("frame.stages")} id="stufen">
      <p className="mb-3 max-w-measure text-note text-ink-soft">{t("frame.stagesLead")}</p>
      <ul className="space-y-4">
        {stages.map((stage) => {
          const nearest = map.missingStages[stage];
          const tried = answer?.result.initialValue?.["stage"] === stage ? answer : null;
          return (
            <li key={`${stage} ${nearest ?? "-"}`}>
              {tried ? <Overtaken answer={tried} /> : null}
              <Form method="post" preventScrollReset aria-label={columnName(stage)} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)_auto]">
                <input type="hidden" name="intent" value="stage" />
                <input type="hidden" name="stage" value={stage} />
                {/* The mark tells "no nearest one" from "not missing". */}
                <input type="hidden" name="was" value={nearest === undefined ? "-" : `=${nearest}`} />
                <div className="self-center">
                  <p className="font-semibold">{columnName(stage)}</p>
                  <CheckboxField field={plainField("missing", { id: `fehlt-${stage}`, value: nearest === undefined ? null : "on" })} label={t("frame.missing")} />
                </div>
                <TextField field={plainField("nearest", { id: `naechste-${stage}`, value: typed(tried, "nearest") ?? nearest ?? "" })} label={t("frame.nearest")} placeholder={t("frame.nearestHint")} autoComplete="off" />
                <Button variant="ghost" aria-label={t("frame.saveOf", { stage: columnName(stage) })}>
                  {t("frame.save")}
                </Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Who holds the network together. */
export function Coordinator({ map, answer }: { map: ShownMap; answer: TableAnswer | null }) {
  const t = useText(tableTexts);
  const options = [...map.partners].sort((a, b) => a.name.localeCompare(b.name, "de")).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Card title={t("frame.coordinator")} id="koordination">
      <p className="mb-3 max-w-measure text-note text-ink-soft">{t("frame.coordinatorLead")}</p>
      {answer ? <Overtaken answer={answer} /> : null}
      <Form key={map.coordinatorId ?? ""} method="post" preventScrollReset className="flex flex-wrap items-end gap-4">
        <input type="hidden" name="intent" value="coordinator" />
        <input type="hidden" name="was" value={map.coordinatorId ?? ""} />
        <SelectField
          className="min-w-0 grow"
          field={plainField("coordinator", { id: "koordination-wahl", value: typed(answer, "coordinator") ?? map.coordinatorId ?? "" })}
          label={t("frame.coordinator")}
          placeholder={t("frame.nobody")}
          options={options}
        />
        <Button variant="ghost">{t("frame.save")}</Button>
      </Form>
    </Card>
  );
}

function typed(answer: TableAnswer | null, field: string): string | undefined {
  const value = answer?.result.initialValue?.[field];
  return typeof value === "string" ? value : undefined;
}

/** The form below keeps what was typed, and now stands on what is stored: saving once more takes it. */
function Overtaken({ answer }: { answer: TableAnswer }) {
  const t = useText(tableTexts);
  const sentences = Object.values(answer.result.error ?? {}).flatMap((some) => some ?? []);
  const now = answer.conflict?.fields[0]?.now;
  return (
    <div className="mb-3">
      <Notice tone="warn" role="alert">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {answer.conflict ? <p>{t("frame.overtaken", { name: answer.conflict.by || "?", now: typeof now === "string" && now !== "" ? now : "–" })}</p> : null}
      </Notice>
    </div>
  );
}
