import { type Stage, stages } from "~/domains/vocabulary";
import type { Lane } from "../education-chain";
import { isKnown, isTakingPart, type PartnerState } from "../partner";

/** What the findings need of a partner; everybody may see these fields. */
export interface FoundPartner {
  id: string;
  name: string;
  state: PartnerState;
  lane: Lane;
  stages: readonly Stage[];
}

/** Who serves a stage: in the chain itself, or beside it (places of learning outside of school, supporting institutions). */
export interface StageCoverage {
  stage: Stage;
  /** All but those who said no; ids. */
  known: string[];
  /** dabei or aktiv; ids. */
  takingPart: string[];
  /** Of the known ones, those beside the chain; ids. */
  beside: string[];
  /** The region does not have this stage: the nearest one outside, "" if none is named. Null: it has it. */
  elsewhere: string | null;
}

/** The stages of the chain in their order, with who serves each. A partner that serves several counts at each. */
export function coverage(map: { partners: readonly FoundPartner[]; missingStages: Readonly<Partial<Record<Stage, string>>> }): StageCoverage[] {
  return stages.map((stage) => {
    const known = map.partners.filter((partner) => isKnown(partner) && partner.stages.includes(stage));
    return {
      stage,
      known: known.map(({ id }) => id),
      takingPart: known.filter(isTakingPart).map(({ id }) => id),
      beside: known.filter(({ lane }) => lane !== "chain").map(({ id }) => id),
      elsewhere: map.missingStages[stage] ?? null,
    };
  });
}
