export { type Age, age, completeness, oldAfterYears, type Completeness, type CompletenessInput, statedFields, type KnownField, wantsAsking } from "./completeness";
export { directoryAddress, directoryPageSize, isFiltered, type DirectoryQuery } from "./directory-address";
export { directoryQuery } from "./directory-query";
export { mapQuery, type MapQuery } from "./map/map-address";
export { mapView, type MapView } from "./map/map-view";
export { networkSummary, type NetworkSummary } from "./directory-view";
export { networkDetails, type NetworkDetails } from "./network-details";
export { networksAsCsv } from "./export-csv";
export { type ExportedEntry, type JsonNetwork, networksAsJson } from "./export-json";
export { networkKeys, type NetworkKeys } from "./network-keys";
export { atLeast, type Band, bands, type OverlapPart, overlapParts } from "./overlap-band";
export {
  type ComparedList,
  overlap,
  type Overlap,
  type OverlapNetwork,
  type OverlapPlan,
  type OverlapReason,
  type PartnerMatch,
  type PartOverlap,
} from "./overlap";
export { partnerMatches } from "./partner-matching";
export { planKeyLists, planKeyOptions, planKeysIn } from "./plan-keys";
export { partnerPairs, type PartnerPair, verdictSchema } from "./check/pairs";
export { findOptions } from "./check/find-options";
export { findSchema, findValues, type FindInput } from "./check/find-schema";
export { decisionOutcomes, decisionParts, decisionValues, needsNetwork, undecidedDistricts, type DecisionOutcomeKey } from "./decision/decision";
export { decisionSchema, type DecisionInput } from "./decision/schema";
export { slugFor } from "./slug";
export { searchEntrySchema, type SearchEntryInput } from "./search-record/schema";
export { isSearchSource, namedSources, searchProgress, type SearchProgress, type SearchSource, searchSources } from "./search-record/sources";
export { careStates, entriesAddress, type CareState, type EntriesQuery } from "./care/entries-address";
export { type MergeChoices, mergeDifferences, type MergeDifference } from "./care/merge-fields";
export { entryValues } from "./care/entry-values";
export { correctionSchema, entrySchema, mergeSchema, publishSchema, readMergeChoices, refuseSchema, settleCorrectionSchema, type EntryInput } from "./care/schema";
export { whereOf, type Where } from "./care/where";
