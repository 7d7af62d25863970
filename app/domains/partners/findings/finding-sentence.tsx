import type { ReactNode } from "react";
import type { Stage } from "~/domains/vocabulary";
import { formatList, formatNumber } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import type { Finding, FindingsMap } from "./findings";
import { findingsTexts } from "./findings.text";
import { usePartnerNames } from "./partner-names";

/** Says a finding in a sentence. `partnerTo`: address of a partner, where its name is to be a link. */
export function useFindingSentence(map: Pick<FindingsMap, "partners">, partnerTo?: (id: string) => string): (finding: Finding) => ReactNode {
  const t = useText(findingsTexts);
  const locale = useLocale();
  const { one: partner, list, several: partners } = usePartnerNames(map.partners, partnerTo);
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

