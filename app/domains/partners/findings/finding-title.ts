import { useText } from "~/platform/i18n/use-text";
import type { Finding } from "./findings";
import { findingsTexts } from "./findings.text";

/** One card for stages with and without a name of their own. */
export type FindingGroup = Exclude<Finding["code"], "stageElsewhere">;

export function groupOf({ code }: Finding): FindingGroup {
  return code === "stageElsewhere" ? "stageEmpty" : code;
}

/** Names a finding in a few words: "Offene Übergänge: Kita → Grundschule". */
export function useFindingTitle(partners: readonly { id: string; name: string }[]): (finding: Finding) => string {
  const t = useText(findingsTexts);
  const about = (finding: Finding): string => {
    switch (finding.code) {
      case "stageEmpty":
      case "stageElsewhere":
        return t(`stage.${finding.stage}`);
      case "transitionOpen":
        return `${t(`stage.${finding.from}`)} → ${t(`stage.${finding.to}`)}`;
      case "dependsOn":
        return partners.find(({ id }) => id === finding.partnerId)?.name ?? "";
      default:
        return "";
    }
  };
  return (finding) => {
    const title = t(`${groupOf(finding)}.title`);
    const subject = about(finding);
    return subject === "" ? title : `${title}: ${subject}`;
  };
}
