import type { Stage } from "~/domains/vocabulary";
import { isTakingPart, type PartnerKind } from "../partner";
import { coverage, type FoundPartner } from "./coverage";
import { type Sector, sectorOf } from "./sector";

/** What the path knows of those taking part. */
export interface TakingPart {
  /** Somebody takes part, or the region does not have the stage. */
  stagesCovered: Stage[];
  stagesOpen: Stage[];
  /** Each once, in no meaningful order. */
  sectors: Sector[];
  /** Companies and crafts themselves, not those that speak for them. */
  companies: number;
}

const companyKinds: ReadonlySet<PartnerKind> = new Set(["company", "craft"]);

/** Sums up who takes part: stages, sides, companies. */
export function takingPart(map: { partners: readonly (FoundPartner & { kind: PartnerKind })[]; missingStages: Readonly<Partial<Record<Stage, string>>> }): TakingPart {
  const taking = map.partners.filter(isTakingPart);
  const rows = coverage(map).map((row) => ({ stage: row.stage, covered: row.takingPart.length > 0 || row.elsewhere !== null }));
  return {
    stagesCovered: rows.filter(({ covered }) => covered).map(({ stage }) => stage),
    stagesOpen: rows.filter(({ covered }) => !covered).map(({ stage }) => stage),
    sectors: [...new Set(taking.map(({ kind }) => sectorOf(kind)))],
    companies: taking.filter(({ kind }) => companyKinds.has(kind)).length,
  };
}
