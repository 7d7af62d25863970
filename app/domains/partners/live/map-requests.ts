import type { EditAnswer } from "../map/edit-schema";
import type { MapNews, MapState } from "../map/map-state";
import type { Batch } from "./edit-queue";

/** As many edits go into one request, so that a long time offline does not make one that is too large. */
const mostEdits = 200;

/** The batches of the next request: a whole one goes alone, others together. */
export function nextRequest(waiting: readonly Batch[]): { edits: Batch["edits"]; whole: boolean } {
  const [first] = waiting;
  if (!first) return { edits: [], whole: false };
  if (first.whole) return { edits: first.edits, whole: true };
  const until = waiting.findIndex(({ whole }) => whole);
  const together = (until < 0 ? waiting : waiting.slice(0, until)).flatMap(({ edits }) => edits);
  return { edits: together.slice(0, mostEdits), whole: false };
}

export type Posted = { status: "answered"; results: EditAnswer["results"] } | { status: "unreachable" } | { status: "refused" };

/** Sends what waits longest. "refused": signed out or without right, so that sending again would not help. */
export async function postEdits(address: string, clientId: string, waiting: readonly Batch[]): Promise<Posted> {
  const { edits, whole } = nextRequest(waiting);
  if (edits.length === 0) return { status: "answered", results: [] };
  try {
    const response = await fetch(`${address}/aenderungen`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ clientId, edits, whole }), redirect: "manual" });
    if (response.type === "opaqueredirect" || (response.status >= 400 && response.status < 500)) return { status: "refused" };
    if (!response.ok) return { status: "unreachable" };
    return { status: "answered", results: ((await response.json()) as EditAnswer).results };
  } catch {
    return { status: "unreachable" };
  }
}

/** What changed since a revision, or the whole map; null where the server cannot be reached. */
export async function fetchSince(address: string, revision: number): Promise<{ news: MapNews } | { map: MapState } | null> {
  try {
    const response = await fetch(`${address}/stand.json?seit=${revision}`, { redirect: "manual" });
    return response.ok ? ((await response.json()) as { news: MapNews } | { map: MapState }) : null;
  } catch {
    return null;
  }
}
