import { labelOf } from "~/domains/districts";
import { formatList } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import type { Area, AreaPart } from "./area";
import { areaTexts } from "./area.text";

const named = (locale: Locale, parts: readonly AreaPart[]) => formatList(locale, parts.map(({ ags }) => labelOf(ags)));
const sameTowns = (a: AreaPart, b: AreaPart) => [...a.municipalities].sort().join("|") === [...b.municipalities].sort().join("|");

/** What a change of the area came to, in one sentence and what follows from it; without a change that it is saved. */
export function areaChange(locale: Locale, before: Area, after: Area): string {
  const t = textFor(locale, areaTexts);
  const was = new Map(before.parts.map((part) => [part.ags, part]));
  const is = new Set(after.parts.map(({ ags }) => ags));
  const added = after.parts.filter(({ ags }) => !was.has(ags));
  const removed = before.parts.filter(({ ags }) => !is.has(ags));
  const parts = after.parts.filter((part) => {
    const old = was.get(part.ags);
    return old !== undefined && !sameTowns(old, part);
  });
  const changes = [
    added.length > 0 ? t("changed.added", { list: named(locale, added) }) : "",
    removed.length > 0 ? t("changed.removed", { list: named(locale, removed) }) : "",
    parts.length > 0 ? t("changed.parts", { list: named(locale, parts) }) : "",
    before.withNeighbours === after.withNeighbours ? "" : t(after.withNeighbours ? "changed.neighboursOn" : "changed.neighboursOff"),
    before.withLandWide === after.withLandWide ? "" : t(after.withLandWide ? "changed.landWideOn" : "changed.landWideOff"),
  ].filter(Boolean);
  return changes.length === 0 ? t("saved") : `${t("changed.lead")} ${changes.join("; ")}. ${t("changed.end")}`;
}
