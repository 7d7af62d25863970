export { countPublishedNetworks, findNetworks, networkBySlug, networksForExport, type DirectoryEntry, type DirectoryPage } from "./find-networks.server";
export { countByPlace, networksBesidesMap } from "./map/count-by-place.server";
export { addSearchEntry, changeSearchEntry, deleteSearchEntry, type SaveSearchResult } from "./search-record/save-search-entry.server";
export { findSearchEntry, searchProgressOf, searchRecord, type SearchRecordEntry } from "./search-record/queries.server";
export { idsInArea, searchAreaOf, type SearchArea } from "./check/search-area.server";
export { compareNetworks, networksInArea, planOf } from "./check/overlaps.server";
export { loadCheck, loadCheckNetwork, type Check } from "./check/load-check.server";
export { checkChangesSince, type CheckChanges } from "./check/changes.server";
export { alikeToFind, type AlikeNetwork } from "./check/find-alike.server";
export { addFind, changeFind, findOwn, removeFind } from "./check/save-find.server";
export { saveVerdict, type VerdictInput } from "./check/verdicts.server";
export { importNetworks, type ImportResult } from "./import-networks.server";
export { decisionInForce, saveDecision, withdrawnDecisions, type StoredDecision } from "./decision/save-decision.server";
export { collectFindings } from "./decision/collect-findings.server";
export { makeRecord, recordFileName } from "./decision/make-record.server";
export { addCorrection, changeEntry, settleCorrection } from "./care/change-entry.server";
export {
  carePageSize,
  countCareWork, countOldSources,
  countNetworks,
  findEntries,
  findEntry,
  findProposal,
  findProposals,
  markDoubles,
  openCorrections,
  possibleDoubles,
  type CareEntry,
  type CareWork,
  type Proposal,
} from "./care/queries.server";
export { mergeable, mergeProposal, type Merging, publishProposal, refuseProposal, type Settled } from "./care/settle-proposal.server";
export { importUpload, uploadedBytes } from "./care/import-upload.server";
