import type { ImportView } from "./partner-import.server";
import type { PlannedRow } from "./plan-partner-import";
import type { NameQuestion, PlannedRelation } from "./plan-relation-import";

/** As many rows are shown: more would be scrolled past, not read. Doubles and problems come first. */
const mostShown = 400;
const urgency: Record<PlannedRow["status"], number> = { double: 0, invalid: 1, change: 2, new: 3, same: 4 };
const relationUrgency: Record<PlannedRelation["status"], number> = { open: 0, unknown: 1, self: 2, noName: 3, double: 4, change: 5, new: 6, same: 7 };

/** What the page of an import needs of it: the rows that are shown, and how many there are of each sort. */
export interface ShownPreview extends Omit<ImportView, "plan" | "createdAt"> {
  rows: PlannedRow[];
  counts: Record<PlannedRow["status"], number> & { all: number };
  relations: PlannedRelation[];
  relationCounts: Record<PlannedRelation["status"], number> & { all: number };
  questions: NameQuestion[];
}

export function shownPreview({ plan, createdAt: _, ...view }: ImportView): ShownPreview {
  const first = <R extends { line: number; status: string }>(rows: readonly R[], order: Record<R["status"], number>) =>
    [...rows].sort((a, b) => order[a.status as R["status"]] - order[b.status as R["status"]] || a.line - b.line).slice(0, mostShown);
  const count = <S extends string>(rows: readonly { status: S }[], order: Record<S, number>) => {
    const counts = Object.fromEntries(Object.keys(order).map((status) => [status, 0])) as Record<S, number>;
    for (const { status } of rows) counts[status] += 1;
    return { ...counts, all: rows.length };
  };
  return {
    ...view,
    rows: first(plan.partners, urgency),
    counts: count(plan.partners, urgency),
    relations: first(plan.relations.rows, relationUrgency),
    relationCounts: count(plan.relations.rows, relationUrgency),
    questions: plan.relations.questions,
  };
}
