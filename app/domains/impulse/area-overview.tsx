import { labelOf } from "~/domains/districts";
import { AreaMap } from "~/domains/districts/area-map";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { DefinitionList } from "~/ui/definition-list";
import { Card } from "~/ui/page";
import { searchDistricts, type Area } from "./area";
import { areaTexts } from "./area.text";
import { useAreaWords } from "./use-area-words";

/** The stored area in words and on a small map. `shapes` come from `areaShapes` on the server. */
export function AreaOverview({ area, shapes }: { area: Area; shapes: Parameters<typeof AreaMap>[0]["shapes"] }) {
  const t = useText(areaTexts);
  const locale = useLocale();
  const inWords = useAreaWords();
  const { own, neighbours } = searchDistricts(area);
  if (own.length === 0) return <Card title={t("stored")}>{t("nothing")}</Card>;
  return (
    <Card title={t("stored")}>
      <div className="grid gap-6 items-start md:grid-cols-2">
        <DefinitionList
          items={[
            { term: t("districts"), value: inWords(area.parts).map((line) => <p key={line}>{line}</p>) },
            { term: t("withNeighbours"), value: area.withNeighbours ? formatList(locale, neighbours.map(labelOf)) : t("no") },
            { term: t("withLandWide"), value: area.withLandWide ? t("yes") : t("no") },
          ]}
        />
        <AreaMap shapes={shapes} ags={own} />
      </div>
    </Card>
  );
}
