import { type Stage, stages } from "~/domains/vocabulary";
import type { PartnerKind } from "./partner";

/** Where a partner stands on the map: in the lane of its stages, in the extracurricular lane, or among the supporting institutions. */
export const lanes = ["chain", "extracurricular", "supporting"] as const;
export type Lane = (typeof lanes)[number];

const stageOfKind: Partial<Record<PartnerKind, Stage>> = {
  kita: "kita",
  primary_school: "grundschule",
  secondary_school: "sekundar",
  vocational_school: "beruf",
  vocational_academy: "hochschule",
  university: "hochschule",
  research_institute: "hochschule",
  company: "arbeit",
  craft: "arbeit",
};

const extracurricularKinds: ReadonlySet<PartnerKind> = new Set(["extracurricular_place", "adult_education", "training_association", "association"]);

/** Where a partner of this kind usually stands; the team may say otherwise. */
export function usualPlace(kind: PartnerKind): { lane: Lane; stages: Stage[] } {
  const stage = stageOfKind[kind];
  if (stage) return { lane: "chain", stages: [stage] };
  return { lane: extracurricularKinds.has(kind) ? "extracurricular" : "supporting", stages: [] };
}

/** The column a card stands in: its first stage in the order of the chain, or its lane. One in the chain without a stage stands with the supporting ones. */
export type Column = Stage | "extracurricular" | "supporting";

export const columns: readonly Column[] = [...stages, "extracurricular", "supporting"];

export function columnOf(partner: { lane: Lane; stages: readonly Stage[] }): Column {
  if (partner.lane !== "chain") return partner.lane;
  return stages.find((stage) => partner.stages.includes(stage)) ?? "supporting";
}

/** Neighbouring stages: where children and young people pass from one to the next. Vocational training and university both follow the secondary school and both lead to work. */
export const transitions: readonly (readonly [Stage, Stage])[] = [
  ["kita", "grundschule"],
  ["grundschule", "sekundar"],
  ["sekundar", "beruf"],
  ["sekundar", "hochschule"],
  ["beruf", "arbeit"],
  ["hochschule", "arbeit"],
];
