export { portfolioCounts, portfolioForExport, portfolioOf } from "./portfolio.server";
export { assignAdvisers, possibleAdvisers, type PossibleAdviser } from "./administration/assign-advisers.server";
export { changeAccountRole, deleteAccount } from "./administration/withdraw-adviser.server";
export { addStandIn, assignGroups, endStandIn, handOver, listAdvisers, withdrawGroups, type ListedAdviser } from "./administration/hand-over.server";
export { figures, type Figures } from "./administration/figures.server";
export { findInitiatives, initiativeCounts, initiativeForService, initiativesPageSize, type ListedInitiative } from "./administration/initiatives.server";
export { settleProposal, type Verdict } from "./administration/settle-proposal.server";
export { discussable, discussSteps } from "./discuss-steps.server";
export { addNote, changeNote, deleteNote, hasNotes, latestTalk, notesOf, notesPageSize, ownGroups, ownNoteOf, type ShownNote } from "./notes.server";
