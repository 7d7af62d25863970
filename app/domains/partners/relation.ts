/** Relations between partners: what kinds there are, and what follows from a kind. Words: `relation.text.ts`. */

export const relationKinds = ["cooperation", "funding", "information", "shared_staff", "instruction"] as const;
export type RelationKind = (typeof relationKinds)[number];

const directed: ReadonlySet<RelationKind> = new Set(["funding", "instruction"]);

/** Whether it matters which side is the first: money and instructions flow one way. */
export function isDirected(kind: RelationKind): boolean {
  return directed.has(kind);
}

/** Who may instruct whom is for the team alone. */
export function isSharedRelation(relation: { kind: RelationKind }): boolean {
  return relation.kind !== "instruction";
}

export interface RelationContent {
  fromId: string;
  toId: string;
  kind: RelationKind;
  /** 1 loose to 3 close. */
  strength: 1 | 2 | 3;
  /** Wished for ("Soll"), not there yet ("Ist"). */
  wished: boolean;
}

/** Whether two relations say the same of the same two partners. */
export function isSameRelation(a: Pick<RelationContent, "fromId" | "toId" | "kind">, b: Pick<RelationContent, "fromId" | "toId" | "kind">): boolean {
  if (a.kind !== b.kind) return false;
  if (a.fromId === b.fromId && a.toId === b.toId) return true;
  return !isDirected(a.kind) && a.fromId === b.toId && a.toId === b.fromId;
}
