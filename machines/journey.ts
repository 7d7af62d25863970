import { networkCheck } from "./network-check";
import { ifAvailable, ifReopenable, path } from "./setup";
import { reviewLifeCycle } from "./step-review";

/** Raise it with every change of names or structure that stored values could notice, and add a migration. */
export const MACHINE_VERSION = 1;

const track = { canBeSetAside: true };

const decided = { type: "notifyAdviser", params: { step: "decision", reason: "decided" } } as const;

const reopen = {
  "STEP.REOPEN": {
    target: "open",
    guard: ifReopenable({ type: "about", params: { step: "decision" } }),
    actions: { type: "notifyAdviser", params: { step: "decision", reason: "reopened" } },
  },
} as const;

const decision = path.createStateConfig({
  initial: "open",
  meta: { station: "decision", interchange: true },
  states: {
    open: {
      on: {
        DECIDE: [
          { target: "joining", guard: ifAvailable("decision", "onlyJoining", "unblocked"), actions: decided },
          { target: "buildingAndJoining", guard: ifAvailable("decision", "alsoJoining", "unblocked"), actions: decided },
          { target: "building", guard: ifAvailable("decision", "unblocked"), actions: decided },
        ],
        ENTER_EXISTING: "existing",
      },
    },
    joining: { on: reopen },
    building: { on: reopen },
    buildingAndJoining: { on: reopen },
    existing: { on: reopen },
  },
});

const founding = path.createStateConfig({
  initial: "ahead",
  meta: { station: "founding", interchange: true },
  states: {
    ahead: {
      on: {
        FOUND: {
          target: "founded",
          guard: ifAvailable("founding"),
          actions: { type: "notifyAdviser", params: { step: "founding", reason: "founded" } },
        },
      },
    },
    founded: {
      on: {
        "STEP.REOPEN": {
          target: "ahead",
          guard: ifAvailable("founding", { type: "about", params: { step: "founding" } }),
          actions: { type: "notifyAdviser", params: { step: "founding", reason: "reopened" } },
        },
      },
    },
  },
});

/**
 * The whole path. Every station is a region that always exists, so that opening a decision again loses nothing; whether a
 * station can be worked on is a guard (`availableIn`). The map is drawn from this definition (`path-map.ts`).
 */
export const journeyMachine = path.createMachine({
  id: "journey",
  type: "parallel",
  context: {},
  meta: { layout: "sequence" },
  states: {
    approach: {
      type: "parallel",
      meta: { layout: "sequence" },
      states: { impulse: reviewLifeCycle("impulse", track), check: networkCheck },
    },
    decision,
    joining: reviewLifeCycle("joining", { canBeSetAside: false, branchOf: "decision" }),
    building: {
      type: "parallel",
      meta: { layout: "tracks" },
      states: {
        partners: reviewLifeCycle("partners", track),
        goals: {
          type: "parallel",
          meta: { layout: "sequence" },
          states: { vision: reviewLifeCycle("vision", track), agreement: reviewLifeCycle("agreement", track) },
        },
        coordination: reviewLifeCycle("coordination", track),
        financing: reviewLifeCycle("financing", track),
        support: reviewLifeCycle("support", track),
      },
    },
    carrying: {
      type: "parallel",
      meta: { layout: "sequence" },
      states: { founding, annualReview: reviewLifeCycle("annualReview", { canBeSetAside: true, renewedYearly: true }) },
    },
  },
});
