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

/** What the form of a partner holds. `ags` null: the Kreis is not known. */
export interface PartnerContent {
  name: string;
  kind: PartnerKind;
  state: PartnerState;
  /** In plain words: what it is ready to put in itself. */
  gives: string;
  ags: string | null;
  /** Five digits, or null. */
  postcode: string | null;
  town: string;
  /** Normalised by `webDomain`, or "". */
  webDomain: string;
}

/** A stored partner as its form knows it; a kind that is in no list any more becomes "other". */
export function partnerContent(stored: Omit<PartnerContent, "kind"> & { kind: string }): PartnerContent {
  const { name, kind, state, gives, ags, postcode, town, webDomain } = stored;
  return { name, kind: isPartnerKind(kind) ? kind : "other", state, gives, ags, postcode, town, webDomain };
}

export const partnerFields = ["name", "kind", "state", "gives", "ags", "postcode", "town", "webDomain"] as const satisfies readonly (keyof PartnerContent)[];

/** The fields in which two versions differ, in the order of the form. */
export function differingFields(a: PartnerContent, b: PartnerContent): (keyof PartnerContent)[] {
  return partnerFields.filter((field) => a[field] !== b[field]);
}
