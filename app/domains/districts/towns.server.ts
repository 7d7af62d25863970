import { matchPlace, placeName, type PlaceName } from "./place-names";
import townsByDistrict from "./towns.json";

export interface Town {
  readonly town: string;
  /** AGS of the Kreis it belongs to. */
  readonly ags: string;
}

const municipalities = townsByDistrict as Readonly<Record<string, readonly string[]>>;

let index: { town: Town; name: PlaceName }[] | undefined;

/** Built with the first search: eleven thousand names that many a process never asks for. */
function townIndex() {
  index ??= Object.entries(municipalities).flatMap(([ags, names]) =>
    names.map((town) => ({ town: { town, ags }, name: placeName(town) })),
  );
  return index;
}

/** Towns and municipalities by name as typed, best first; several of the same name are all there, each with its Kreis. */
export function findByTown(query: string): Town[] {
  const typed = placeName(query);
  return townIndex()
    .map(({ town, name }) => ({ town, rank: matchPlace(typed, name) }))
    .filter((hit): hit is { town: Town; rank: number } => hit.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.town.town.localeCompare(b.town.town, "de") || a.town.ags.localeCompare(b.town.ags))
    .map((hit) => hit.town);
}

/** Names of the municipalities of a Kreis in alphabetical order; a city that is its own Kreis has itself; unknown AGS []. */
export function municipalitiesOf(ags: string): readonly string[] {
  return municipalities[ags] ?? [];
}
