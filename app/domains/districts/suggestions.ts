/** What the search for an area answers, on the page without JavaScript and while typing (`/api/orte`). */
export interface PlaceSuggestions {
  readonly districts: readonly { readonly ags: string; readonly label: string; readonly land: string }[];
  /** `label` is the label of the Kreis the town belongs to. */
  readonly towns: readonly { readonly town: string; readonly ags: string; readonly label: string; readonly land: string }[];
}

/** Answer to the search button of the DistrictPicker: what was typed, and what was found. */
export interface DistrictSearch extends PlaceSuggestions {
  readonly query: string;
}

/** Value of the button `name="intent"` by which the DistrictPicker searches without JavaScript. */
export const searchDistrictIntent = "search-district";
/** Name of the field in which the DistrictPicker's search text is sent. */
export const searchDistrictField = "district-search";
