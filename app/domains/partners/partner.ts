/** Partner organisations: the fixed lists of their kinds and states, and what follows from a state. Words: `partner.text.ts`. */

export const partnerKinds = [
  "kita",
  "primary_school",
  "secondary_school",
  "vocational_school",
  "university",
  "vocational_academy",
  "research_institute",
  "extracurricular_place",
  "adult_education",
  "training_association",
  "company",
  "craft",
  "chamber_of_commerce",
  "chamber_of_crafts",
  "employers_association",
  "employment_agency",
  "economic_development",
  "municipality",
  "education_office",
  "school_authority",
  "school_supervision",
  "foundation",
  "association",
  "parents",
  "volunteer",
  "other",
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** From the first thought to working together, and the one that ends it; the order of lists and choices. */
export const partnerStates = ["idea", "asked", "interested", "joining", "active", "declined"] as const;
export type PartnerState = (typeof partnerStates)[number];

/** Tells whether a stored or typed key is one of the kinds. */
export function isPartnerKind(key: string): key is PartnerKind {
  return (partnerKinds as readonly string[]).includes(key);
}

/** Known = somebody the plan can count on talking to: all but those who said no. */
export function isKnown(partner: { state: PartnerState }): boolean {
  return partner.state !== "declined";
}

/** Taking part = "dabei" or "aktiv". */
export function isTakingPart(partner: { state: PartnerState }): boolean {
  return partner.state === "joining" || partner.state === "active";
}
