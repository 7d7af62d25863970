import { z } from "zod";
import { sharedFields } from "../partner-fields";
import { choiceFields } from "./choice-fields";
import type { ImportChoices } from "./partner-import.server";
import { doubleChoices } from "./plan-partner-import";
import { relationMeanings } from "./relation-columns";

const meaning = z.enum([...sharedFields, "id"]);
const ofRelation = z.enum(relationMeanings);
const end = z.string().regex(/^(?:p:[0-9a-f-]{36}|z:\d{1,5}|)$/);

/**
 * What the form of the preview says. Anything else in it is left out; a meaning named twice counts once, for its first
 * column.
 * @param columns how many columns the two tables have
 */
export function importChoices(form: FormData, columns: { partners: number; relations: number }): ImportChoices {
  const choices: ImportChoices["choices"] = {};
  const relationChoices: ImportChoices["relationChoices"] = {};
  for (const [field, value] of form) {
    const line = /^zeile-(\d{1,5})$/.exec(field)?.[1];
    const choice = doubleChoices.find((one) => one === value);
    if (line && choice) choices[line] = choice;
    const key = /^name-(\d{1,5}-(?:from|to))$/.exec(field)?.[1];
    const said = end.safeParse(value);
    if (key && said.success) relationChoices[key] = said.data;
  }
  return {
    mapping: meanings(form, choiceFields.column, columns.partners, meaning),
    relationMapping: meanings(form, choiceFields.relationColumn, columns.relations, ofRelation),
    choices,
    relationChoices,
  };
}

function meanings<M>(form: FormData, fieldOf: (i: number) => string, columns: number, schema: z.ZodType<M>): (M | null)[] {
  const mapping: (M | null)[] = [];
  for (let i = 0; i < columns; i++) {
    const said = schema.safeParse(form.get(fieldOf(i)));
    mapping.push(said.success && !mapping.includes(said.data) ? said.data : null);
  }
  return mapping;
}
