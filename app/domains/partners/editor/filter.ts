import type { Stage } from "~/domains/vocabulary";
import type { PartnerKind, PartnerState } from "../partner";
import type { RelationContent } from "../relation";
import type { ShownPartner } from "./view-map";

/** What is to stand out; an empty list asks for nothing. "" among the Kreise: not known. */
export interface MapFilter {
  stages: readonly Stage[];
  kinds: readonly PartnerKind[];
  states: readonly PartnerState[];
  districts: readonly string[];
  existence: "both" | "existing" | "wished";
}

export const noFilter: MapFilter = { stages: [], kinds: [], states: [], districts: [], existence: "both" };

/** How many of the five questions are asked. */
export function filterCount({ existence, ...lists }: MapFilter): number {
  return Object.values(lists).filter((list) => list.length > 0).length + (existence === "both" ? 0 : 1);
}

export function fits(partner: ShownPartner, { stages, kinds, states, districts }: MapFilter): boolean {
  return (
    (stages.length === 0 || stages.some((stage) => partner.stages.includes(stage))) &&
    (kinds.length === 0 || kinds.includes(partner.kind)) &&
    (states.length === 0 || states.includes(partner.state)) &&
    (districts.length === 0 || districts.includes(partner.ags ?? ""))
  );
}

export function relationFits({ wished }: Pick<RelationContent, "wished">, { existence }: MapFilter): boolean {
  return existence === "both" || wished === (existence === "wished");
}
