/**
 * The fixed lists every comparison speaks in. Keys are stored, words stand in `vocabulary.text.ts`.
 * Keys that the German STEM platform (community-platform) already has are taken over, so that data can travel.
 */

/** Subjects a network works on. The first nine are the platform's disciplines. */
export const themes = [
  "math",
  "computer_science",
  "biology",
  "chemistry",
  "physics",
  "astronomy",
  "technology",
  "natural_sciences",
  "stem_ai",
  "robotics",
  "making",
  "digitalisation",
  "environment",
  "energy",
  "health",
] as const;
export type Theme = (typeof themes)[number];

/** What a network wants to reach. */
export const goals = [
  "connect_actors",
  "coordinate_offers",
  "make_visible",
  "contact_point",
  "spark_interest",
  "career_orientation",
  "skilled_workers",
  "girls",
  "equal_opportunity",
  "integration",
  "talent",
  "research_learning",
  "early_education",
  "transitions",
  "teacher_training",
  "extracurricular_places",
  "rural_access",
  "school_business",
  "school_development",
  "lifelong_learning",
] as const;
export type Goal = (typeof goals)[number];

/** Whom a network addresses. */
export const targetGroups = [
  "children",
  "youth",
  "young_adults",
  "pupils",
  "girls_women",
  "migrants",
  "disadvantaged",
  "people_with_disabilities",
  "gifted",
  "trainees",
  "students",
  "teachers",
  "early_educators",
  "youth_workers",
  "parents",
  "adults",
  "skilled_staff",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** Stages of the education chain, in the order a life takes them. */
export const stages = ["kita", "grundschule", "sekundar", "beruf", "hochschule", "arbeit"] as const;
export type Stage = (typeof stages)[number];

/** The seven kinds an import may carry; also the order of filters. */
export const importedNetworkKinds = [
  "mint_region",
  "mint_cluster",
  "zdi_netzwerk",
  "bildungsregion",
  "fachkraeftebuendnis",
  "schuelerforschungsverbund",
  "sonstiges",
] as const;
export type ImportedNetworkKind = (typeof importedNetworkKinds)[number];

/** The seven, and what a team may find that is no network: a local STEM initiative. */
export const networkKinds = [...importedNetworkKinds, "local_initiative"] as const;
export type NetworkKindKey = (typeof networkKinds)[number];

/** Network kinds of the platform, for exports. */
export const platformKinds = ["alliance", "mint-cluster", "mint-region", "national-initiative", "other-network"] as const;
export type PlatformKind = (typeof platformKinds)[number];

/** Our kinds in the words of the platform. No kind of ours is nationwide, so `national-initiative` has no counterpart. */
export const platformKindOf: Readonly<Record<NetworkKindKey, PlatformKind>> = {
  mint_region: "mint-region",
  zdi_netzwerk: "mint-region",
  mint_cluster: "mint-cluster",
  fachkraeftebuendnis: "alliance",
  bildungsregion: "other-network",
  schuelerforschungsverbund: "other-network",
  sonstiges: "other-network",
  local_initiative: "other-network",
};

/** Kinds of financing: the nine of the platform. */
export const financingKinds = [
  "public_funding_eu",
  "public_funding_de",
  "private_funding_companies",
  "private_funding_foundations",
  "private_funding_individuals",
  "private_funding_social_lottery",
  "self_funding",
  "crowdfunding",
  "other",
] as const;
export type FinancingKind = (typeof financingKinds)[number];

/** Tells whether `key` is one of `list`, and narrows it. */
export function isKeyOf<K extends string>(list: readonly K[], key: string): key is K {
  return (list as readonly string[]).includes(key);
}

/** Keeps the keys of `list` that occur in `keys`, each once, in the order of the list. Unknown keys are dropped. */
export function onlyKeysOf<K extends string>(list: readonly K[], keys: readonly string[]): K[] {
  return list.filter((key) => keys.includes(key));
}
