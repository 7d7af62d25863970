export const partnersViews = ["karte", "tabelle", "erkenntnisse"] as const;
/** The views of the partner map, by `?ansicht=`. */
export type PartnersView = (typeof partnersViews)[number];

/** The view that an address asks for; the map unless it names another one. */
export function partnersView(search: URLSearchParams): PartnersView {
  return partnersViews.find((view) => view === search.get("ansicht")) ?? "karte";
}
