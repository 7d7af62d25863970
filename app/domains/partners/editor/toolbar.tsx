import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { arrangements, type Arrangement } from "../map/map-state";
import { DropDown } from "./drop-down";
import { editorTexts } from "./editor.text";
import { filterCount } from "./filter";
import { FilterForm } from "./filter-form";
import { Legend } from "./legend";
import { PartnerSearch } from "./partner-search";
import type { Deeds } from "./use-deeds";
import { useEditor } from "./use-map-editor";

export const searchFieldId = "map-search";
const keyLines = ["arrows", "space", "enter", "connect", "remove", "create", "search", "undo", "escape"] as const;
const readerKeys: readonly string[] = ["arrows", "space", "enter", "search", "escape"];

interface ToolbarProps {
  deeds: Deeds;
  onReorder: () => void;
  reordering: boolean;
  onFullScreen: () => void;
}

/** Everything that concerns the whole map. */
export function Toolbar({ deeds, onReorder, reordering, onFullScreen }: ToolbarProps) {
  const editor = useEditor();
  const { view, arrangement, setArrangement, filter, internal, canEdit, store, tell, say, select, focusCard, wall } = editor;
  const t = useText(editorTexts);
  const count = filterCount(filter);
  return (
    <div role="group" aria-label={t("title")} className="no-print flex flex-wrap items-center gap-2">
      {canEdit ? (
        <>
          <Button type="button" size="small" icon="add" aria-label={t("addLong")} onClick={() => tell({ type: "CREATE", column: null })}>
            {t("add")}
          </Button>
          <ToolButton icon="undo" label={t("undo")} disabled={!store?.canUndo} onClick={deeds.undo} />
          <ToolButton icon="undo" flipped label={t("redo")} disabled={!store?.canRedo} onClick={deeds.redo} />
        </>
      ) : null}
      <label className="flex items-center gap-2 text-note font-semibold">
        {t("arrange")}
        <select
          value={arrangement}
          onChange={(event) => {
            const chosen = event.target.value as Arrangement;
            setArrangement(chosen);
            say(t("said.arranged", { arrangement: t(`arrangement.${chosen}`) }));
          }}
          className="min-h-9 max-w-[12rem] rounded border border-line-strong bg-surface px-2 text-note font-normal"
        >
          {arrangements
            .filter((one) => internal || one !== "influence")
            .map((one) => (
              <option key={one} value={one}>
                {t(`arrangement.${one}`)}
              </option>
            ))}
        </select>
      </label>
      {arrangement === "free" ? (
        <Button type="button" variant="ghost" size="small" disabled={reordering} onClick={onReorder}>
          {t("reorder")}
        </Button>
      ) : null}
      <div className="w-44 max-sm:w-full">
        <PartnerSearch
          label={t("search.label")}
          inputId={searchFieldId}
          partners={view.partners}
          onChoose={(id) => {
            select(new Set([id]));
            focusCard(id);
          }}
        />
      </div>
      <DropDown label={count > 0 ? t("filter.active", { count }) : t("filter.button")} pressed={count > 0} align="right">
        <FilterForm />
      </DropDown>
      <DropDown label={t("legend.button")} align="right">
        <Legend internal={internal} />
      </DropDown>
      <div className="max-md:hidden">
        <DropDown label={t("keys.button")} align="right">
          <ul className="space-y-1.5 text-note">
            {keyLines.filter((key) => canEdit || readerKeys.includes(key)).map((key) => (
              <li key={key}>{t(`keys.${key}`)}</li>
            ))}
          </ul>
        </DropDown>
      </div>
      <Button type="button" variant="ghost" size="small" onClick={onFullScreen} title={t("wallNote")}>
        {wall ? t("leaveFullScreen") : t("fullScreen")}
      </Button>
    </div>
  );
}

interface ToolButtonProps {
  icon: "undo";
  label: string;
  disabled: boolean;
  flipped?: boolean;
  onClick: () => void;
}

function ToolButton({ icon, label, disabled, flipped = false, onClick }: ToolButtonProps) {
  return (
    <button type="button" title={label} aria-disabled={disabled} onClick={() => !disabled && onClick()} className="inline-flex h-9 w-9 items-center justify-center rounded text-petrol ring-[1.5px] ring-inset ring-petrol hover:bg-petrol-tint aria-disabled:cursor-not-allowed aria-disabled:opacity-60">
      <Icon name={icon} label={label} className={`h-5 w-5 ${flipped ? "-scale-x-100" : ""}`} />
    </button>
  );
}
