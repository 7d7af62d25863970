import { useMemo } from "react";
import { useText } from "~/platform/i18n/use-text";
import { type Column, columnOf } from "../education-chain";
import type { MapRelation, MapState, Position } from "../map/map-state";
import { isSameRelation, type RelationContent } from "../relation";
import type { PartnerContent } from "../partner-fields";
import type { PartnerState } from "../partner";
import { partnerTexts } from "../partner.text";
import { relationTexts } from "../relation.text";
import * as commands from "./commands";
import { editorTexts } from "./editor.text";
import type { MapEditorState } from "./use-map-editor";
import { usePlaceName } from "./use-place-name";

/** What people do on the map: the edits, the sentence that says so, and where the focus goes after it. */
export function useDeeds(editor: MapEditorState) {
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const relationWords = useText(relationTexts);
  const placeName = usePlaceName();
  const { store, layout, say, tell, select, focusCard, selection, arrangement } = editor;
  return useMemo(() => {
    const map: MapState | null = editor.canEdit ? (store?.map ?? null) : null;
    const send = (edits: Parameters<NonNullable<typeof store>["send"]>[0]) => store?.send(edits, { whole: edits.length > 1 });
    const nameOf = (id: string) => map?.partners.find((partner) => partner.id === id)?.name ?? "";

    return {
      create(known: Pick<PartnerContent, "name" | "kind" | "state">, column: Column | null): void {
        const id = crypto.randomUUID();
        const edits = commands.creation(id, known, column);
        send(edits);
        tell({ type: "DONE" });
        select(new Set([id]));
        focusCard(id);
        const made = edits[0]!.after as PartnerContent;
        say(t("said.created", { name: known.name, place: placeName(columnOf(made)) }));
      },
      save(id: string, fields: Partial<PartnerContent>): void {
        const partner = map?.partners.find((one) => one.id === id);
        if (!partner) return;
        const edits = commands.change<PartnerContent>("partner", partner, fields);
        if (edits.length > 0) send(edits);
        tell({ type: "DONE" });
        focusCard(id);
        say(edits.length > 0 ? t("said.saved", { name: fields.name ?? partner.name }) : t("said.unchanged"));
      },
      setState(state: PartnerState): void {
        const partners = map?.partners.filter(({ id }) => selection.has(id)) ?? [];
        const edits = partners.flatMap((partner) => commands.change<PartnerContent>("partner", partner, { state }));
        if (edits.length > 0) send(edits);
        say(t("said.stateSet", { count: partners.length, state: words(`state.${state}`) }));
      },
      remove(ids: ReadonlySet<string>): void {
        if (!map || ids.size === 0) return;
        const [first] = ids;
        const next = neighbourOf(layout.cards, first!, ids);
        const name = nameOf(first!);
        send(commands.removal(map, ids));
        tell({ type: "CANCEL" });
        select(new Set());
        if (next) focusCard(next);
        say(t("said.removed", { count: ids.size, name }), true);
      },
      /** False where the same relation is there already. */
      connect(content: RelationContent): boolean {
        if (!map || map.relations.some((other) => isSameRelation(other, content))) return false;
        send(commands.connection(crypto.randomUUID(), content));
        tell({ type: "DONE" });
        focusCard(content.fromId);
        say(t("said.connected", { from: nameOf(content.fromId), to: nameOf(content.toId), kind: relationWords(`kind.${content.kind}`) }));
        return true;
      },
      changeRelation(relation: MapRelation, fields: Partial<RelationContent>): boolean {
        if (!map || map.relations.some((other) => other.id !== relation.id && isSameRelation(other, { ...relation, ...fields }))) return false;
        const edits = commands.change<RelationContent>("relation", relation, fields);
        if (edits.length > 0) send(edits);
        tell({ type: "DONE" });
        focusCard(relation.fromId);
        say(edits.length > 0 ? t("said.relationSaved") : t("said.unchanged"));
        return true;
      },
      disconnect(relation: MapRelation): void {
        tell({ type: "DONE" });
        send(commands.disconnection(relation));
        focusCard(relation.fromId);
        say(t("said.relationRemoved", { from: nameOf(relation.fromId), to: nameOf(relation.toId) }), true);
      },
      /** Cards put down, at their upper left corners. */
      move(moved: ReadonlyMap<string, Position>): void {
        if (!map || moved.size === 0) return;
        const { edits, placed } = commands.moves(map, layout, moved);
        const [first] = moved.keys();
        const fixed = arrangement === "free" ? commands.keepAll(map, "free", { ...layout.cards, ...Object.fromEntries(moved) }) : edits;
        send(fixed);
        const [only] = placed;
        say(only && placed.length === 1 ? t("said.movedTo", { name: only.partner.name, place: placeName(only.key) }) : t("said.moved", { count: moved.size, name: nameOf(first!) }), placed.length > 0);
      },
      undo(): void {
        if (!store?.canUndo) return;
        store.undo();
        say(t("undone"));
      },
      redo(): void {
        if (!store?.canRedo) return;
        store.redo();
        say(t("redone"));
      },
    };
  }, [editor.canEdit, store, layout, say, tell, select, focusCard, selection, arrangement, t, words, relationWords, placeName]);
}

export type Deeds = ReturnType<typeof useDeeds>;

/** The card nearest to one that goes, for the focus. */
function neighbourOf(cards: Readonly<Record<string, Position>>, id: string, without: ReadonlySet<string>): string | undefined {
  const from = cards[id];
  if (!from) return undefined;
  const others = Object.entries(cards).filter(([other]) => !without.has(other));
  const distance = (at: Position) => Math.hypot(at.x - from.x, at.y - from.y);
  return others.reduce<[string, Position] | undefined>((best, other) => (best && distance(best[1]) <= distance(other[1]) ? best : other), undefined)?.[0];
}
