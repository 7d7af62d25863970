import { isLandCode, repairAgs } from "~/domains/districts";
import { isKeyOf, networkKinds, stages, themes } from "./vocabulary";

/** What somebody asks the directory. Empty text means "no filter". */
export interface DirectoryQuery {
  q: string;
  land: string;
  /** AGS */
  kreis: string;
  kind: string;
  stage: string;
  theme: string;
  sort: DirectorySort;
  page: number;
}

export const directorySorts = ["name", "newest"] as const;
export type DirectorySort = (typeof directorySorts)[number];

export const pageSize = 20;

/** Reads the query from an address. What cannot be is left out: an address may be shared, shortened and mistyped. */
export function directoryQuery(params: URLSearchParams): DirectoryQuery {
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, 100);
  const oneOf = (list: readonly string[], name: string) => (isKeyOf(list, text(name)) ? text(name) : "");
  const district = repairAgs(text("kreis"));
  const page = Number(params.get("seite"));
  return {
    // Lone surrogates and control characters are no search words, and PostgreSQL refuses some of them.
    // eslint-disable-next-line no-control-regex -- these are the characters to take out
    q: text("q").toWellFormed().replace(/[\u0000-\u001f\u007f]/g, " ").trim(),
    land: isLandCode(text("land").toUpperCase()) ? text("land").toUpperCase() : "",
    kreis: "ags" in district ? district.ags : "",
    kind: oneOf(networkKinds, "art"),
    stage: oneOf(stages, "stufe"),
    theme: oneOf(themes, "thema"),
    sort: params.get("sortierung") === "newest" ? "newest" : "name",
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The address of a query; filters that are not set stay out of it. */
export function directoryAddress(query: Partial<DirectoryQuery>): string {
  const params = new URLSearchParams();
  const names = { q: "q", land: "land", kreis: "kreis", kind: "art", stage: "stufe", theme: "thema" } as const;
  for (const [key, name] of Object.entries(names)) {
    const value = query[key as keyof typeof names];
    if (value) params.set(name, value);
  }
  if (query.sort === "newest") params.set("sortierung", "newest");
  if (query.page && query.page > 1) params.set("seite", String(query.page));
  const search = params.toString();
  return search ? `/netzwerke?${search}` : "/netzwerke";
}

export function isFiltered(query: DirectoryQuery): boolean {
  return [query.q, query.land, query.kreis, query.kind, query.stage, query.theme].some(Boolean);
}
