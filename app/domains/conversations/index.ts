export {
  addressed,
  addressing,
  attemptOutcomes,
  attemptsNeeded,
  breaksConfirmation,
  canBeConfirmed,
  conversationKinds,
  conversationOutcomes,
  counterpartKey,
  followUpTiming,
  isDocumented,
  type Addressing,
  type ConfirmationState,
  type ConversationKind,
  type ConversationOutcome,
  type GateConversation,
  type Objection,
} from "./conversation";
export { typedValues, valuesOf } from "./conversation-values";
export { counterpartName } from "./counterpart-options";
export { conversationCrumbs } from "./crumbs";
export { askSchema, confirmSchema, conversationSchema, disputeSchema, type ConversationInput } from "./schema";
