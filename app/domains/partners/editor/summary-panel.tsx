import { type FormEvent } from "react";
import { isKeyOf } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { plainField, SelectField } from "~/ui/fields";
import { columnOf } from "../education-chain";
import type { MapRelation } from "../map/map-state";
import { partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { PartnerStatePill } from "../partner-table";
import { isDirected } from "../relation";
import { relationTexts } from "../relation.text";
import { editorTexts } from "./editor.text";
import { panelTexts } from "./panel.text";
import { PanelFrame } from "./panel-frame";
import type { Deeds } from "./use-deeds";
import { useEditor } from "./use-map-editor";
import { usePlaceName } from "./use-place-name";
import type { ShownPartner } from "./view-map";

/** One selected partner: what it is, its relations, and what can be done. `page`: address of the partner page. */
export function SummaryPanel({ partner, page, deeds }: { partner: ShownPartner; page: string; deeds: Deeds }) {
  const { relationsOf, byId, canEdit, tell, select, internal, focusCard } = useEditor();
  const t = useText(editorTexts);
  const p = useText(panelTexts);
  const words = useText(partnerTexts);
  const relationWords = useText(relationTexts);
  const placeName = usePlaceName();
  const relations = relationsOf.get(partner.id) ?? [];
  const sentence = (relation: MapRelation) => {
    const out = relation.fromId === partner.id;
    const name = byId.get(out ? relation.toId : relation.fromId)?.name ?? "";
    return p(isDirected(relation.kind) ? (out ? "relation.to" : "relation.from") : "relation.with", { kind: relationWords(`kind.${relation.kind}`), name });
  };
  const details = ({ strength, wished }: MapRelation) => p("relation.details", { strength: relationWords(`strength.${strength}`), existence: t(wished ? "existence.wished" : "existence.existing") });
  return (
    <PanelFrame
      title={partner.name}
      onClose={() => {
        select(new Set());
        focusCard(partner.id);
      }}
    >
      <div className="space-y-4">
        <div className="space-y-1.5">
          <PartnerStatePill state={partner.state} />
          <p className="text-note text-ink-soft">
            {words(`kind.${partner.kind}`)} · {placeName(columnOf(partner))}
            {partner.town ? ` · ${partner.town}` : ""}
          </p>
          {partner.gives ? <p className="line-clamp-4 text-note">{partner.gives}</p> : null}
        </div>
        {canEdit ? (
          <ButtonRow className="!gap-2">
            <Button type="button" size="small" icon="edit" onClick={() => tell({ type: "EDIT", partnerId: partner.id })}>
              {p("panel.edit")}
            </Button>
            <Button type="button" variant="ghost" size="small" onClick={() => tell({ type: "CONNECT", partnerId: partner.id })}>
              {p("panel.connect")}
            </Button>
            <Button type="button" variant="danger" size="small" icon="trash" onClick={() => deeds.remove(new Set([partner.id]))}>
              {p("panel.remove")}
            </Button>
          </ButtonRow>
        ) : null}
        <section>
          <h3 className="mb-1 text-base">{p("panel.relations")}</h3>
          {relations.length === 0 ? <p className="text-note text-ink-soft">{p("panel.noRelations")}</p> : null}
          <ul className="divide-y divide-line">
            {relations.map((relation) => (
              <li key={relation.id} className="py-1.5 text-note">
                {canEdit ? (
                  <button type="button" className="link text-left" onClick={() => tell({ type: "EDIT_RELATION", relationId: relation.id })}>
                    {sentence(relation)}
                  </button>
                ) : (
                  sentence(relation)
                )}
                <span className="block text-fine text-ink-soft">{details(relation)}</span>
              </li>
            ))}
          </ul>
        </section>
        {internal ? (
          <LinkButton to={`${page}/${partner.id}`} variant="quiet" size="small" className="!px-0">
            {p("panel.page")}
          </LinkButton>
        ) : null}
      </div>
    </PanelFrame>
  );
}

/** Several selected partners: what can be done with all of them. */
export function SeveralPanel({ partners, deeds }: { partners: readonly ShownPartner[]; deeds: Deeds }) {
  const { canEdit, select, selection, tell, focusCard } = useEditor();
  const p = useText(panelTexts);
  const words = useText(partnerTexts);
  const [a, b] = partners;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const state = String(new FormData(event.currentTarget).get("state"));
    if (isKeyOf(partnerStates, state)) deeds.setState(state);
  };
  return (
    <PanelFrame
      title={p("panel.several", { count: partners.length })}
      onClose={() => {
        select(new Set());
        focusCard(partners[0]!.id);
      }}
    >
      <div className="space-y-4">
        <ul className="max-h-40 list-disc overflow-y-auto pl-5 text-note">
          {partners.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {canEdit ? (
          <>
            <form onSubmit={onSubmit} className="flex items-end gap-2">
              <SelectField className="min-w-0 flex-1" field={plainField("state", { id: "map-states" })} label={p("panel.state")} options={partnerStates.map((state) => ({ value: state, label: words(`state.${state}`) }))} />
              <Button variant="ghost">{p("panel.apply")}</Button>
            </form>
            <ButtonRow className="!gap-2">
              {a && b && partners.length === 2 ? (
                <Button type="button" variant="ghost" size="small" onClick={() => tell({ type: "JOIN", partnerId: a.id, otherId: b.id })}>
                  {p("panel.connect")}
                </Button>
              ) : null}
              <Button type="button" variant="danger" size="small" icon="trash" onClick={() => deeds.remove(selection)}>
                {p("panel.remove")}
              </Button>
            </ButtonRow>
          </>
        ) : null}
      </div>
    </PanelFrame>
  );
}
