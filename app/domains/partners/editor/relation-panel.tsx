import { type FormEvent, useState } from "react";
import { isKeyOf } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { plainField, RadioGroup, SelectField } from "~/ui/fields";
import type { MapRelation } from "../map/map-state";
import { isDirected, isSharedRelation, type RelationContent, relationKinds } from "../relation";
import { relationTexts } from "../relation.text";
import { editorTexts } from "./editor.text";
import { panelTexts } from "./panel.text";
import { PanelFrame } from "./panel-frame";
import { FormButtons } from "./partner-panel";
import { PartnerSearch } from "./partner-search";
import type { Deeds } from "./use-deeds";
import { useEditor } from "./use-map-editor";
import type { ShownPartner } from "./view-map";

/** First step by keyboard: with whom? */
export function ChoosePanel({ partner }: { partner: ShownPartner }) {
  const { tell, view, focusCard } = useEditor();
  const p = useText(panelTexts);
  return (
    <PanelFrame
      key={partner.id}
      takeFocus
      title={p("connecting.title", { name: partner.name })}
      onClose={() => {
        tell({ type: "CANCEL" });
        focusCard(partner.id);
      }}
    >
      <PartnerSearch visibleLabel label={p("connecting.other")} hint={p("connecting.otherHint")} partners={view.partners.filter(({ id }) => id !== partner.id)} onChoose={(otherId) => tell({ type: "CHOOSE", otherId })} />
    </PanelFrame>
  );
}

interface RelationPanelProps {
  from: ShownPartner;
  to: ShownPartner;
  /** Null: a new one. */
  relation: MapRelation | null;
  deeds: Deeds;
}

/** Second step, or a relation that is there: kind, direction, strength, as is or to be. */
export function RelationPanel({ from, to, relation, deeds }: RelationPanelProps) {
  const { tell, internal, focusCard } = useEditor();
  const t = useText(editorTexts);
  const p = useText(panelTexts);
  const words = useText(relationTexts);
  const [kind, setKind] = useState(relation?.kind ?? "cooperation");
  const [double, setDouble] = useState(false);
  const kinds = relationKinds.filter((one) => internal || isSharedRelation({ kind: one }));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = String(form.get("kind"));
    if (!isKeyOf(relationKinds, chosen)) return;
    const back = isDirected(chosen) && form.get("direction") === "back";
    const content: RelationContent = {
      fromId: back ? to.id : from.id,
      toId: back ? from.id : to.id,
      kind: chosen,
      strength: Number(form.get("strength")) as 1 | 2 | 3,
      wished: form.get("existence") === "wished",
    };
    const done = relation ? deeds.changeRelation(relation, content) : deeds.connect(content);
    setDouble(!done);
    if (!done) event.currentTarget.querySelector<HTMLElement>("[name=kind]")?.focus();
  };
  return (
    <PanelFrame
      key={relation?.id ?? `${from.id} ${to.id}`}
      takeFocus
      title={p("connecting.describe", { from: from.name, to: to.name })}
      onClose={() => {
        tell({ type: "CANCEL" });
        focusCard(from.id);
      }}
    >
      <form
        onSubmit={onSubmit}
        onChange={(event) => {
          const chosen = String(new FormData(event.currentTarget).get("kind"));
          if (isKeyOf(relationKinds, chosen)) setKind(chosen);
        }}
        className="space-y-4"
        noValidate
      >
        <SelectField field={plainField("kind", { id: "map-relation-kind", value: kind, errors: double ? [p("connecting.double")] : undefined })} label={p("connecting.kind")} options={kinds.map((one) => ({ value: one, label: words(`kind.${one}`) }))} />
        {isDirected(kind) ? (
          <RadioGroup
            field={plainField("direction", { id: "map-direction", value: "forth" })}
            label={p("connecting.direction")}
            options={[
              { value: "forth", label: p("connecting.forth", { from: from.name, to: to.name }) },
              { value: "back", label: p("connecting.forth", { from: to.name, to: from.name }) },
            ]}
          />
        ) : null}
        <RadioGroup field={plainField("strength", { id: "map-strength", value: String(relation?.strength ?? 2) })} label={p("connecting.strength")} options={([1, 2, 3] as const).map((one) => ({ value: String(one), label: words(`strength.${one}`) }))} />
        <RadioGroup
          field={plainField("existence", { id: "map-existence", value: relation?.wished ? "wished" : "existing" })}
          label={p("connecting.existence")}
          options={(["existing", "wished"] as const).map((one) => ({ value: one, label: t(`existence.${one}`) }))}
        />
        <FormButtons save={relation ? p("connecting.saveChange") : p("connecting.save")}>
          {relation ? (
            <Button type="button" variant="danger" size="small" onClick={() => deeds.disconnect(relation)}>
              {p("connecting.remove")}
            </Button>
          ) : null}
        </FormButtons>
      </form>
    </PanelFrame>
  );
}
