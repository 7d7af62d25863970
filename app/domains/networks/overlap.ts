/**
 * How far an existing network overlaps with what a team plans: four parts with their reasons, then a total.
 * Pure; the reasons are codes with data, the page puts them into words.
 */

/** From "nothing known" to "high"; the order of the last four is their rank. */
export const bands = ["unknown", "none", "low", "medium", "high"] as const;
export type Band = (typeof bands)[number];

export const overlapParts = ["space", "goals", "groups", "partners"] as const;
/** `goals` = goals and themes, `groups` = target groups and stages. */
export type OverlapPart = (typeof overlapParts)[number];

/** The list an item of a reason belongs to. Districts are AGS, partners are names, the others keys of the vocabulary. */
export type ComparedList = "district" | "goal" | "theme" | "targetGroup" | "stage" | "partner";

/** Why a part has its band. Empty reasons are left out. */
export type OverlapReason =
  | { code: "common"; list: ComparedList; items: string[] }
  | { code: "only_plan"; list: ComparedList; items: string[] }
  | { code: "only_network"; list: ComparedList; items: string[] }
  /** Kreise that touch without being the same. */
  | { code: "neighbours"; pairs: { plan: string; network: string }[] }
  /** The network works in the whole Land, and the plan's area lies in it. */
  | { code: "land_wide"; land: string }
  /** The network works in the whole Land, and Kreise of the plan touch it. */
  | { code: "land_wide_neighbour"; land: string; districts: string[] }
  | { code: "doubtful_partners"; pairs: { plan: string; network: string }[] }
  | { code: "plan_without_data"; lists: ComparedList[] }
  | { code: "network_without_data"; lists: ComparedList[] };

export interface PartOverlap {
  band: Band;
  /** |A∩B| over the smaller side; null where a side has no data or the band does not come from a share. */
  share: { common: number; of: number } | null;
  reasons: OverlapReason[];
}

export interface Overlap {
  total: Band;
  parts: Record<OverlapPart, PartOverlap>;
}

/** The plan's side. AGS may be those of municipalities: each counts as its Kreis. */
export interface OverlapPlan {
  districts: readonly string[];
  /** Kreis of the plan → Kreise that touch it. */
  neighbours: Readonly<Record<string, readonly string[]>>;
  goals: readonly string[];
  themes: readonly string[];
  targetGroups: readonly string[];
  stages: readonly string[];
  partners: readonly { id: string; name: string }[];
}

/** The network's side, as the directory keeps it. An empty list means "not stated". */
export interface OverlapNetwork {
  /** Two letters: "NI". */
  land: string;
  landWide: boolean;
  districts: readonly string[];
  goalKeys: readonly string[];
  themeKeys: readonly string[];
  targetGroupKeys: readonly string[];
  stageKeys: readonly string[];
  partners: readonly string[];
}

/** A partner of the plan found again among the partners a network names. */
export interface PartnerMatch {
  partnerId: string;
  /** The name as the network gives it. */
  networkPartner: string;
  certainty: "certain" | "doubtful";
  /** What the team said of the pair; it outweighs the certainty. */
  verdict: "confirmed" | "ruled_out" | null;
}
