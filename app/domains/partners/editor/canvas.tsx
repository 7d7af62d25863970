import { ConnectionMode, MiniMap, type NodeChange, type NodeTypes, ReactFlow, useReactFlow, ViewportPortal } from "@xyflow/react";
import { type MouseEvent, useCallback, useId, useMemo, useState } from "react";
import { useText } from "~/platform/i18n/use-text";
import { type Column, columnOf } from "../education-chain";
import { placeAt } from "../map/layout";
import type { MapRelation, Position } from "../map/map-state";
import { partnerTexts } from "../partner.text";
import { editorTexts } from "./editor.text";
import { Ground } from "./ground";
import { relationFits } from "./filter";
import { Lines } from "./lines";
import { createNodeCache } from "./node-cache";
import { PartnerCard, type PartnerNode } from "./partner-card";
import { columnLook } from "./stage-look";
import { useCanvasKeys } from "./use-canvas-keys";
import type { Deeds } from "./use-deeds";
import { useLinesInSight } from "./use-lines-in-sight";
import { useEditor } from "./use-map-editor";
import { usePlaceName } from "./use-place-name";
import { useSight } from "./use-sight";
import { ViewControls } from "./view-controls";

const nodeTypes: NodeTypes = { partner: PartnerCard };
const multiKeys = ["Shift", "Control", "Meta"];

/** Above this, only what is in sight is in the page. */
export const manyPartners = 300;

/** The drawing: cards on their lanes, lines below them, pointer and keys. */
export function Canvas({ deeds }: { deeds: Deeds }) {
  const editor = useEditor();
  const { view, layout, byId, relationsOf, selection, select, lit, pointed, filter, canEdit, about, tell, wall } = editor;
  const t = useText(editorTexts);
  const words = useText(partnerTexts);
  const placeName = usePlaceName();
  const helpId = useId();
  const flow = useReactFlow();
  const [moving, setMoving] = useState<ReadonlyMap<string, Position>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const [nodeOf] = useState(createNodeCache);

  const cards = useMemo(() => (moving.size === 0 ? layout.cards : { ...layout.cards, ...Object.fromEntries(moving) }), [layout.cards, moving]);
  const wanted = editor.focusOn ?? current;
  const tabbable = wanted !== null && byId.has(wanted) ? wanted : view.partners[0]?.id;
  const nodes = view.partners.map((partner) => {
    const { x, y } = cards[partner.id]!;
    const count = relationsOf.get(partner.id)?.length ?? 0;
    return nodeOf(
      { partner, x, y, selected: selection.has(partner.id), tabbable: partner.id === tabbable, dim: lit !== null && !lit.has(partner.id), coordinator: partner.id === view.coordinatorId, helpId },
      () => t("card.label", { name: partner.name, kind: words(`kind.${partner.kind}`), state: words(`state.${partner.state}`), place: placeName(columnOf(partner)), count }) + (partner.id === view.coordinatorId ? `, ${t("card.coordinator")}` : ""),
      `${count} ${t("undo")}`,
    );
  });

  const { box, settled } = useSight(layout, { focusOn: editor.focusOn, focusCard: editor.focusCard, lookAt: pointed?.partnerIds ?? nothing }, `${layout.arrangement} ${wall} ${editor.orderings}`);
  const commit = useCallback(
    (moved: ReadonlyMap<string, Position>) => {
      setMoving(new Map());
      tell({ type: "DROP" });
      deeds.move(moved);
    },
    [deeds, tell],
  );
  const onKeyDown = useCanvasKeys({ cards, moving, setMoving, commit, current: tabbable ?? null, deeds });

  const onNodesChange = (changes: NodeChange<PartnerNode>[]) => {
    const chosen = new Set(selection);
    const moved = new Map(moving);
    for (const change of changes) {
      if (change.type === "select") chosen[change.selected ? "add" : "delete"](change.id);
      if (change.type === "position" && change.position && change.dragging) moved.set(change.id, change.position);
    }
    if (changes.some(({ type }) => type === "select")) select(chosen);
    if (moved.size > 0 && changes.some(({ type }) => type === "position")) setMoving(moved);
  };

  const large = view.partners.length > manyPartners;
  const relations = useLinesInSight(view.relations, cards, large);
  const isDim = useCallback(
    (relation: MapRelation) => !relationFits(relation, filter) || (lit !== null && !(lit.has(relation.fromId) && lit.has(relation.toId))),
    [filter, lit],
  );
  const near = useMemo(() => new Set([...selection, about.partnerId, about.otherId].filter((id) => id !== null)), [selection, about]);
  const pick = useCallback((relationId: string) => tell({ type: "EDIT_RELATION", relationId }), [tell]);
  const create = useCallback((column: Column | null) => tell({ type: "CREATE", column }), [tell]);
  const nameOf = useCallback((id: string) => byId.get(id)?.name ?? "", [byId]);

  const onDoubleClick = (event: MouseEvent) => {
    if (!canEdit || !(event.target as HTMLElement).classList.contains("react-flow__pane")) return;
    const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const key = placeAt(layout, at)?.key;
    create(key && key in columnLook ? (key as Column) : null);
  };

  return (
    // The keys of the map are those of its cards; the group is only where they are heard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="relative h-full w-full overflow-hidden rounded-card border border-line bg-paper"
      onKeyDown={onKeyDown.down}
      onKeyUp={onKeyDown.up}
      onBlur={onKeyDown.blur}
      onFocus={(event) => setCurrent((event.target as HTMLElement).closest<HTMLElement>(".react-flow__node")?.dataset.id ?? current)}
      onDoubleClick={onDoubleClick}
    >
      <p id={helpId} className="sr-only">
        {canEdit ? t("mapHelp") : t("mapHelpRead")}
      </p>
      <ReactFlow
        aria-label={t("map", { count: view.partners.length })}
        role="application"
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStart={() => tell({ type: "GRAB" })}
        onNodeDragStop={(_, __, dragged) => commit(new Map(dragged.map(({ id, position }) => [id, position])))}
        onSelectionDragStart={() => tell({ type: "GRAB" })}
        onSelectionDragStop={(_, dragged) => commit(new Map(dragged.map(({ id, position }) => [id, position])))}
        onNodeDoubleClick={(_, { id }) => tell({ type: "EDIT", partnerId: id })}
        onConnect={({ source, target }) => tell({ type: "JOIN", partnerId: source, otherId: target })}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={45}
        isValidConnection={({ source, target }) => source !== target}
        nodesDraggable={canEdit}
        nodesConnectable={canEdit}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={multiKeys}
        zoomOnDoubleClick={false}
        zoomOnScroll={wall}
        preventScrolling={wall}
        minZoom={0.05}
        maxZoom={2}
        onlyRenderVisibleElements={large}
        onInit={settled}
      >
        <ViewportPortal>
          <Ground layout={layout} nameOf={nameOf} onCreate={canEdit ? create : undefined} pointed={pointed?.stages ?? nothing} />
          <Lines relations={relations} cards={cards} isDim={isDim} near={near} chosen={about.relationId} onPick={canEdit ? pick : undefined} />
        </ViewportPortal>
        <ViewControls layout={layout} />
        {view.partners.length > 40 ? (
          <MiniMap<PartnerNode>
            className="no-print !hidden !h-28 !w-44 rounded border border-line lg:!block"
            pannable
            zoomable
            ariaLabel={t("overview")}
            nodeColor={({ data }) => columnLook[columnOf(data.partner)].hex}
            nodeBorderRadius={20}
          />
        ) : null}
      </ReactFlow>
    </div>
  );
}

const noEdges: never[] = [];
const nothing: never[] = [];
