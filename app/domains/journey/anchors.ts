import { anchorKinds, type Anchor } from "@machines/events";
import type { Phase, ReviewStep } from "@machines/steps";

export type AnchorKind = Anchor["kind"];

/** The step that an entry belongs to: a question about it is a question about that step. */
export function stepOfAnchor(kind: AnchorKind): ReviewStep {
  return kind === "impulse" || kind === "partner" ? "impulse" : "check";
}

/** Once the map of partners is worked with, a partner has a page there; before, it stands in the list of the impulse. */
const withMap: readonly Phase[] = ["building", "carrying"];

const pages: Record<AnchorKind, (id: string, phase: Phase) => string> = {
  impulse: () => "/impuls",
  partner: (id, phase) => (withMap.includes(phase) ? `/partner/${id}` : "/impuls"),
  network: (id) => `/bestand/netzwerke/${id}`,
  conversation: (id) => `/bestand/gespraeche/${id}`,
  search: () => "/bestand/gesucht",
  decision: () => "/bestand/entscheidung",
};

/** Id of the element at which the questions about an entry stand. */
export function anchorElement({ kind, id }: Pick<Anchor, "kind" | "id">): string {
  return `frage-${kind}-${id}`;
}

/** Where an entry is read in this phase of the path, appended to `/initiativen/:slug`. */
export function anchorPath(anchor: Pick<Anchor, "kind" | "id">, phase: Phase): string {
  return `${pages[anchor.kind](anchor.id, phase)}#${anchorElement(anchor)}`;
}

/** "conversation:4711", as a form sends it; null for anything else. */
export function readAnchor(text: string): Pick<Anchor, "kind" | "id"> | null {
  const [word = "", ...rest] = text.split(":");
  const kind = anchorKinds.find((known) => known === word);
  const id = rest.join(":");
  return kind && id !== "" ? { kind, id } : null;
}
