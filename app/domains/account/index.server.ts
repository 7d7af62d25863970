export { accountsPageSize, countAccounts, findAccounts, inviteAccount, type AccountsQuery, type ListedAccount } from "./accounts.server";
export { accountDetail, type AccountDetail } from "./care/account-detail.server";
export { changeAddress, changeRole, deleteAccountOf, endAllSessions, lockAccount, resetSecondFactor, unlockAccount, type Cared, type Carer } from "./care/care-for-account.server";
export { advisedBy, advisedIds, advisersOf, type Adviser } from "./advised.server";
export { accessTo, actorOf, requireActor, requireInitiative, requirePermission, type Actor, type ActorUser, type SignedInActor } from "./actor.server";
export { changeMemberRole, removeMember, type TeamChange } from "./change-team.server";
export { changeProfile } from "./change-profile.server";
export { continueSignIn } from "./continue-sign-in.server";
export { createUser, makePassword, type NewUser } from "./create-user.server";
export { changeNoticeRate, noticeRateOf } from "./notices/notice-rate.server";
export { notify, type Notice } from "./notices/notify.server";
export { sendDigest } from "./notices/send-digest.server";
export { readDemoAccounts, type DemoAccount } from "./demo-accounts.server";
export { acceptInvitation, inviteMember, resendInvitation, viewInvitation, withdrawInvitation, type InvitationView } from "./invitations.server";
export { attemptLimits, takeAttempt, takeCorrectionAttempt, takeOwnPageAttempt, takeWorkshopAttempt, type AttemptKind, type TooMany } from "./limit-attempts.server";
export { hasPassword, requestPasswordReset, resetPassword, savePassword } from "./passwords.server";
export { membershipsOf, peopleOf, teamOf, type OwnMembership, type Team } from "./queries.server";
export { requestSignInLink, requestSignUpLink, signInByLink, signInWithPassword, signOut, type Origin, type SignedIn } from "./sign-in.server";
export { refuseAttempt } from "./refuse-attempt.server";
export { answerChallenge, owesSecondFactor, type ChallengeOutcome } from "./second-factor/challenge.server";
export { checkProof, proofKindOf, type ProofKind } from "./second-factor/proof.server";
export { refuseProof } from "./second-factor/refuse-proof.server";
export {
  confirmSecondFactor, dropUnconfirmed, removeSecondFactor, renewRecoveryCodes, startSecondFactor, switchOffSecondFactor, viewSecondFactor, type SecondFactorView,
} from "./second-factor/second-factor.server";
export { isLocalExample, missingSecondFactor, secondFactorIsOn } from "./second-factor/state.server";
export { currentSessionId, endOtherSessions, endSession, sessionsOf, type OwnSession } from "./sessions/sessions.server";
export {
  cancelEmailChange, confirmEmailChange, pendingEmailChange, rejectEmailChange, requestEmailChange, viewEmailChange, type PendingChange,
} from "./email-change/email-change.server";
export { deleteAccount, holdOn, isHeld, type Hold } from "./deletion/delete-account.server";
