import { labelOf } from "~/domains/districts";
import { formatList } from "~/platform/i18n/format";
import { useLocale } from "~/platform/i18n/use-text";
import type { AreaPart } from "./area";

/** Puts an area into words, one line per Kreis: "Landkreis Stade", "Landkreis Cuxhaven: Hemmoor und Loxstedt". */
export function useAreaWords(): (parts: readonly AreaPart[]) => string[] {
  const locale = useLocale();
  return (parts) =>
    parts.map(({ ags, municipalities }) => (municipalities.length > 0 ? `${labelOf(ags)}: ${formatList(locale, municipalities)}` : labelOf(ags)));
}
