export { age, completeness, type Completeness, type CompletenessInput, statedFields, type KnownField } from "./completeness";
export { networksAsCsv } from "./export-csv";
export { type ExportedEntry, type JsonNetwork, networksAsJson } from "./export-json";
export { matchNames, type NameCandidates, nameScore, normalizeName } from "./name-matching";
export { networkKeys, type NetworkKeys } from "./network-keys";
export {
  atLeast,
  type Band,
  bands,
  type ComparedList,
  overlap,
  type Overlap,
  type OverlapNetwork,
  type OverlapPart,
  overlapParts,
  type OverlapPlan,
  type OverlapReason,
  type PartnerMatch,
  type PartOverlap,
} from "./overlap";
export { type MatchCertainty, matchPartner, type Organisation, partnerMatches } from "./partner-matching";
export { slugFor } from "./slug";
export * from "./vocabulary";
