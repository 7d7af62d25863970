import type { FocusEvent, KeyboardEvent } from "react";
import { useText } from "~/platform/i18n/use-text";
import type { Position } from "../map/map-state";
import { editorTexts } from "./editor.text";
import { isDirection, nextCard, steps } from "./next-card";
import type { Deeds } from "./use-deeds";
import { useEditor } from "./use-map-editor";

interface CanvasKeys {
  cards: Readonly<Record<string, Position>>;
  moving: ReadonlyMap<string, Position>;
  setMoving: (moving: ReadonlyMap<string, Position>) => void;
  commit: (moved: ReadonlyMap<string, Position>) => void;
  current: string | null;
  deeds: Deeds;
}

const stride = { normal: 10, far: 40 };

/** The keys of the cards: everything that pointers do. */
export function useCanvasKeys({ cards, moving, setMoving, commit, deeds }: CanvasKeys) {
  const { selection, select, byId, canEdit, tell, hand, focusCard, say } = useEditor();
  const t = useText(editorTexts);

  const toggle = (id: string, more: boolean) => {
    const next = new Set(more ? selection : []);
    if (selection.has(id)) next.delete(id);
    else next.add(id);
    select(next);
    if (next.size > 1) say(t("said.all", { count: next.size }));
    else if (next.has(id)) say(t(canEdit ? "said.selected" : "said.selectedRead", { name: byId.get(id)?.name ?? "" }));
    else say(t("said.deselected"));
  };

  const nudge = (key: keyof typeof steps, far: boolean) => {
    const step = far ? stride.far : stride.normal;
    tell({ type: "NUDGE" });
    setMoving(new Map([...selection].flatMap((id) => (cards[id] ? [[id, { x: cards[id].x + steps[key].x * step, y: cards[id].y + steps[key].y * step }] as const] : []))));
  };

  const down = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>(".react-flow__node")?.dataset.id;
    if (!id || event.altKey) return;
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey) {
      if (key !== "a") return;
      select(new Set(byId.keys()));
      say(t("said.all", { count: byId.size }));
    } else if (isDirection(key)) {
      if (canEdit && selection.has(id)) nudge(key, shiftKey);
      else {
        const next = nextCard(cards, id, key);
        if (next) focusCard(next);
      }
    } else if (key === " ") toggle(id, shiftKey);
    else if (key === "Enter") {
      if (canEdit) tell({ type: "EDIT", partnerId: id });
      else select(new Set([id]));
    } else if (key === "Escape" && selection.size > 0) {
      if (moving.size > 0) {
        setMoving(new Map());
        tell({ type: "DROP" });
      } else {
        select(new Set());
        say(t("said.deselected"));
      }
    } else if (canEdit && (key === "v" || key === "V")) tell({ type: "CONNECT", partnerId: id });
    else if (canEdit && (key === "Delete" || key === "Backspace")) deeds.remove(selection.has(id) ? selection : new Set([id]));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const settle = () => {
    if (hand === "nudging" && moving.size > 0) commit(moving);
  };
  return {
    down,
    up: (event: KeyboardEvent) => isDirection(event.key) && settle(),
    blur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) settle();
    },
  };
}
