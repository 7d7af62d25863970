import { z } from "zod";
import { isSame } from "./edit";

/** What a form showed when it was made, as JSON in a hidden field: the `before` of the edit. */
export const wasField = z
  .string()
  .max(30_000)
  .transform((text, context): Record<string, unknown> => {
    const parsed = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The two sides of an edit: only the fields in which what was typed differs from what the form showed. Null: none does. */
export function changeOf<C extends object>(was: Record<string, unknown>, typed: C): { before: Partial<C>; after: Partial<C> } | null {
  const fields = (Object.keys(typed) as (keyof C & string)[]).filter((field) => !isSame(was[field], typed[field]));
  if (fields.length === 0) return null;
  const pick = (from: Record<string, unknown>) => Object.fromEntries(fields.map((field) => [field, from[field] ?? null])) as Partial<C>;
  return { before: pick(was), after: pick(typed as Record<string, unknown>) };
}

/** The given fields of a thing, as the hidden field holds them. */
export function wasOf<T extends object>(thing: T, fields: readonly (keyof T & string)[]): string {
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, thing[field]])));
}
