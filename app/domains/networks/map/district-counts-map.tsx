import { useCallback, useMemo } from "react";
import { LazyGermanyMap } from "~/domains/districts/lazy-germany-map";
import type { DistrictLook } from "~/domains/districts/map-districts";
import type { LandCode } from "~/domains/districts";
import { useText } from "~/platform/i18n/use-text";
import { countBands, toneOf } from "./bands";
import { listOfDistrict, type MapQuery } from "./map-address";
import { mapTexts } from "./map.text";

/** Germany coloured by the number of networks per Kreis; a Kreis leads to its networks in the list. */
export function DistrictCountsMap({ counts, query, land }: { counts: Readonly<Record<string, number>>; query: MapQuery; land: LandCode | null }) {
  const t = useText(mapTexts);
  const bands = useMemo(() => countBands(Object.values(counts)), [counts]);
  // Looked at for every Kreis whenever the section changes: made once.
  const looks = useMemo(
    () => new Map(Object.entries(counts).map(([ags, count]): [string, DistrictLook] => [ags, { tone: toneOf(bands, count), note: t("count", { count }) }])),
    [counts, bands, t],
  );
  const none = useMemo((): DistrictLook => ({ tone: "plain", note: t("count", { count: 0 }) }), [t]);
  const lookOf = useCallback((ags: string) => looks.get(ags) ?? none, [looks, none]);
  const { kind, stage, theme, sort, page } = query;
  const hrefOf = useCallback((ags: string) => listOfDistrict({ land: "", kind, stage, theme, sort, page }, ags), [kind, stage, theme, sort, page]);
  return (
    // Another Land is another section to begin with. Without JavaScript the tables say the same.
    <div className="[@media(scripting:none)]:hidden">
      <LazyGermanyMap
        key={land}
        label={t("label")}
        land={land}
        lookOf={lookOf}
        hrefOf={hrefOf}
        legend={[
          { tone: "plain", label: t("count", { count: 0 }) },
          ...bands.map(({ tone, from, to }) => ({ tone, label: from === to ? t("count", { count: from }) : t("band", { from, to }) })),
        ]}
      />
    </div>
  );
}
