import type { Outcome, Step } from "./steps";

/** The four sides that programmes such as the one of Rheinland-Pfalz count; words: the findings of the partner map. */
export const partnerSectors = ["municipality", "science", "school", "economy"] as const;
export type PartnerSector = (typeof partnerSectors)[number];

/**
 * What the machine may know of the world: plain numbers and lists, computed from the database under the journey's lock.
 * Dates are `YYYY-MM-DD`, networks are ids, districts are AGS.
 */
export type Facts = {
  /** Whether anything of the impulse has been written down. */
  impulseStarted: boolean;
  /** Fields of the impulse that are still empty. */
  impulseMissing: string[];
  /** Organisations that said what they put in themselves. */
  willingOrganisations: number;
  areaDistricts: string[];
  searchEntries: number;
  networksInArea: number;
  /** Networks whose overlap with the plan is high. */
  highOverlap: string[];
  /** Those of them without a documented conversation or two documented attempts. */
  highOverlapOpen: string[];
  /** Conversations and attempts on record with networks. */
  conversations: number;
  hasAdviser: boolean;
  /** The decision in force, null before it and after it was withdrawn. */
  decision: null | { outcomes: Outcome[]; networks: string[] };
  /** Written down what is contributed to the network that is joined. */
  joiningContribution: boolean;
  /** The findings were handed over to that network. */
  handedOver: boolean;
  partnersKnown: number;
  partnersTakingPart: number;
  /** Stages of the education chain with somebody taking part, or marked as not there in the region; keys. */
  stagesCovered: string[];
  /** The other stages: nobody takes part in them yet. */
  stagesOpen: string[];
  /** Sides with somebody taking part. */
  sectorsTakingPart: PartnerSector[];
  /** Companies and crafts among those taking part; chambers and associations speak for others. */
  companiesTakingPart: number;
  agreementInForce: boolean;
  coordinatorNamed: boolean;
  startUpGrantEndsOn: string | null;
  /** Latest year of a yearly check that was begun. */
  lastReviewYear: number | null;
  /** Closed steps whose basis is no longer what it was when they were closed (see `basisChanged`). */
  basisChanged: Step[];
};

/** Facts of a path on which nothing has happened yet; also the defaults of what later parts of the product bring. */
export const neutralFacts: Facts = {
  impulseStarted: false,
  impulseMissing: [],
  willingOrganisations: 0,
  areaDistricts: [],
  searchEntries: 0,
  networksInArea: 0,
  highOverlap: [],
  highOverlapOpen: [],
  conversations: 0,
  hasAdviser: false,
  decision: null,
  joiningContribution: false,
  handedOver: false,
  partnersKnown: 0,
  partnersTakingPart: 0,
  stagesCovered: [],
  stagesOpen: [],
  sectorsTakingPart: [],
  companiesTakingPart: 0,
  agreementInForce: false,
  coordinatorNamed: false,
  startUpGrantEndsOn: null,
  lastReviewYear: null,
  basisChanged: [],
};

/** `any`: every difference counts; `lost`: less, fewer or no longer there; `added`: entries that were not there before. */
type Difference = "any" | "lost" | "added";

/** Facts that a step can rest on. */
export type BasisFact =
  | "impulseMissing"
  | "willingOrganisations"
  | "areaDistricts"
  | "searchEntries"
  | "highOverlap"
  | "highOverlapOpen"
  | "decision"
  | "joiningContribution"
  | "handedOver"
  | "partnersTakingPart"
  | "agreementInForce"
  | "coordinatorNamed"
  | "startUpGrantEndsOn";

/**
 * What each step rests on, and in which direction a change takes the ground from under it: a partner more is no reason
 * to open "Partner gewinnen" again, a partner less is.
 */
export const basisOf: Record<Step, Partial<Record<BasisFact, Difference>>> = {
  impulse: { impulseMissing: "added", willingOrganisations: "lost" },
  check: { areaDistricts: "any", searchEntries: "lost", highOverlap: "added", highOverlapOpen: "added" },
  decision: {},
  joining: { decision: "any", joiningContribution: "lost", handedOver: "lost" },
  partners: { partnersTakingPart: "lost", areaDistricts: "added" },
  vision: { decision: "any" },
  agreement: { agreementInForce: "lost", partnersTakingPart: "lost" },
  coordination: { coordinatorNamed: "lost" },
  financing: { startUpGrantEndsOn: "any" },
  support: { areaDistricts: "added" },
  founding: {},
  annualReview: {},
};

/** Whether what a step rests on is different now from what it was when the step was closed. */
export function basisChanged(step: Step, atClosing: Facts, now: Facts): boolean {
  return changedBasis(step, atClosing, now).length > 0;
}

/** What of it is different. */
export function changedBasis(step: Step, atClosing: Facts, now: Facts): BasisFact[] {
  return (Object.entries(basisOf[step]) as [BasisFact, Difference][]).filter(([key, difference]) => differs(difference, atClosing[key], now[key])).map(([key]) => key);
}

/** How facts show that work on a step has begun, though nobody has said so. Not every step leaves traces in facts. */
export const beginsWith: Partial<Record<Step, (facts: Facts) => boolean>> = {
  impulse: (facts) => facts.impulseStarted,
  check: (facts) => facts.searchEntries > 0 || facts.conversations > 0,
  joining: (facts) => facts.joiningContribution || facts.handedOver,
  partners: (facts) => facts.partnersKnown > 0,
  agreement: (facts) => facts.agreementInForce,
  coordination: (facts) => facts.coordinatorNamed,
  financing: (facts) => facts.startUpGrantEndsOn !== null,
};

function differs(difference: Difference, before: unknown, now: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(now)) {
    const lost = before.some((entry) => !now.includes(entry));
    const added = now.some((entry) => !before.includes(entry));
    return difference === "any" ? lost || added : difference === "lost" ? lost : added;
  }
  if (difference === "any") return inOneOrder(before) !== inOneOrder(now);
  const [low, high] = difference === "lost" ? [now, before] : [before, now];
  return Number(low) < Number(high);
}

/** The database keeps the keys of an object in an order of its own: only what they hold may count. */
function inOneOrder(fact: unknown): string {
  const sorted = (value: unknown) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
  return JSON.stringify(fact, (_key, value: unknown) => sorted(value));
}
