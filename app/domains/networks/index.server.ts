export { countPublishedNetworks, findNetworks, networkBySlug, networksForExport, type DirectoryEntry, type DirectoryPage } from "./find-networks.server";
export { addSearchEntry, changeSearchEntry, deleteSearchEntry, type SaveSearchResult } from "./search-record/save-search-entry.server";
export { findSearchEntry, searchProgressOf, searchRecord, type SearchRecordEntry } from "./search-record/queries.server";
export { compareNetworks, networksInArea, planOf, type ComparedNetwork, type NetworkInArea } from "./check/overlaps.server";
export { loadCheck, loadCheckNetwork, type Check } from "./check/load-check.server";
export { addFind, changeFind, findOwn, removeFind } from "./check/save-find.server";
export { saveVerdict, type VerdictInput } from "./check/verdicts.server";
export { importNetworks, type ImportResult } from "./import-networks.server";
