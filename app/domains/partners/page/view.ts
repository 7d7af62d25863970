export const partnersViews = ["karte", "tabelle", "erkenntnisse", "gespraeche", "geben-und-brauchen"] as const;
/** The views of the partner map, by `?ansicht=`. */
export type PartnersView = (typeof partnersViews)[number];

/** Whom to talk to, and who could help whom, is the team's own business. */
const teamViews: ReadonlySet<PartnersView> = new Set(["gespraeche", "geben-und-brauchen"]);

/** The views a reader has; `internal`: of the team. */
export function viewsFor(internal: boolean): PartnersView[] {
  return partnersViews.filter((view) => internal || !teamViews.has(view));
}

/** The view that an address asks for; the map unless it names another one that this reader has. */
export function partnersView(search: URLSearchParams, internal: boolean): PartnersView {
  return viewsFor(internal).find((view) => view === search.get("ansicht")) ?? "karte";
}
