import { districtByAgs, labelOf, landOf } from "./districts";
import { findDistricts } from "./find-districts";
import { searchDistrictField, searchDistrictIntent, type DistrictSearch, type PlaceSuggestions } from "./suggestions";
import { findByTown } from "./towns.server";

const longestQuery = 80;

/** The best Kreise and towns for what was typed. A town that is its own Kreis stands among the Kreise only. */
export function suggestPlaces(query: string, limit: number): PlaceSuggestions {
  const typed = query.slice(0, longestQuery);
  return {
    districts: findDistricts(typed)
      .slice(0, limit)
      .map(({ ags }) => ({ ags, label: labelOf(ags), land: landOf(ags).name })),
    towns: findByTown(typed)
      .filter(({ town, ags }) => !isItsOwnDistrict(town, ags))
      .slice(0, limit)
      .map(({ town, ags }) => ({ town, ags, label: labelOf(ags), land: landOf(ags).name })),
  };
}

function isItsOwnDistrict(town: string, ags: string): boolean {
  const district = districtByAgs(ags);
  return district?.name === town && labelOf(ags) === `Stadt ${town}`;
}

/**
 * Answers the search button of the DistrictPicker, which works without JavaScript: null when the form was sent by another button.
 * Give the answer to the component as `search`, and the form's `districts` as `chosen`.
 */
export function districtSearchOf(form: FormData | URLSearchParams): DistrictSearch | null {
  if (form.get("intent") !== searchDistrictIntent) return null;
  const query = String(form.get(searchDistrictField) ?? "").trim();
  return { query, ...suggestPlaces(query, 100) };
}
