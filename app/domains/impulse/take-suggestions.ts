import { keyLists, type KeyList, type PlanKeys } from "./impulse";

/** Name of the buttons that take over what was found in the text. */
export const takeField = "take";
/** In place of a key: everything found for that list. */
export const allFound = "*";

/** Value of such a button. */
export function takeValue(list: KeyList, key: string): string {
  return `${list}:${key}`;
}

/**
 * Adds to the form what its pressed button takes over; a form sent by another button stays as it is.
 * @param found keys found in these texts, for "all"
 * @returns the list it concerned
 */
export function takeSuggestions(form: FormData, found: (texts: string[]) => Readonly<PlanKeys>): KeyList | null {
  const [name, key] = String(form.get(takeField) ?? "").split(":", 2);
  const list = keyLists.find((one) => one === name);
  if (!list || !key) return null;
  const keys = key === allFound ? found([String(form.get("whyHere") ?? ""), String(form.get("intention") ?? "")])[list] : [key];
  for (const one of keys) form.append(list, one);
  return list;
}
