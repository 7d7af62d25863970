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

/** Kreise of the area that no part of the decision speaks of: the area became larger after it. */
export function undecidedDistricts(area: readonly string[], parts: readonly { districts: readonly string[] }[]): string[] {
  return area.filter((ags) => !parts.some(({ districts }) => districts.includes(ags)));
}

interface StoredPart {
  districts: readonly string[];
  outcome: DecisionOutcomeKey;
  networkId: string | null;
  reason: string;
}

/**
 * A decision as its form held it, to start the next one from: the part with most Kreise is the main choice, the others
 * are exceptions. Kreise that are not in the area any more are left out.
 */
export function decisionValues(area: readonly string[], parts: readonly StoredPart[]) {
  const [main] = [...parts].sort((a, b) => b.districts.length - a.districts.length);
  const values = (part: StoredPart | undefined) => ({ outcome: part?.outcome ?? "", networkId: part?.networkId ?? "", reason: part?.reason ?? "" });
  return {
    ...values(main),
    exceptions: area.map((ags) => {
      const part = parts.find(({ districts }) => districts.includes(ags));
      return { ags, ...values(part === main ? undefined : part) };
    }),
  };
}
