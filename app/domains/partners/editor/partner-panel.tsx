import { type FormEvent, useState } from "react";
import { isKeyOf, onlyKeysOf, stages } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { CheckboxGroup, plainField, SelectField, TextField } from "~/ui/fields";
import { type Column, lanes } from "../education-chain";
import { chainTexts } from "../education-chain.text";
import { partnerKinds, partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { panelTexts } from "./panel.text";
import { PanelFrame } from "./panel-frame";
import type { Deeds } from "./use-deeds";
import { useEditor } from "./use-map-editor";
import { usePlaceName } from "./use-place-name";
import { fold } from "~/domains/names";
import type { ShownPartner } from "./view-map";

const mostLetters = 200;

/** Name, or what is wrong with it. */
function useNameCheck() {
  const p = useText(panelTexts);
  return (name: string) => (name === "" ? p("panel.nameMissing") : name.length > mostLetters ? p("panel.nameLong") : null);
}

function useChoices() {
  const words = useText(partnerTexts);
  return {
    kinds: partnerKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) })),
    states: partnerStates.map((state) => ({ value: state, label: words(`state.${state}`) })),
    label: { name: words("field.name"), kind: words("field.kind"), state: words("field.state") },
  };
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? "").replace(/\s+/g, " ").trim();

/** Name, kind and state: enough for a card. Enter saves. */
export function CreatePanel({ column, deeds }: { column: Column | null; deeds: Deeds }) {
  const { tell, view } = useEditor();
  const p = useText(panelTexts);
  const placeName = usePlaceName();
  const check = useNameCheck();
  const { kinds, states, label } = useChoices();
  const [errors, setErrors] = useState<{ name?: string[]; kind?: string[] }>({});
  const [double, setDouble] = useState("");
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, kind, state] = [textOf(form, "name"), textOf(form, "kind"), textOf(form, "state")];
    const wrong = check(name);
    const kindError = isKeyOf(partnerKinds, kind) ? undefined : [p("panel.choose")];
    setErrors({ name: wrong ? [wrong] : undefined, kind: kindError });
    if (wrong) event.currentTarget.querySelector<HTMLElement>("[name=name]")?.focus();
    else if (!isKeyOf(partnerKinds, kind)) event.currentTarget.querySelector<HTMLElement>("[name=kind]")?.focus();
    else if (isKeyOf(partnerStates, state)) deeds.create({ name, kind, state }, column);
  };
  return (
    <PanelFrame key={column} takeFocus title={column ? p("panel.createIn", { place: placeName(column) }) : p("panel.createTitle")} onClose={() => tell({ type: "CANCEL" })}>
      <form
        onSubmit={onSubmit}
        onChange={(event) => {
          const typed = fold(textOf(new FormData(event.currentTarget), "name"));
          setDouble(typed === "" ? "" : (view.partners.find(({ name }) => fold(name) === typed)?.name ?? ""));
        }}
        className="space-y-4"
        noValidate
      >
        <TextField field={plainField("name", { id: "map-name", errors: errors.name })} label={label.name} hint={p("panel.nameHint")} autoComplete="off" />
        {double ? <p role="status" className="text-note text-marigold-ink">{p("panel.double", { name: double })}</p> : null}
        <SelectField field={plainField("kind", { id: "map-kind", value: usualKind[column ?? ""], errors: errors.kind })} label={label.kind} options={kinds} placeholder={p("panel.choose")} />
        <SelectField field={plainField("state", { id: "map-state", value: "idea" })} label={label.state} options={states} />
        <FormButtons save={p("panel.save")} />
      </form>
    </PanelFrame>
  );
}

const usualKind: Partial<Record<Column | "", string>> = { kita: "kita", grundschule: "primary_school", sekundar: "secondary_school", beruf: "vocational_school", hochschule: "university", arbeit: "company", extracurricular: "extracurricular_place" };

/** What the map shows of a partner, changed in place. */
export function EditPanel({ partner, deeds }: { partner: ShownPartner; deeds: Deeds }) {
  const { tell, focusCard } = useEditor();
  const p = useText(panelTexts);
  const chain = useText(chainTexts);
  const words = useText(partnerTexts);
  const placeName = usePlaceName();
  const check = useNameCheck();
  const { kinds, states, label } = useChoices();
  const [wrong, setWrong] = useState<string | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = textOf(form, "name");
    const error = check(name);
    setWrong(error);
    if (error) return event.currentTarget.querySelector<HTMLElement>("[name=name]")?.focus();
    const [kind, state, lane] = [textOf(form, "kind"), textOf(form, "state"), textOf(form, "lane")];
    if (!isKeyOf(partnerKinds, kind) || !isKeyOf(partnerStates, state) || !isKeyOf(lanes, lane)) return;
    deeds.save(partner.id, { name, kind, state, lane, stages: onlyKeysOf(stages, form.getAll("stages").map(String)) });
  };
  return (
    <PanelFrame
      key={partner.id}
      takeFocus
      title={p("panel.editTitle", { name: partner.name })}
      onClose={() => {
        tell({ type: "CANCEL" });
        focusCard(partner.id);
      }}
    >
      <form onSubmit={onSubmit} className="space-y-4" noValidate>
        <TextField field={plainField("name", { id: "map-name", value: partner.name, errors: wrong ? [wrong] : undefined })} label={label.name} autoComplete="off" />
        <SelectField field={plainField("state", { id: "map-state", value: partner.state })} label={words("field.state")} options={states} />
        <SelectField field={plainField("kind", { id: "map-kind", value: partner.kind })} label={label.kind} options={kinds} />
        <SelectField field={plainField("lane", { id: "map-lane", value: partner.lane })} label={p("panel.lane")} options={lanes.map((lane) => ({ value: lane, label: chain(`lane.${lane}`) }))} />
        <CheckboxGroup field={plainField("stages", { id: "map-stages", value: partner.stages })} label={p("panel.stages")} options={stages.map((stage) => ({ value: stage, label: placeName(stage) }))} />
        <FormButtons save={p("panel.save")} />
      </form>
    </PanelFrame>
  );
}

export function FormButtons({ save, children }: { save: string; children?: React.ReactNode }) {
  const { tell, about, focusCard } = useEditor();
  const p = useText(panelTexts);
  const cancel = () => {
    tell({ type: "CANCEL" });
    if (about.partnerId) focusCard(about.partnerId);
  };
  return (
    <ButtonRow>
      <Button size="small">{save}</Button>
      <Button type="button" variant="ghost" size="small" onClick={cancel}>
        {p("panel.cancel")}
      </Button>
      {children}
    </ButtonRow>
  );
}
