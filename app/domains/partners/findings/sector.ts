import type { PartnerKind } from "../partner";

/** The sides of society a network joins; programmes ask for several of them. */
export const sectors = ["school", "science", "economy", "municipality", "society"] as const;
export type Sector = (typeof sectors)[number];

const sectorOfKind: Record<PartnerKind, Sector> = {
  kita: "school",
  primary_school: "school",
  secondary_school: "school",
  vocational_school: "school",
  university: "science",
  vocational_academy: "science",
  research_institute: "science",
  extracurricular_place: "society",
  adult_education: "society",
  training_association: "economy",
  company: "economy",
  craft: "economy",
  chamber_of_commerce: "economy",
  chamber_of_crafts: "economy",
  employers_association: "economy",
  employment_agency: "municipality",
  economic_development: "municipality",
  municipality: "municipality",
  education_office: "municipality",
  school_authority: "municipality",
  school_supervision: "municipality",
  foundation: "society",
  association: "society",
  parents: "society",
  volunteer: "society",
  other: "society",
};

export function sectorOf(kind: PartnerKind): Sector {
  return sectorOfKind[kind];
}
