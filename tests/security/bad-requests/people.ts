/** Two groups that have nothing to do with each other. */
export const sides = ["a", "b"] as const;
export type Side = (typeof sides)[number];
export const slugs: Record<Side, string> = { a: "probe-a", b: "probe-b" };

/** What somebody is to one of the groups. */
export const parts = ["read", "edit", "lead", "adviser"] as const;
export type Part = (typeof parts)[number];

/** Everybody who sends requests. */
export const people = ["anonymous", "outsider", "service", ...sides.flatMap((side) => parts.map((part) => `${part}-${side}` as const))] as const;
export type Person = (typeof people)[number];

/** Part and group of somebody who belongs to one; null for the others. */
export function placeOf(person: Person): { part: Part; side: Side } | null {
  const [part, side] = person.split("-") as [Part, Side | undefined];
  return side ? { part, side } : null;
}

const kinds = ["partner", "find", "conversation", "search", "note", "ownStep", "invitation", "decision", "proposal", "entry", "correction", "relation", "offer", "presence", "otherPartner", "standIn", "import", "removed", "workshop", "workshopEntry", "dismissedEntry"] as const;
export type Kind = (typeof kinds)[number];

/** Id of the example row of a kind; entry and its correction are of no group, they count as "a". */
export function rowId(side: Side, kind: Kind): string {
  return `${side}0000000-0000-4000-8000-0000000000${kinds.indexOf(kind).toString(16).padStart(2, "0")}`;
}
export const rowIds = sides.flatMap((side) => kinds.map((kind) => rowId(side, kind)));

/** Revision of every example row, so that there are stale ones. */
export const revision = 3;
