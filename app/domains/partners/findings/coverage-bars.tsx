import { useText } from "~/platform/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Card } from "~/ui/page";
import { coverage } from "./coverage";
import { findingsTexts } from "./findings.text";
import type { FindingsMap } from "./findings";

const fills = {
  kita: "bg-stage-kita",
  grundschule: "bg-stage-grundschule",
  sekundar: "bg-stage-sekundar",
  beruf: "bg-stage-beruf",
  hochschule: "bg-stage-hochschule",
  arbeit: "bg-stage-arbeit",
} as const;

/** Per stage who takes part of those known; the words beside carry what the bar shows. */
export function CoverageBars({ map }: { map: FindingsMap }) {
  const t = useText(findingsTexts);
  const rows = coverage(map);
  const most = Math.max(1, ...rows.map(({ known }) => known.length));
  return (
    <Card title={t("coverage.title")} level={3}>
      <ul className="space-y-2.5">
        {rows.map(({ stage, known, takingPart, elsewhere }) => (
          <li key={stage} className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-x-3 text-note">
            <span>{t(`stage.${stage}`)}</span>
            <span aria-hidden="true" className="relative h-2.5 overflow-hidden rounded-full bg-sunken ring-1 ring-inset ring-line">
              <span className={classNames("absolute inset-y-0 left-0 rounded-full opacity-30", fills[stage])} style={{ width: `${(100 * known.length) / most}%` }} />
              <span className={classNames("absolute inset-y-0 left-0 rounded-full", fills[stage])} style={{ width: `${(100 * takingPart.length) / most}%` }} />
            </span>
            <span className="col-start-2 text-fine text-ink-soft">{elsewhere === null ? t("coverage.of", { taking: takingPart.length, known: known.length }) : t("coverage.elsewhere")}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
