/** The decision on what exists: for the whole area, or different per Kreis. */

export const decisionOutcomes = ["join", "common_roof", "division", "found"] as const;
export type DecisionOutcomeKey = (typeof decisionOutcomes)[number];

/** Outcomes that mean something only with a network they are agreed with. */
export function needsNetwork(outcome: DecisionOutcomeKey): boolean {
  return outcome !== "found";
}

export interface DecisionPartInput {
  districts: string[];
  outcome: DecisionOutcomeKey;
  networkId: string | null;
  reason: string;
}

interface Choice {
  outcome: DecisionOutcomeKey;
  networkId: string | null;
  reason: string;
}

/**
 * The parts of a decision: exceptions stand for their Kreis, everything else of the area follows the main choice.
 * Kreise with the same choice form one part. A main choice that no Kreis is left for is dropped.
 */
export function decisionParts(area: readonly string[], main: Choice, exceptions: readonly (Choice & { ags: string })[]): DecisionPartInput[] {
  const parts: DecisionPartInput[] = [];
  for (const ags of area) {
    const choice = exceptions.find((exception) => exception.ags === ags) ?? main;
    const networkId = needsNetwork(choice.outcome) ? choice.networkId : null;
    const same = parts.find((part) => part.outcome === choice.outcome && part.networkId === networkId && part.reason === choice.reason);
    if (same) same.districts.push(ags);
    else parts.push({ districts: [ags], outcome: choice.outcome, networkId, reason: choice.reason });
  }
  return parts;
}
