import type { Submission, SubmissionResult } from "@conform-to/react";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { parseForm } from "~/platform/forms/parse-form.server";
import type { Locale } from "~/platform/i18n/locale";
import type { SentEdit } from "../map/change-map.server";
import type { EditResult, MapEdit } from "../map/edit";
import { type FormConflict, problemOf } from "../map/form-answer";
import { changeOf } from "../map/form-edit";
import { newPartner } from "../new-partner";
import { partnerFormTexts } from "../partner-form.text";
import { isKeyOf } from "~/domains/vocabulary";
import { partnerStates } from "../partner";
import { bulkStateSchema, coordinatorSchema, missingStageSchema, newPartnerRowSchema, newRelationSchema, partnerRowSchema, relationSchema, removedRelationSchema } from "../schema";

export const tableIntents = ["row", "bulk", "add", "relation", "addRelation", "removeRelation", "stage", "coordinator"] as const;
export type TableIntent = (typeof tableIntents)[number];

/** What the page gets back of a form that could not be taken as it was. `about`: id of the row. */
export interface TableAnswer {
  intent: TableIntent;
  about: string;
  result: SubmissionResult<string[]>;
  conflict: FormConflict | null;
  /** Names of the partners whose state somebody else had changed. */
  untouched: string[];
}

/** A form that was read: what it asks of the map, and how to answer. Null edits: nothing was changed in it. */
export interface TableAsked {
  intent: TableIntent;
  about: string;
  edits: SentEdit[];
  submission: Submission<unknown, string[], unknown>;
  was: Record<string, unknown>;
}

const asUnknown = <T>(submission: Submission<T, string[], unknown>) => submission as unknown as Submission<unknown, string[], unknown>;

/** Reads a form of the table. @throws 400 for an intent or a row that no form of ours sends */
export async function readTableForm(form: FormData, locale: Locale): Promise<TableAsked | TableAnswer> {
  const intent = String(form.get("intent") ?? "");
  if (!isKeyOf(tableIntents, intent)) throw new Response(null, { status: 400 });
  const about = String(form.get("about") ?? "");
  const asked = async <S extends z.ZodType>(schema: S, read: (value: z.output<S>) => { edits: MapEdit[]; was?: Record<string, unknown> }): Promise<TableAsked | TableAnswer> => {
    const submission = await parseForm(form, schema, locale, partnerFormTexts);
    if (submission.status !== "success") return { intent, about, result: submission.reply(), conflict: null, untouched: [] };
    const { edits, was = {} } = read(submission.value);
    return { intent, about, edits: edits.map((edit) => ({ editId: randomUUID(), edit })), submission: asUnknown(submission), was };
  };
  switch (intent) {
    case "row":
      return asked(partnerRowSchema, ({ was, ...typed }) => ({ edits: changed("partner", about, was, typed), was }));
    case "add":
      return asked(newPartnerRowSchema, (known) => ({ edits: [{ entity: "partner", id: randomUUID(), before: null, after: newPartner(known) }] }));
    case "bulk":
      return asked(bulkStateSchema, ({ chosen, state }) => ({
        edits: chosen.flatMap((choice): MapEdit[] => {
          const [id = "", was = ""] = choice.split(":");
          return isKeyOf(partnerStates, was) && was !== state ? [{ entity: "partner", id, before: { state: was }, after: { state } }] : [];
        }),
      }));
    case "relation":
      return asked(relationSchema, ({ was, ...typed }) => ({ edits: changed("relation", about, was, typed), was }));
    case "addRelation":
      return asked(newRelationSchema, (content) => ({ edits: [{ entity: "relation", id: randomUUID(), before: null, after: content }] }));
    case "removeRelation":
      return asked(removedRelationSchema, ({ was }) => ({ edits: [{ entity: "relation", id: about, before: was, after: null } as unknown as MapEdit], was }));
    case "stage":
      return asked(missingStageSchema, ({ stage, missing, nearest, was }) => ({ edits: [{ entity: "stage", id: stage, before: was === "-" ? null : was.slice(1), after: missing ? nearest : null }] }));
    case "coordinator":
      return asked(coordinatorSchema, ({ coordinator, was }) => ({ edits: [{ entity: "coordinator", id: "coordinator", before: was || null, after: coordinator || null }] }));
  }
}

function changed(entity: "partner" | "relation", id: string, was: Record<string, unknown>, typed: object): MapEdit[] {
  const change = changeOf(was, typed);
  return change ? [{ entity, id, ...change } as MapEdit] : [];
}

/** What to tell of edits that were not made; null when all were. `partners`: to name those that were left as they are. */
export function tableProblem(locale: Locale, asked: TableAsked, results: readonly EditResult[], partners: readonly { id: string; name: string }[]): TableAnswer | null {
  const { intent, about, submission, edits } = asked;
  const base = { intent, about, conflict: null, untouched: [] };
  if (intent === "bulk") {
    const failed = new Set(results.flatMap((result) => (result.status === "conflict" || result.status === "refused" ? [result.editId] : [])));
    if (failed.size === 0) return null;
    return { ...base, result: submission.reply(), untouched: edits.filter(({ editId }) => failed.has(editId)).flatMap(({ edit }) => partners.find(({ id }) => id === edit.id)?.name ?? []) };
  }
  const problem = problemOf(locale, results[0], asked.was);
  if (!problem) return null;
  if (problem.type === "refused") return { ...base, result: submission.reply({ formErrors: [problem.sentence] }) };
  return { ...base, result: submission.reply(), conflict: problem.conflict };
}

/** Where on the page to go on after a form of the table. */
export function tableAnchor({ intent, about }: Pick<TableAsked, "intent" | "about">): string {
  if (intent === "row") return `#partner-${encodeURIComponent(about)}`;
  if (intent === "relation" || intent === "addRelation" || intent === "removeRelation") return "#beziehungen";
  return intent === "stage" ? "#stufen" : intent === "coordinator" ? "#koordination" : "";
}
