import { editQueueMachine } from "@machines/edit-queue";
import { useMachine } from "@xstate/react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { MapEdit } from "../map/edit";
import type { MapState } from "../map/map-state";
import { type Batch, localMap, mineAgain, seenMap, startMap, stepSize } from "./edit-queue";
import { keepWaiting, keptWaiting } from "./kept-waiting";
import type { MapStore, Present } from "./map-store";
import { fetchSince, postEdits } from "./map-requests";
import { useMapStream } from "./use-map-stream";

/** How often an unreachable server is tried again, in ms. */
const retryEvery = 2000;

/** The map of this browser: shown at once, sent in the background, brought up to date when others change it. */
export function useMapStore(initial: MapState, slug: string, { canEdit }: { canEdit: boolean }): MapStore {
  const address = `/initiativen/${slug}/partner`;
  const [clientId] = useState(() => crypto.randomUUID());
  const [local, dispatch] = useReducer(localMap, initial, (map) => startMap(map));
  const [queue, tell] = useMachine(editQueueMachine);
  const state = queue.value;
  const current = useRef(local);
  useLayoutEffect(() => {
    current.current = local;
  }, [local]);

  // A form that was sent without the queue brings a newer map along with the page.
  useLayoutEffect(() => {
    if (initial.revision > current.current.base.revision) dispatch({ type: "map", map: initial });
  }, [initial]);

  // What a reload interrupted goes out first.
  useEffect(() => {
    const kept = canEdit ? keptWaiting(slug) : [];
    for (const batch of kept) dispatch({ type: "edit", batch });
    if (kept.length > 0) tell({ type: "EDIT" });
  }, [slug, canEdit, tell]);
  useEffect(() => keepWaiting(slug, local.waiting), [slug, local.waiting]);

  const catchUp = useCallback(async () => {
    const fetched = await fetchSince(address, current.current.base.revision);
    if (!fetched) return;
    dispatch("news" in fetched ? { type: "news", news: fetched.news } : { type: "map", map: fetched.map });
  }, [address]);

  // One request each time `sending` is entered, also when it is entered again for what waits behind.
  const sending = useRef(false);
  useEffect(() => {
    if (state !== "sending" || sending.current) return;
    sending.current = true;
    void postEdits(address, clientId, current.current.waiting).then((answer) => {
      sending.current = false;
      if (answer.status !== "answered") return tell({ type: answer.status === "refused" ? "REFUSED" : "UNREACHABLE" });
      dispatch({ type: "answer", results: answer.results });
      const left = localMap(current.current, { type: "answer", results: answer.results }).waiting.length;
      tell({ type: "ANSWERED", left });
      if (left === 0) void catchUp();
    });
  });

  useEffect(() => {
    if (state !== "offline" && state !== "refused") return;
    const retry = () => tell({ type: "RETRY" });
    // Signed out, a person comes back from another tab; a server that is away is asked again and again.
    const timer = state === "offline" ? setInterval(retry, retryEvery) : undefined;
    const event = state === "offline" ? "online" : "focus";
    window.addEventListener(event, retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener(event, retry);
    };
  }, [state, tell]);

  const onRevision = useCallback((revision: number) => void (revision !== current.current.base.revision && catchUp()), [catchUp]);
  const { line, people } = useMapStream(address, clientId, onRevision);

  const put = useCallback(
    (edits: readonly MapEdit[], whole: boolean): Batch => ({ edits: edits.map((edit) => ({ editId: crypto.randomUUID(), edit })), whole, origin: "edit" }),
    [],
  );
  const send = useCallback<MapStore["send"]>(
    (edits, options) => {
      if (!canEdit || edits.length === 0) return;
      dispatch({ type: "edit", batch: put(edits, options?.whole ?? false) });
      tell({ type: "EDIT" });
    },
    [canEdit, put, tell],
  );
  const step = useCallback(
    (type: "undo" | "redo") => {
      const size = stepSize(current.current, type);
      if (size === 0) return;
      dispatch({ type, ids: Array.from({ length: size }, () => crypto.randomUUID()) });
      tell({ type: "EDIT" });
    },
    [tell],
  );
  const settle = useCallback<MapStore["settle"]>(
    (editId, choice) => {
      const conflict = current.current.conflicts.find((one) => one.editId === editId);
      const edit = choice === "mine" && conflict ? mineAgain(conflict) : null;
      dispatch({ type: "settle", editId, mine: edit && put([edit], false) });
      if (edit) tell({ type: "EDIT" });
    },
    [put, tell],
  );

  const map = useMemo(() => seenMap(local), [local]);
  return {
    map,
    send,
    undo: useCallback(() => step("undo"), [step]),
    redo: useCallback(() => step("redo"), [step]),
    canUndo: canEdit && local.done.length > 0,
    canRedo: canEdit && local.undone.length > 0,
    connection: state === "refused" ? "signedOut" : state === "offline" ? "offline" : line,
    waiting: local.waiting.reduce((sum, { edits }) => sum + edits.length, 0),
    conflicts: local.conflicts,
    settle,
    notices: local.notices,
    dismiss: useCallback((id: string) => dispatch({ type: "dismiss", id }), []),
    people: useMemo<Present[]>(() => [...people].map((one) => ({ ...one, self: one.clientId === clientId })).sort((a, b) => Number(b.self) - Number(a.self)), [people, clientId]),
  };
}
