export {
  emptyImpulse,
  impulseMissing,
  impulseFields,
  impulseParts,
  impulseStarted,
  keyLists,
  suggestedKeys,
  willingOrganisations,
  willingOrganisationsNeeded,
} from "./impulse";
export type { ImpulseContent, ImpulsePart, KeyList, PlanKeys } from "./impulse";
export { areaParts, landsOfArea, searchDistricts } from "./area";
export type { Area, AreaPart } from "./area";
export { areaChange } from "./say-area-change";
export { takeSuggestions } from "./take-suggestions";
