export { changeInitiative } from "./change-initiative.server";
export { collectFacts } from "./facts.server";
export { historyOf, journeyOf, type Change, type HistoryEntry, type JourneyView } from "./queries.server";
export { replayJourney } from "./replay.server";
export { runCommand, runCommandIn, type CommandResult } from "./run-command.server";
export { sendNotice } from "./send-notice.server";
export { startJourney } from "./start-journey.server";
export { StoredJourneyError, type RecordActor } from "./stored-journey.server";
export { handleStepCommand, loadStep } from "./step-page.server";
