import { mapEditorMachine } from "@machines/map-editor";
import { useMachine } from "@xstate/react";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { findingOfKey, pointedBy } from "../findings/finding-key";
import { arrange } from "../map/arrange";
import type { Arrangement, MapRelation, MapState } from "../map/map-state";
import type { Layout } from "../map/layout";
import { filterCount, fits, type MapFilter, noFilter } from "./filter";
import type { LazyMapProps } from "./lazy-map-props";
import { type ShownPartner, sharedView, teamView, wallView } from "./view-map";

/** What was last said to everybody: a sentence, with the offer to take it back where something was taken away. */
export interface Said {
  text: string;
  undo: boolean;
}

/** State of the map editor, shared by tools, canvas and panel. */
export function useMapEditor({ store, shared, canEdit, show }: Pick<LazyMapProps, "store" | "shared" | "canEdit" | "show">) {
  const [snapshot, tell] = useMachine(mapEditorMachine, { input: { canEdit: canEdit && store !== null } });
  const [arrangement, setArrangement] = useState<Arrangement>("chain");
  const [selection, select] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<MapFilter>(noFilter);
  const [wall, setWall] = useState(false);
  const [said, setSaid] = useState<Said>({ text: "", undo: false });
  /** How often the cards were put in order: each time the map is shown from its beginning. */
  const [orderings, setOrderings] = useState(0);
  const [focusOn, setFocusOn] = useState<string | null>(null);

  const team: MapState | null = store?.map ?? null;
  const internal = team !== null && !wall;
  const view = useMemo(() => (team ? (wall ? wallView(team) : teamView(team)) : sharedView(shared)), [team, wall, shared]);
  const shownArrangement = arrangement === "influence" && !internal ? "chain" : arrangement;
  const layout: Layout = useMemo(() => arrange(view, shownArrangement), [view, shownArrangement]);
  const byId = useMemo(() => new Map<string, ShownPartner>(view.partners.map((partner) => [partner.id, partner])), [view.partners]);
  const relationsOf = useMemo(() => {
    const found = new Map<string, MapRelation[]>();
    for (const relation of view.relations) for (const id of [relation.fromId, relation.toId]) found.set(id, [...(found.get(id) ?? []), relation]);
    return found;
  }, [view.relations]);

  const finding = useMemo(() => (show === null ? null : findingOfKey(view, show, internal)), [view, show, internal]);
  const pointed = useMemo(() => finding && pointedBy(view, finding), [view, finding]);
  /** Null: nothing is asked for, all stand out. */
  const lit = useMemo<ReadonlySet<string> | null>(() => {
    if (pointed && (pointed.partnerIds.length > 0 || pointed.stages.length > 0)) return new Set(pointed.partnerIds);
    if (filterCount(filter) === 0) return null;
    return new Set(view.partners.filter((partner) => fits(partner, filter)).map(({ id }) => id));
  }, [pointed, filter, view.partners]);

  // What a panel is about may be taken away by others.
  const { partnerId, otherId, relationId } = snapshot.context;
  const gone = useMemo(() => {
    const relationGone = relationId !== null && !view.relations.some(({ id }) => id === relationId);
    return [partnerId, otherId].filter((id) => id !== null && !byId.has(id)).concat(relationGone ? [relationId] : []).filter((id) => id !== null);
  }, [partnerId, otherId, relationId, byId, view.relations]);
  useEffect(() => {
    if (gone.length > 0) tell({ type: "GONE", ids: gone });
  }, [gone, tell]);
  const line = store?.connection ?? "live";
  useEffect(() => tell({ type: "LINE", state: line === "signedOut" ? "offline" : line }), [line, tell]);

  const selected = useMemo(() => [...selection].flatMap((id) => byId.get(id) ?? []), [selection, byId]);
  const spoken = useRef(0);
  const say = useCallback((text: string, undo = false) => {
    // The same sentence twice is a new one to a screen reader only if it differs.
    spoken.current += 1;
    setSaid({ text: spoken.current % 2 ? text : `${text}\u00a0`, undo });
  }, []);

  return {
    store,
    team,
    view,
    layout,
    byId,
    relationsOf,
    arrangement: shownArrangement,
    setArrangement,
    selection,
    selected,
    select,
    filter,
    setFilter,
    /** Key of the finding that the address asks for. */
    asked: show,
    finding,
    pointed,
    lit,
    wall,
    setWall,
    internal,
    canEdit: canEdit && store !== null,
    task: snapshot.value.task,
    hand: snapshot.value.hand,
    line: snapshot.value.line,
    about: snapshot.context,
    tell,
    said,
    say,
    /** Brings a card into sight and gives it the focus. */
    focusCard: setFocusOn,
    focusOn,
    orderings,
    countOrdering: useCallback(() => setOrderings((before) => before + 1), []),
  };
}

export type MapEditorState = ReturnType<typeof useMapEditor>;

const MapEditorContext = createContext<MapEditorState | null>(null);
export const MapEditorProvider = MapEditorContext.Provider;

export function useEditor(): MapEditorState {
  const editor = useContext(MapEditorContext);
  if (!editor) throw new Error("Only inside of the map editor.");
  return editor;
}
