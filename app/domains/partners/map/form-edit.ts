import { isSame } from "./edit";

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
