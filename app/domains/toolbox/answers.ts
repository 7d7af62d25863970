import type { GuideBlock, GuidePart } from "./guide";

/** The four-step scale of the orientation questions. */
export const scale = ["none", "partly", "enough", "full"] as const;
export type ScaleValue = (typeof scale)[number];

/** Value of a tick. */
export const ticked = "done";

export interface Answer {
  value: string;
  updatedBy: string;
  updatedAt: Date;
}

/** Answers of one guide by key; a key that is missing was not answered. */
export type Answers = Record<string, Answer>;

/** Names of the form fields: what is chosen, and what was stored when the form was made. */
export const answerField = (key: string) => `a.${key}`;
export const storedField = (key: string) => `was.${key}`;

export interface AnswerChange {
  key: string;
  /** null takes the answer back */
  value: string | null;
}

export function blocksOf(parts: readonly GuidePart[]): GuideBlock[] {
  return parts.filter((part) => part.type !== "html");
}

/**
 * What the sender of a form changed: only that is written, so that a form left open for long undoes nobody's work.
 * @returns null if it holds values that no such form can send
 */
export function changesIn(form: FormData, block: GuideBlock): AnswerChange[] | null {
  const allowed: readonly string[] = block.type === "questions" ? ["", ...scale] : ["", ticked];
  const changes: AnswerChange[] = [];
  for (const { id } of block.items) {
    const [chosen = "", was = ""] = [form.get(answerField(id)) ?? "", form.get(storedField(id)) ?? ""];
    if (typeof chosen !== "string" || typeof was !== "string" || !allowed.includes(chosen)) return null;
    if (chosen !== was) changes.push({ key: id, value: chosen || null });
  }
  return changes;
}
