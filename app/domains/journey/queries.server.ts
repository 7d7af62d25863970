import type { Anchor } from "@machines/events";
import type { Facts } from "@machines/facts";
import { phaseOf } from "@machines/states";
import type { Phase, Step, StepState } from "@machines/steps";
import type { JourneyValue } from "@machines/stored-value";
import { db } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/http/once-per-request.server";
import { defaultLocale } from "~/platform/i18n/locale";
import { findAnchor } from "./find-anchor.server";
import { questionsOf, type AskedQuestion } from "./questions";
import { rememberedFacts } from "./remembered-facts.server";
import { readJourney, StoredJourneyError, type StoredJourney } from "./stored-journey.server";

export type Change = { step: Step; from: StepState; to: StepState };

/** One line of the history. `text`: the question, answer, note or reason that was given. */
export type HistoryEntry = {
  seq: number;
  type: string;
  step: Step | null;
  text: string;
  /** the entry that a question is about */
  anchor: Anchor | null;
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
  /** the whole record, oldest first */
  entries: HistoryEntry[];
  /** what the adviser has asked and what was answered, in the round that is going on */
  questions: AskedQuestion[];
};

const historyPageSize = 30;

/** A path with its facts, for pages. @throws {StoredJourneyError} if its value does not fit the machine */
export function journeyOf(initiativeId: string): Promise<JourneyView> {
  return oncePerRequest(`path ${initiativeId}`, () => findJourney(initiativeId));
}

async function findJourney(initiativeId: string): Promise<JourneyView> {
  const [{ value, revision }, entries] = await Promise.all([storedJourney(initiativeId), entriesOf(initiativeId)]);
  const facts = await rememberedFacts(initiativeId, value, revision);
  const latest: JourneyView["latest"] = {};
  for (const entry of entries) for (const { step } of entry.changes) latest[step] = entry;
  return { value, facts, revision, phase: phaseOf(value), latest, entries, questions: await withGone(initiativeId, questionsOf(value, entries)) };
}

function storedJourney(initiativeId: string): Promise<StoredJourney> {
  return oncePerRequest(`stored path ${initiativeId}`, () => readJourney(db, initiativeId));
}

/** The whole history, oldest first. */
function entriesOf(initiativeId: string): Promise<HistoryEntry[]> {
  return oncePerRequest(`events of ${initiativeId}`, async () => {
    const rows = await db.journeyEvent.findMany({ where: { initiativeId }, orderBy: { seq: "asc" }, omit: { facts: true } });
    return rows.map(entryOf);
  });
}

/** State and questions of a path without its facts, which are dear; null where the stored path cannot be read. */
export async function openQuestions(initiativeId: string): Promise<{ value: JourneyValue; questions: AskedQuestion[] } | null> {
  const stored = await storedJourney(initiativeId).catch((error: unknown) => {
    // The pages of the path say so; what has nothing to do with it goes on.
    if (error instanceof StoredJourneyError) return null;
    throw error;
  });
  if (!stored) return null;
  return { value: stored.value, questions: questionsOf(stored.value, await entriesOf(initiativeId)) };
}

/** Says of each open question whether the entry it is about is still there. */
function withGone(initiativeId: string, questions: AskedQuestion[]): Promise<AskedQuestion[]> {
  return Promise.all(
    questions.map(async (question) => {
      const { anchor, answer } = question;
      return { ...question, gone: anchor !== null && answer === null && (await findAnchor(initiativeId, "team", anchor, defaultLocale)) === null };
    }),
  );
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

export type Told = { step?: Step; question?: string; answer?: string; note?: string; reason?: string; anchor?: Anchor; year?: number; changes?: Change[] };
type Row = { seq: number; type: string; payload: unknown; actorName: string; at: Date; machineVersion: number };

/** An event of the record as pages and mails read it. */
export function entryOf({ seq, type, payload, actorName, at, machineVersion }: Row): HistoryEntry {
  const told = payload as Told;
  const text = told.question ?? told.answer ?? told.reason ?? told.note ?? "";
  return { seq, type, step: told.step ?? null, text, anchor: told.anchor ?? null, year: told.year ?? null, changes: told.changes ?? [], actorName, at, machineVersion };
}
