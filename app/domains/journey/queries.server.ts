import type { Facts } from "@machines/facts";
import { phaseOf } from "@machines/states";
import type { Phase, Step, StepState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { db } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/http/once-per-request.server";
import { collectFacts } from "./facts.server";
import { readJourney } from "./stored-journey.server";

export type Change = { step: Step; from: StepState; to: StepState };

/** One line of the history. `text`: the question, answer, note or reason that was given. */
export type HistoryEntry = {
  seq: number;
  type: string;
  step: Step | null;
  text: string;
  year: number | null;
  changes: Change[];
  /** "" for the system itself */
  actorName: string;
  at: Date;
  machineVersion: number;
};

export type JourneyView = {
  value: JourneyValue;
  facts: Facts;
  revision: number;
  phase: Phase;
  /** The event that brought each step where it is; steps on which nothing happened are missing. */
  latest: Partial<Record<Step, HistoryEntry>>;
};

const historyPageSize = 30;

/** A path with its facts, for pages. @throws {StoredJourneyError} if its value does not fit the machine */
export function journeyOf(initiativeId: string): Promise<JourneyView> {
  return oncePerRequest(`path ${initiativeId}`, () => findJourney(initiativeId));
}

async function findJourney(initiativeId: string): Promise<JourneyView> {
  const { value, revision } = await readJourney(db, initiativeId);
  const facts = await collectFacts(db, initiativeId, value);
  const rows = await db.journeyEvent.findMany({ where: { initiativeId }, orderBy: { seq: "asc" }, omit: { facts: true } });
  const latest: JourneyView["latest"] = {};
  for (const entry of rows.map(entryOf)) for (const { step } of entry.changes) latest[step] = entry;
  return { value, facts, revision, phase: phaseOf(value), latest };
}

/** The history, newest first. @param page from 1 */
export async function historyOf(initiativeId: string, page = 1): Promise<{ entries: HistoryEntry[]; pages: number }> {
  const where = { initiativeId };
  const [count, rows] = await Promise.all([
    db.journeyEvent.count({ where }),
    db.journeyEvent.findMany({
      where,
      orderBy: { seq: "desc" },
      omit: { facts: true },
      skip: (Math.max(1, page) - 1) * historyPageSize,
      take: historyPageSize,
    }),
  ]);
  return { entries: rows.map(entryOf), pages: Math.max(1, Math.ceil(count / historyPageSize)) };
}

type Told = { step?: Step; question?: string; answer?: string; note?: string; reason?: string; year?: number; changes?: Change[] };
type Row = { seq: number; type: string; payload: unknown; actorName: string; at: Date; machineVersion: number };

function entryOf({ seq, type, payload, actorName, at, machineVersion }: Row): HistoryEntry {
  const told = payload as Told;
  const text = told.question ?? told.answer ?? told.reason ?? told.note ?? "";
  return { seq, type, step: told.step ?? null, text, year: told.year ?? null, changes: told.changes ?? [], actorName, at, machineVersion };
}
