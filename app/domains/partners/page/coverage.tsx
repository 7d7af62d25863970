import { stages } from "~/domains/vocabulary";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { Progress } from "~/ui/progress";
import type { ShownMap } from "../map/shown-map";
import { isKnown, isTakingPart } from "../partner";
import { pageTexts } from "./page.text";
import { useColumnName } from "./use-column-name";

/** How many are known and how many take part at each stage. */
export function Coverage({ map }: { map: ShownMap }) {
  const t = useText(pageTexts);
  const columnName = useColumnName();
  return (
    <Card title={t("coverage.title")}>
      <ul className="space-y-3">
        {stages.map((stage) => {
          const there = map.partners.filter((partner) => partner.lane === "chain" && partner.stages.includes(stage) && isKnown(partner));
          const takingPart = there.filter(isTakingPart).length;
          return (
            <li key={stage}>
              <Progress value={takingPart} max={Math.max(1, there.length)} label={`${columnName(stage)}: ${t("coverage.of", { takingPart, known: there.length })}`} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
