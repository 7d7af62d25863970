import type { Stage } from "~/domains/vocabulary";
import { isKnown, isTakingPart } from "../partner";
import { coverage } from "./coverage";
import { type Finding, findings, type FindingsMap, isInternal } from "./findings";
import { sectorOf } from "./sector";

/** Names a finding in an address (`?zeige=`): the same one as long as it is true, whatever else changes on the map. */
export function findingKey(finding: Finding): string {
  switch (finding.code) {
    case "stageEmpty":
    case "stageElsewhere":
      return `${finding.code}.${finding.stage}`;
    case "transitionOpen":
      return `${finding.code}.${finding.from}.${finding.to}`;
    case "dependsOn":
      return `${finding.code}.${finding.partnerId}`;
    default:
      return finding.code;
  }
}

/** The finding of an address; null where it is no longer true, or not for this reader. */
export function findingOfKey(map: FindingsMap, key: string, internal: boolean): Finding | null {
  return findings(map).find((finding) => findingKey(finding) === key && (internal || !isInternal(finding))) ?? null;
}

/** What of the map a finding is about. */
export interface Pointed {
  /** Ids; empty: nobody yet. */
  partnerIds: string[];
  stages: Stage[];
}

/** What stands out when a finding is shown. */
export function pointedBy(map: FindingsMap, finding: Finding): Pointed {
  switch (finding.code) {
    case "stageEmpty":
      return { partnerIds: finding.known, stages: [finding.stage] };
    case "stageElsewhere":
      return { partnerIds: [], stages: [finding.stage] };
    case "transitionOpen": {
      const stages = [finding.from, finding.to];
      return { partnerIds: [...new Set(coverage(map).flatMap(({ stage, takingPart }) => (stages.includes(stage) ? takingPart : [])))], stages };
    }
    case "sectorMissing": {
      const could = map.partners.filter((partner) => isKnown(partner) && !isTakingPart(partner) && finding.sectors.includes(sectorOf(partner.kind)));
      return { partnerIds: could.map(({ id }) => id), stages: [] };
    }
    case "isolated":
      return { partnerIds: finding.partnerIds, stages: [] };
    case "apart":
      return { partnerIds: finding.parts.flat(), stages: [] };
    case "dependsOn":
      return { partnerIds: [finding.partnerId, ...finding.cutOff], stages: [] };
    case "between":
      return { partnerIds: finding.partners.map(({ id }) => id), stages: [] };
    case "bridges":
      return { partnerIds: [...new Set(finding.pairs.flat())], stages: [] };
  }
}
