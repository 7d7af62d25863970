import { fold } from "~/domains/names";
import type { SharedField } from "../partner-fields";
import { kindOfName } from "./kind-of-name";
import { columnOfField, sheetColumns } from "./sheet-columns";

/** What each column of a table means, in the order of the columns; null: it is left out. */
export type Mapping = (SharedField | "id" | null)[];

/** Heading of the column by which our own export knows a partner again. */
export const idHeading = "Kennung";

const looked = 40;

/**
 * Guesses what the columns mean: by their headings, then by what stands in them. Each field is given once; without a
 * name there is nothing to import, so the column that looks most like names of organisations is taken for it.
 */
export function guessMapping(rows: readonly (readonly string[])[]): Mapping {
  const [heading = [], ...body] = rows;
  const mapping: Mapping = heading.map(() => null);
  const isFree = (field: Mapping[number]) => !mapping.includes(field);
  const take = (i: number, field: Mapping[number]) => {
    if (mapping[i] === null && isFree(field)) mapping[i] = field;
  };
  heading.forEach((cell, i) => {
    const folded = fold(cell).replace(/\s+/g, " ").trim();
    if (folded === fold(idHeading)) take(i, "id");
    const column = sheetColumns.find(({ heading: own }) => fold(own) === folded) ?? sheetColumns.find(({ aliases }) => aliases.includes(folded));
    if (column) take(i, column.field);
  });
  const cells = (i: number) => body.slice(0, looked).map((row) => row[i] ?? "").filter((cell) => cell !== "");
  const share = (i: number, fits: (cell: string) => boolean) => {
    const filled = cells(i);
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  };
  for (const field of ["postcode", "webDomain", "ags", "state"] as const) {
    const { read } = columnOfField(field);
    heading.forEach((_, i) => {
      if (share(i, (cell) => read(cell) !== undefined) > 0.8) take(i, field);
    });
  }
  if (isFree("name")) {
    const best = heading.map((_, i) => (mapping[i] === null ? share(i, (cell) => kindOfName(cell) !== undefined) + new Set(cells(i)).size / 1000 : 0));
    const most = best.indexOf(Math.max(...best));
    if (most >= 0 && best[most]! > 0) take(most, "name");
  }
  return mapping;
}
