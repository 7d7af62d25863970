export { conversationChangesSince, type ConversationChange } from "./changes.server";
export { askConfirmation, revokeConfirmationLink, type AskResult } from "./ask-confirmation.server";
export { answerConfirmation, readForConfirmation, type ConfirmationView } from "./answer-confirmation.server";
export { listCounterparts, type Counterparts } from "./counterparts.server";
export type { ConversationEntry } from "./entry.server";
export {
  conversationsForGate,
  countConversations,
  findConversation,
  listConversations,
  openFollowUps,
  organisationsSpokenTo,
  talksWithPartners,
  type ConversationFilter,
  type FollowUp,
} from "./queries.server";
export { changeConversation, deleteConversation, finishFollowUp, recordConversation, type SaveResult, type Writing } from "./save-conversation.server";
export { withoutDeclined, type ConversationReader } from "./readers.server";
export { conversationsForRecord, type RecordedConversation } from "./record.server";
