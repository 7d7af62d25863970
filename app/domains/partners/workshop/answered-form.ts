import type { SubmissionResult } from "@conform-to/react";
import { type FormField, plainField } from "~/ui/fields";

/** What a form shows after it was sent: what was typed, and the sentences beside its fields. */
export function answeredForm(id: string, result: SubmissionResult<string[]> | null | undefined, stored: Readonly<Record<string, string>> = {}) {
  const errors = Object.fromEntries(Object.entries(result?.error ?? {}).map(([name, texts]) => [name, texts ?? undefined]));
  const field = (name: string): FormField => {
    const typed = result?.initialValue ? result.initialValue[name] : undefined;
    return plainField(name, { id: `${id}-${name}`, value: result?.initialValue ? (typeof typed === "string" ? typed : "") : (stored[name] ?? ""), ...(errors[name] ? { errors: errors[name] } : {}) });
  };
  return { field, form: { id, name: id, allErrors: errors } };
}
