import { isLandCode, repairAgs } from "~/domains/districts";
import type { DirectoryQuery } from "./directory-address";
import { isKeyOf, networkKinds, stages, themes } from "~/domains/vocabulary";

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
