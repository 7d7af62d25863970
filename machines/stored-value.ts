import type { AnyStateNode } from "xstate";
import { journeyMachine, MACHINE_VERSION } from "./journey";
import type { DecisionState, FoundingState, ReviewState, ReviewStep } from "./steps";

/** The state value of the path as it is stored. */
export type JourneyValue = {
  approach: Record<"impulse" | "check", ReviewState>;
  decision: DecisionState;
  joining: ReviewState;
  building: Record<"partners" | "coordination" | "financing" | "support", ReviewState> & {
    goals: Record<"vision" | "agreement", ReviewState>;
  };
  carrying: { founding: FoundingState } & Record<Extract<ReviewStep, "annualReview">, ReviewState>;
};

export type Checked = { ok: true; value: JourneyValue } | { ok: false; problem: string };

/**
 * Whether a stored value fits the machine. To be asked before every use: XState takes an unknown state without a word and
 * throws much later, where nobody catches it.
 */
export function checkStoredValue(value: unknown): Checked {
  const problem = problemOf(journeyMachine.root, value, "journey");
  return problem === null ? { ok: true, value: value as JourneyValue } : { ok: false, problem };
}

type Migrations = Record<number, (value: unknown) => unknown>;

/** From version n of the machine to n + 1. */
const migrations: Migrations = {};

/** Brings a value stored by an earlier version of the machine up to the present one, and checks it. */
export function migrateValue(version: number, value: unknown, table: Migrations = migrations, present = MACHINE_VERSION): Checked {
  if (version > present) return { ok: false, problem: `stored by version ${version} of the machine, this is version ${present}` };
  let migrated = value;
  for (let from = version; from < present; from++) {
    const step = table[from];
    if (!step) return { ok: false, problem: `no migration from version ${from} of the machine` };
    migrated = step(migrated);
  }
  return checkStoredValue(migrated);
}

function problemOf(node: AnyStateNode, value: unknown, path: string): string | null {
  const children = node.states;
  const known = Object.keys(children);
  if (known.length === 0) return null;
  if (node.type !== "parallel") {
    if (typeof value !== "string") return `${path}: a state is expected, found ${JSON.stringify(value)}`;
    return known.includes(value) ? null : `${path}: unknown state "${value}"`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `${path}: regions are expected, found ${JSON.stringify(value)}`;
  }
  const stored = value as Record<string, unknown>;
  const surplus = Object.keys(stored).find((region) => !known.includes(region));
  if (surplus !== undefined) return `${path}: unknown region "${surplus}"`;
  for (const region of known) {
    const child = children[region];
    if (!child || !(region in stored)) return `${path}: region "${region}" is missing`;
    const problem = problemOf(child, stored[region], `${path}.${region}`);
    if (problem !== null) return problem;
  }
  return null;
}
