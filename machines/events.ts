import type { Facts, PartnerSector } from "./facts";
import type { Outcome, ReviewStep, Step } from "./steps";

export const anchorKinds = ["impulse", "partner", "network", "conversation", "search", "decision"] as const;

/**
 * The entry that a question is about; without one it is about the step as a whole. `id`: of its row, of an impulse the
 * name of the field. `label`: what it was called when asked. The machine takes no notice of it.
 */
export type Anchor = { kind: (typeof anchorKinds)[number]; id: string; label: string };

/** What people do on the path. Who may do it is decided by permissions, what is possible by the machine. */
export type Command =
  | { type: "STEP.START"; step: ReviewStep }
  /** to the adviser, for feedback */
  | { type: "STEP.SUBMIT"; step: ReviewStep; note?: string }
  | { type: "STEP.WITHDRAW"; step: ReviewStep }
  /** by the adviser */
  | { type: "STEP.ASK"; step: ReviewStep; question: string; anchor?: Anchor }
  /** answers all that is asked about the step */
  | { type: "STEP.ANSWER"; step: ReviewStep; answer: string }
  /** by the adviser: gemeinsam besprochen */
  | { type: "STEP.DISCUSS"; step: ReviewStep; note?: string }
  /** by the team itself: vom Team abgeschlossen */
  | { type: "STEP.CLOSE"; step: ReviewStep; note?: string }
  | { type: "STEP.SET_ASIDE"; step: ReviewStep; reason: string }
  /** for the decision: it is open again; for the founding: it is taken back */
  | { type: "STEP.REOPEN"; step: Step; reason?: string }
  /** one outcome per part of the area */
  | { type: "DECIDE"; outcomes: Outcome[]; decisionId?: string }
  /** the founding act; the date as `YYYY-MM-DD` */
  | { type: "FOUND"; foundedOn: string }
  /** a region that exists already comes in for its yearly check */
  | { type: "ENTER_EXISTING"; foundedYear?: number }
  /** begins the yearly check of that year */
  | { type: "REVIEW_YEAR"; year: number };

/** Everything the machine takes: commands, and word that the world has changed. */
export type PathEvent = Command | { type: "FACTS_CHANGED" };

/** An event as the machine sees it: always with the facts of its moment. */
export type EventWithFacts = PathEvent & { facts: Facts };

export const stepCommandTypes = [
  "STEP.START",
  "STEP.SUBMIT",
  "STEP.WITHDRAW",
  "STEP.ASK",
  "STEP.ANSWER",
  "STEP.DISCUSS",
  "STEP.CLOSE",
  "STEP.SET_ASIDE",
  "STEP.REOPEN",
] as const satisfies readonly Command["type"][];
export type StepCommandType = (typeof stepCommandTypes)[number];

/** Why not. Texts are in `app/domains/journey/journey.text.ts`. */
export type Blocker =
  | { code: "areaMissing" }
  | { code: "searchRecordMissing" }
  | { code: "conversationsMissing"; networks: string[] }
  | { code: "contributionMissing" }
  | { code: "handOverMissing" }
  | { code: "adviserMissing" }
  | { code: "reasonMissing" }
  | { code: "questionMissing" }
  | { code: "answerMissing" }
  | { code: "outcomeMissing" }
  | { code: "notDecidedYet" }
  | { code: "notPartOfDecision" }
  | { code: "notFoundedYet" }
  | { code: "alreadyFounded" }
  | { code: "yearAlreadyReviewed" }
  | { code: "notInThisState" };
export type BlockerCode = Blocker["code"];

/** Who takes part in nearly every network. */
export type UsualSide = "company" | "authority";

/** What is not there yet, without standing in the way. */
export type Warning =
  | { code: "impulseNotFromRegion"; willing: number }
  | { code: "impulseIncomplete"; fields: string[] }
  | { code: "structureMissing" }
  | { code: "areaUndefined" }
  | { code: "goalsNotBinding" }
  | { code: "onlyBilateral"; partners: number }
  /** fewer than three of the four sides take part; those that do not */
  | { code: "sectorsFew"; missing: PartnerSector[] }
  | { code: "usualSideMissing"; sides: UsualSide[] }
  /** nobody takes part in these stages of the education chain; keys */
  | { code: "stagesOpen"; stages: string[] }
  | { code: "stepsUnfinished"; steps: Step[] }
  | { code: "startUpGrantEnds"; endsOn: string }
  | { code: "checkReopened" };
export type WarningCode = Warning["code"];

/** What the machine asks to be told to whom; carried out by jobs outside of it. */
export type NotifyReason = "submitted" | "answered" | "reopened" | "decided" | "founded" | "question" | "discussed" | "basisChanged";
export type Notification = { type: "notifyAdviser" | "notifyTeam"; params: { step: Step; reason: NotifyReason } };
