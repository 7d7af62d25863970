import { Link } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import type { Stage } from "~/domains/vocabulary";
import { formatList, formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import { Card } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { type Finding, findings, type FindingsMap, isInternal, measures, type Measures } from "./findings";
import { findingsTexts } from "./findings.text";
import { CoverageBars } from "./coverage-bars";

interface FindingsProps {
  map: FindingsMap;
  /** The team sees what hangs on whom; others do not, and get the map without what is internal. */
  internal: boolean;
  /** Address of a partner; none where there is nowhere to go (wall). */
  partnerTo?: (id: string) => string;
  /** Only the sentences and the coverage, without figures: beside the map. */
  short?: boolean;
}

const accents: Record<Finding["code"], "brick" | "marigold" | "leaf" | "petrol"> = {
  stageEmpty: "brick",
  stageElsewhere: "brick",
  transitionOpen: "brick",
  sectorMissing: "brick",
  isolated: "petrol",
  apart: "petrol",
  dependsOn: "marigold",
  between: "marigold",
  bridges: "leaf",
};

/** One card for stages with and without a name of their own. */
const groupOf = (code: Finding["code"]) => (code === "stageElsewhere" ? "stageEmpty" : code);

/** What the map shows, in plain sentences: the most urgent first. */
export function Findings({ map, internal, partnerTo, short = false }: FindingsProps) {
  const t = useText(findingsTexts);
  const all = findings(map).filter((finding) => internal || !isInternal(finding));
  const groups = [...new Set(all.map(({ code }) => groupOf(code)))].map((code) => all.filter((finding) => groupOf(finding.code) === code));
  const closed = !all.some(({ code }) => code === "stageEmpty" || code === "transitionOpen");
  const sentence = useSentence(map, partnerTo);
  const titleOf = (code: Exclude<Finding["code"], "stageElsewhere">) => t(`${code}.title`);
  return (
    <section aria-labelledby="befunde" className="space-y-4">
      <h2 id="befunde" className="text-[1.2rem]">
        {t("title")}
      </h2>
      {map.partners.length === 0 ? <p className="max-w-measure text-ink-soft">{t("empty")}</p> : null}
      {map.partners.length > 0 && closed ? <p className="max-w-measure">{t("good")}</p> : null}
      {groups.map((group) => {
        const [first] = group;
        const code = groupOf(first!.code) as Exclude<Finding["code"], "stageElsewhere">;
        return (
          <Card key={code} title={titleOf(code)} level={3} accent={accents[code]} badge={isInternal(first!) ? <Pill tone="wait" icon="lock">{t("teamOnly")}</Pill> : null}>
            <ul className="space-y-2">
              {group.map((finding, i) => (
                <li key={i}>{sentence(finding)}</li>
              ))}
            </ul>
          </Card>
        );
      })}
      {map.partners.length > 0 ? <CoverageBars map={map} /> : null}
      {map.partners.length > 0 && !short && internal ? <Figures map={map} /> : null}
    </section>
  );
}

const mostNames = 4;

function useSentence(map: FindingsMap, partnerTo: FindingsProps["partnerTo"]): (finding: Finding) => ReactNode {
  const t = useText(findingsTexts);
  const locale = useLocale();
  const nameOf = new Map(map.partners.map(({ id, name }) => [id, name]));
  const partner = (id: string): ReactNode => (partnerTo ? <Link to={partnerTo(id)} className="link">{nameOf.get(id)}</Link> : <strong>{nameOf.get(id)}</strong>);
  const list = (nodes: readonly ReactNode[]): ReactNode => {
    const shown = nodes.slice(0, nodes.length > mostNames + 1 ? mostNames : nodes.length);
    const rest = nodes.length - shown.length;
    const joined = new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(shown.map((_, i) => String(i)));
    const named = rest === 0 ? joined.map(({ type, value }) => (type === "element" ? shown[Number(value)] : value)) : shown.flatMap((node, i) => (i === 0 ? [node] : [", ", node]));
    const names = named.map((node, i) => <Fragment key={i}>{node}</Fragment>);
    return rest === 0 ? names : withNodes((at) => t("andMore", { ...at, count: rest }), { names });
  };
  const partners = (ids: readonly string[]) => list(ids.map(partner));
  const stageName = (key: Stage) => t(`stage.${key}`);
  const stage = (key: Stage) => <strong>{stageName(key)}</strong>;
  return (finding) => {
    switch (finding.code) {
      case "stageEmpty": {
        const nodes = { stage: stage(finding.stage), partners: partners(finding.known) };
        return withNodes((at) => t(finding.known.length === 0 ? "stageEmpty.nobody" : "stageEmpty.known", at), nodes);
      }
      case "stageElsewhere":
        return withNodes((at) => t(finding.nearest ? "stageEmpty.nearest" : "stageEmpty.elsewhere", { ...at, nearest: finding.nearest }), { stage: stage(finding.stage) });
      case "transitionOpen":
        return withNodes((at) => t(finding.wished ? "transitionOpen.wished" : "transitionOpen.none", at), { from: stage(finding.from), to: stage(finding.to) });
      case "sectorMissing":
        return t("sectorMissing.body", { sectors: formatList(locale, finding.sectors.map((sector) => t(`sector.${sector}`))) });
      case "isolated":
        return withNodes((at) => t("isolated.body", at), { partners: partners(finding.partnerIds) });
      case "apart":
        return withNodes((at) => t("apart.body", { ...at, count: finding.parts.length }), { first: partner(finding.parts[0]![0]!), second: partner(finding.parts[1]![0]!) });
      case "dependsOn": {
        const nodes = { partner: partner(finding.partnerId), cutOff: partners(finding.cutOff) };
        return withNodes((at) => t(finding.coordinator ? "dependsOn.coordinator" : "dependsOn.body", { ...at, pieces: finding.pieces }), nodes);
      }
      case "between": {
        const percent = (share: number) => formatNumber(locale, share, { style: "percent", maximumFractionDigits: 0 });
        const shares = (found: readonly { id: string; share: number }[]) => ({
          partners: list(found.map(({ id, share }) => withNodes((at) => t("between.share", { ...at, share: percent(share) }), { partner: partner(id) }))),
        });
        const others = finding.withoutCoordinator;
        const without = others && (others.length === 0 ? t("between.withoutNone") : withNodes((at) => t("between.without", at), shares(others)));
        return (
          <>
            {withNodes((at) => t("between.body", at), shares(finding.partners))} {without}
          </>
        );
      }
      case "bridges":
        return list(finding.pairs.map(([one, other]) => withNodes((at) => t("bridges.pair", at), { one: partner(one), other: partner(other) })));
    }
  };
}

/** The network in figures, with and without the coordinating body. */
function Figures({ map }: { map: FindingsMap }) {
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
    <Card title={t("figures.title")} level={3} badge={<Pill tone="wait" icon="lock">{t("teamOnly")}</Pill>}>
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
