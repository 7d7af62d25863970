import { useMemo } from "react";
import { type FindingGroup, groupOf } from "./finding-title";
import { type Finding, findings, type FindingsMap, isInternal } from "./findings";

/** The findings that this reader may see; a card that is moved changes none of them. */
export function useFindings({ partners, relations, missingStages, coordinatorId }: FindingsMap, internal: boolean): Finding[] {
  return useMemo(
    () => findings({ partners, relations, missingStages, coordinatorId }).filter((finding) => internal || !isInternal(finding)),
    [partners, relations, missingStages, coordinatorId, internal],
  );
}

/** Findings of one kind together, in the order of their first one. */
export function inGroups(all: readonly Finding[]): { group: FindingGroup; found: Finding[] }[] {
  return [...new Set(all.map(groupOf))].map((group) => ({ group, found: all.filter((finding) => groupOf(finding) === group) }));
}
