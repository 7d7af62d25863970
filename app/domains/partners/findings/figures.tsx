import { formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { TeamOnly } from "./team-only";
import { type FindingsMap, measures, type Measures } from "./findings";
import { findingsTexts } from "./findings.text";

/** The network in figures, with and without the coordinating body. */
export function Figures({ map }: { map: FindingsMap }) {
  const t = useText(findingsTexts);
  const locale = useLocale();
  const { whole, withoutCoordinator } = measures(map);
  const rows: [string, (of: Measures) => string][] = [
    [t("figures.partners"), (of) => formatNumber(locale, of.partners)],
    [t("figures.relations"), (of) => formatNumber(locale, of.relations)],
    [t("figures.parts"), (of) => formatNumber(locale, of.parts)],
    [t("figures.isolated"), (of) => formatNumber(locale, of.isolated)],
    [t("figures.cut"), (of) => formatNumber(locale, of.cutNodes.length)],
    [t("figures.density"), (of) => formatNumber(locale, of.density, { style: "percent", maximumFractionDigits: 0 })],
  ];
  return (
    <Card title={t("figures.title")} level={3} badge={<TeamOnly />}>
      <table className="w-full max-w-measure text-note">
        <thead>
          <tr className="border-b border-line text-left">
            <td />
            <th scope="col" className="px-2 py-1.5 text-right">{t("figures.with")}</th>
            {withoutCoordinator ? <th scope="col" className="px-2 py-1.5 text-right">{t("figures.without")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label} className="border-b border-line last:border-0">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">{label}</th>
              <td className="px-2 py-1.5 text-right tabular-nums">{value(whole)}</td>
              {withoutCoordinator ? <td className="px-2 py-1.5 text-right tabular-nums">{value(withoutCoordinator)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {withoutCoordinator ? null : <p className="mt-3 text-fine text-ink-soft">{t("figures.noCoordinator")}</p>}
      {whole.partners < 8 ? <p className="mt-2 text-fine text-ink-soft">{t("figures.few")}</p> : null}
    </Card>
  );
}
