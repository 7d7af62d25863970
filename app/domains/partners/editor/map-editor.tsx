import { ReactFlowProvider } from "@xyflow/react";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { elkGraph, positionsFromElk } from "../map/layout-free";
import { Canvas, manyPartners } from "./canvas";
import * as commands from "./commands";
import { Conflicts } from "./conflicts";
import { editorTexts } from "./editor.text";
import type { LazyMapProps } from "./lazy-map-props";
import { orderByRelations } from "./order-by-relations";
import { Panel } from "./panel";
import { ShownFinding } from "./shown-finding";
import { LineState, Notices } from "./status";
import { searchFieldId, Toolbar } from "./toolbar";
import { useDeeds } from "./use-deeds";
import { MapEditorProvider, useMapEditor } from "./use-map-editor";

/** The partner map, drawn and edited. */
export default function MapEditor({ page, partnerId, aside, ...options }: LazyMapProps) {
  const editor = useMapEditor(options);
  const deeds = useDeeds(editor);
  const t = useText(editorTexts);
  const { store, view, tell, canEdit, wall, setWall, select, selection, focusCard, say, said, team, countOrdering } = editor;
  const frame = useRef<HTMLElement>(null);
  const [reordering, setReordering] = useState(false);

  useEffect(() => {
    if (!partnerId) return;
    select(new Set([partnerId]));
    focusCard(partnerId);
  }, [partnerId, select, focusCard]);

  // The address leads back to what is selected.
  const only = selection.size === 1 ? [...selection][0]! : null;
  useEffect(() => {
    const address = new URL(window.location.href);
    if (only === address.searchParams.get("partner")) return;
    if (only) address.searchParams.set("partner", only);
    else address.searchParams.delete("partner");
    window.history.replaceState(window.history.state, "", address);
  }, [only]);

  useEffect(() => {
    const changed = () => setWall(document.fullscreenElement !== null && document.fullscreenElement === frame.current);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, [setWall]);
  const onFullScreen = () => void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen());

  const reorder = useCallback(async () => {
    setReordering(true);
    say(t("reordering"));
    try {
      const cards = positionsFromElk(await orderByRelations(elkGraph({ ...view, kept: {} })));
      if (team && canEdit) store?.send(commands.keepAll(team, "free", cards), { whole: true });
      countOrdering();
      say(t("reordered"), true);
    } catch {
      say(t("reorderFailed"));
    }
    setReordering(false);
  }, [view, team, canEdit, store, countOrdering, say, t]);

  // The offer to undo goes with its click: the focus goes back to the map.
  const takeBack = () => {
    deeds.undo();
    frame.current?.querySelector<HTMLElement>('.react-flow__node[tabindex="0"]')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.closest("input, select, textarea")) return;
    const strong = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (canEdit && strong && key === "z") (event.shiftKey ? deeds.redo : deeds.undo)();
    else if (canEdit && strong && key === "y") deeds.redo();
    else if (strong || event.altKey) return;
    else if (canEdit && key === "n") tell({ type: "CREATE", column: null });
    else if (key === "/") document.getElementById(searchFieldId)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <MapEditorProvider value={editor}>
      <ReactFlowProvider>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons */}
        <section ref={frame} aria-label={t("title")} onKeyDown={onKeyDown} className={classNames("space-y-2.5 bg-paper", wall && "flex h-full flex-col overflow-auto p-4")}>
          <Toolbar deeds={deeds} onReorder={() => void reorder()} reordering={reordering} onFullScreen={onFullScreen} />
          <div className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <p role="status" className="flex min-h-7 min-w-0 flex-wrap items-center gap-3 text-note" data-said>
              {said.text}
              {said.undo && store?.canUndo ? (
                <Button type="button" variant="quiet" size="small" icon="undo" onClick={takeBack}>
                  {t("undo")}
                </Button>
              ) : null}
            </p>
            {store ? <LineState store={store} /> : null}
          </div>
          {view.partners.length > manyPartners ? (
            <p className="text-note text-ink-soft">
              {t("many", { count: view.partners.length })}{" "}
              <Link className="link" to={`${page}?ansicht=tabelle`}>
                {t("toTable")}
              </Link>
            </p>
          ) : null}
          {store ? (
            <>
              <Conflicts store={store} />
              <Notices store={store} />
            </>
          ) : null}
          <ShownFinding page={page} frame={frame} />
          <div className={classNames("grid gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]", wall && "min-h-0 flex-1")}>
            <div className={classNames(wall ? "h-full min-h-[24rem]" : "h-[min(50rem,calc(100dvh-13rem))] min-h-[24rem] max-lg:h-[65dvh]")}>
              <Canvas deeds={deeds} />
            </div>
            <div className={classNames("min-w-0 lg:overflow-y-auto", wall ? "lg:max-h-full" : "lg:max-h-[min(50rem,calc(100dvh-13rem))]")}>
              <Panel deeds={deeds} page={page} aside={aside} />
            </div>
          </div>
        </section>
      </ReactFlowProvider>
    </MapEditorProvider>
  );
}
