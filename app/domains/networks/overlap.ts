import { districtByAgs, landOf } from "~/domains/districts";
import { atLeast, type Band, type OverlapPart } from "./overlap-band";

/**
 * How far an existing network overlaps with what a team plans: four parts with their reasons, then a total.
 * Pure; the reasons are codes with data, the page puts them into words.
 */

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
  /** AGS of the Kreise in which both are: what made it certain. */
  sharedDistricts: readonly string[];
  /** What the team said of the pair; it outweighs the certainty. */
  verdict: "confirmed" | "ruled_out" | null;
}

type Lists = Partial<Record<ComparedList, readonly [plan: readonly string[], network: readonly string[]]>>;

/**
 * Compares a plan with a network. `matches` are the pairs of partners found for exactly these two
 * (`partnerMatches`); doubtful ones count once confirmed, ruled out ones never.
 */
export function overlap(plan: OverlapPlan, network: OverlapNetwork, matches: readonly PartnerMatch[]): Overlap {
  const parts: Record<OverlapPart, PartOverlap> = {
    space: spaceOverlap(plan, network),
    goals: listOverlap({
      goal: [plan.goals, network.goalKeys],
      theme: [plan.themes, network.themeKeys],
    }),
    groups: listOverlap({
      targetGroup: [plan.targetGroups, network.targetGroupKeys],
      stage: [plan.stages, network.stageKeys],
    }),
    partners: partnerOverlap(plan, network, matches),
  };
  return { total: totalBand(parts), parts };
}

/**
 * Band of a share: none 0, low under one third, medium under two thirds, high from there.
 * Counted in whole numbers, so that exactly one third is exactly that. `of` = 0 (a side without data) is unknown.
 */
export function shareBand(common: number, of: number): Band {
  if (of === 0) return "unknown";
  if (common === 0) return "none";
  if (3 * common < of) return "low";
  return 3 * common < 2 * of ? "medium" : "high";
}

/** The total of the four bands, by the first rule that fits. */
export function totalBand(parts: Record<OverlapPart, { band: Band }>): Band {
  const space = parts.space.band;
  const others = [parts.goals.band, parts.groups.band, parts.partners.band];
  const known = [space, ...others].filter((band) => band !== "unknown");
  if (known.length === 0) return "unknown";
  if (atLeast(space, "medium") && others.includes("high")) return "high";
  if (space === "high" && others.every((band) => band === "unknown")) return "high";
  if (atLeast(space, "low") && others.some((band) => atLeast(band, "medium"))) return "medium";
  return known.every((band) => band === "none") ? "none" : "low";
}

function spaceOverlap(plan: OverlapPlan, network: OverlapNetwork): PartOverlap {
  const planned = unique(plan.districts.map(districtOf));
  const stated = unique(network.districts.map(districtOf));
  const missing = withoutData({ district: [planned, network.landWide ? [network.land] : stated] });
  if (missing.length > 0) return { band: "unknown", share: null, reasons: missing };

  const reasons = setReasons("district", planned, stated);
  if (network.landWide) {
    const inside = planned.some((ags) => landOf(ags).code === network.land);
    if (inside) return { band: "low", share: null, reasons: [{ code: "land_wide", land: network.land }, ...reasons] };
  }
  const common = planned.filter((ags) => stated.includes(ags)).length;
  if (common > 0) {
    const of = Math.min(planned.length, stated.length);
    return { band: shareBand(common, of), share: { common, of }, reasons };
  }
  const pairs = planned.flatMap((ags) =>
    neighboursOfDistrict(ags).filter((near) => stated.includes(near)).map((near) => ({ plan: ags, network: near })),
  );
  if (pairs.length > 0) return { band: "low", share: null, reasons: [{ code: "neighbours", pairs }, ...reasons] };
  const touching = network.landWide
    ? planned.filter((ags) => neighboursOfDistrict(ags).some((near) => landOf(near).code === network.land))
    : [];
  if (touching.length > 0) {
    const reason = { code: "land_wide_neighbour", land: network.land, districts: touching } as const;
    return { band: "low", share: null, reasons: [reason, ...reasons] };
  }
  return { band: "none", share: null, reasons };
}

