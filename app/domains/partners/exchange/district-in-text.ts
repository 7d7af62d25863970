import { districts, labelOf } from "~/domains/districts";
import { fold } from "~/domains/names";

const isCity = (kind: string) => kind === "Kreisfreie Stadt" || kind === "Stadtkreis";
const byLabel = new Map(districts.map(({ ags }) => [fold(labelOf(ags)), ags]));
const byName = new Map<string, (typeof districts)[number][]>();
for (const district of districts) byName.set(fold(district.name), [...(byName.get(fold(district.name)) ?? []), district]);

const kindInFront = /^(?:(kreisfreie stadt|stadtkreis|stadt)|landkreis|lkr\.?|lk|kreis) /;

/** AGS of the Kreis a cell names, with or without its kind in front; undefined where it names none, or two ("Rostock" is a city and a Landkreis). */
export function districtInText(cell: string): string | undefined {
  const folded = fold(cell.trim()).replace(/\s+/g, " ");
  const labelled = byLabel.get(folded);
  if (labelled) return labelled;
  const named = byName.get(folded);
  if (named) return named.length === 1 ? named[0]!.ags : undefined;
  const front = kindInFront.exec(folded);
  if (!front) return undefined;
  const fitting = (byName.get(folded.slice(front[0].length)) ?? []).filter(({ kind }) => isCity(kind) === (front[1] !== undefined));
  return fitting.length === 1 ? fitting[0]!.ags : undefined;
}
