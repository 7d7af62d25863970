import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { EditResult, FieldConflict } from "./edit";
import { editTexts } from "./edit.text";

/** What somebody else saved while a form was open. */
export interface FormConflict {
  fields: FieldConflict[];
  /** "" if not known */
  by: string;
  /** The thing itself is gone. */
  gone: boolean;
  /** What the form has to name as seen, so that saving once more takes what was typed. */
  was: string;
}

export type EditProblem = { type: "refused"; sentence: string } | { type: "conflict"; conflict: FormConflict };

/** Why a form's edit was not made; null when it was, or when it is so already. `was`: what the form had shown. */
export function problemOf(locale: Locale, result: EditResult | undefined, was: Record<string, unknown> = {}): EditProblem | null {
  if (result?.status === "refused") return { type: "refused", sentence: textFor(locale, editTexts)(`refusal.${result.reason}`) };
  if (result?.status !== "conflict") return null;
  const { fields, by } = result;
  const now = Object.fromEntries(fields.filter(({ field }) => field !== "").map(({ field, now }) => [field, now]));
  return { type: "conflict", conflict: { fields, by, gone: fields.some(({ field, now }) => field === "" && now === null), was: JSON.stringify({ ...was, ...now }) } };
}