/**
 * Two lists of one part are compared as one set. Where no list has data on both sides nothing can be compared:
 * a plan with goals only and a network with themes only do not contradict each other.
 */
function listOverlap(lists: Lists): PartOverlap {
  const sides = Object.entries(lists).map(([list, [plan, network]]) => ({
    list: list as ComparedList,
    plan: unique(plan),
    network: unique(network),
  }));
  const missing = withoutData(lists);
  const comparable = sides.some(({ plan, network }) => plan.length > 0 && network.length > 0);
  const reasons = sides.flatMap(({ list, plan, network }) => setReasons(list, plan, network));
  if (!comparable) return { band: "unknown", share: null, reasons: [...reasons, ...missing] };

  const sum = (count: (side: (typeof sides)[number]) => number) => sides.reduce((total, side) => total + count(side), 0);
  const common = sum(({ plan, network }) => plan.filter((key) => network.includes(key)).length);
  const of = Math.min(sum(({ plan }) => plan.length), sum(({ network }) => network.length));
  return { band: shareBand(common, of), share: { common, of }, reasons: [...reasons, ...missing] };
}

function partnerOverlap(plan: OverlapPlan, network: OverlapNetwork, matches: readonly PartnerMatch[]): PartOverlap {
  const named = unique(network.partners);
  const missing = withoutData({ partner: [plan.partners.map(({ name }) => name), named] });
  if (missing.length > 0) return { band: "unknown", share: null, reasons: missing };

  const nameOf = new Map(plan.partners.map(({ id, name }) => [id, name]));
  const valid = matches.filter((match) => nameOf.has(match.partnerId) && named.includes(match.networkPartner));
  const counting = valid.filter(({ certainty, verdict }) => verdict === "confirmed" || (verdict === null && certainty === "certain"));
  const ours = unique(counting.map((match) => match.partnerId));
  const theirs = unique(counting.map((match) => match.networkPartner));
  const open = valid.filter(({ certainty, verdict }) => verdict === null && certainty === "doubtful");

  const common = Math.min(ours.length, theirs.length);
  const of = Math.min(nameOf.size, named.length);
  const reasons: OverlapReason[] = [
    { code: "common", list: "partner", items: ours.map((id) => nameOf.get(id) ?? id) },
    { code: "only_plan", list: "partner", items: [...nameOf].filter(([id]) => !ours.includes(id)).map(([, name]) => name) },
    { code: "only_network", list: "partner", items: named.filter((name) => !theirs.includes(name)) },
    {
      code: "doubtful_partners",
      pairs: open.map((match) => ({ plan: nameOf.get(match.partnerId) ?? "", network: match.networkPartner })),
    },
  ];
  return { band: shareBand(common, of), share: { common, of }, reasons: reasons.filter(saysSomething) };
}

/** A list with data on one side only says nothing about what the other side lacks: no reasons then. */
function setReasons(list: ComparedList, plan: readonly string[], network: readonly string[]): OverlapReason[] {
  if (plan.length === 0 || network.length === 0) return [];
  const reasons: OverlapReason[] = [
    { code: "common", list, items: plan.filter((item) => network.includes(item)) },
    { code: "only_plan", list, items: plan.filter((item) => !network.includes(item)) },
    { code: "only_network", list, items: network.filter((item) => !plan.includes(item)) },
  ];
  return reasons.filter(saysSomething);
}

function withoutData(lists: Lists): OverlapReason[] {
  const empty = (side: 0 | 1) =>
    Object.entries(lists).flatMap(([list, sides]) => (sides[side].length === 0 ? [list as ComparedList] : []));
  const reasons: OverlapReason[] = [
    { code: "plan_without_data", lists: empty(0) },
    { code: "network_without_data", lists: empty(1) },
  ];
  return reasons.filter(saysSomething);
}

function saysSomething(reason: OverlapReason): boolean {
  if ("items" in reason) return reason.items.length > 0;
  if ("pairs" in reason) return reason.pairs.length > 0;
  return !("lists" in reason) || reason.lists.length > 0;
}

/** The Kreis of an AGS: the first five digits, of a municipality's eight as well. */
function districtOf(ags: string): string {
  return ags.slice(0, 5);
}

function neighboursOfDistrict(ags: string): readonly string[] {
  return districtByAgs(ags)?.neighbours ?? [];
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
