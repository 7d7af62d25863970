import { anchorKinds, type Anchor } from "@machines/events";
import type { ReviewStep } from "@machines/steps";

export type AnchorKind = Anchor["kind"];

/** The step that an entry belongs to: a question about it is a question about that step. */
export function stepOfAnchor(kind: AnchorKind): ReviewStep {
  return kind === "impulse" || kind === "partner" ? "impulse" : "check";
}

const pages: Record<AnchorKind, (id: string) => string> = {
  impulse: () => "/impuls",
  partner: () => "/impuls",
  network: (id) => `/bestand/netzwerke/${id}`,
  conversation: (id) => `/bestand/gespraeche/${id}`,
  search: () => "/bestand/gesucht",
  decision: () => "/bestand/entscheidung",
};

/** Id of the element at which the questions about an entry stand. */
export function anchorElement({ kind, id }: Pick<Anchor, "kind" | "id">): string {
  return `frage-${kind}-${id}`;
}

/** Where an entry is read, appended to `/initiativen/:slug`. */
export function anchorPath(anchor: Pick<Anchor, "kind" | "id">): string {
  return `${pages[anchor.kind](anchor.id)}#${anchorElement(anchor)}`;
}

/** "conversation:4711", as a form sends it; null for anything else. */
export function readAnchor(text: string): Pick<Anchor, "kind" | "id"> | null {
  const [word = "", ...rest] = text.split(":");
  const kind = anchorKinds.find((known) => known === word);
  const id = rest.join(":");
  return kind && id !== "" ? { kind, id } : null;
}
