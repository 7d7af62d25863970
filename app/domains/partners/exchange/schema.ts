import { z } from "zod";
import { sharedFields } from "../partner-fields";
import type { Mapping } from "./guess-mapping";
import { type DoubleChoice, doubleChoices } from "./plan-partner-import";

const meaning = z.enum([...sharedFields, "id"]);

/**
 * What the form of the preview says: "spalte-0" = field, "zeile-17" = choice. Anything else in it is left out; a field
 * named twice counts once, for its first column.
 * @param columns how many columns the table has
 */
export function importChoices(form: FormData, columns: number): { mapping: Mapping; choices: Record<string, DoubleChoice> } {
  const mapping: Mapping = [];
  for (let i = 0; i < columns; i++) {
    const said = meaning.safeParse(form.get(`spalte-${i}`));
    mapping.push(said.success && !mapping.includes(said.data) ? said.data : null);
  }
  const choices: Record<string, DoubleChoice> = {};
  for (const [name, value] of form) {
    const line = /^zeile-(\d{1,5})$/.exec(name)?.[1];
    const choice = doubleChoices.find((one) => one === value);
    if (line && choice) choices[line] = choice;
  }
  return { mapping, choices };
}
