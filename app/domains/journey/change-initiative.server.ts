import { send } from "@machines/run";
import { transaction, type Tx } from "~/platform/db.server";
import { collectFacts } from "./facts.server";
import { appendEvent, lockJourney, type RecordActor, type StoredJourney } from "./stored-journey.server";

/**
 * Every write that changes facts of the path goes through here: takes the lock of the path, does the work, and lets the
 * path react to the new facts, all in one transaction. Returns what the work returns; if it throws, nothing happened.
 */
export function changeInitiative<T>(initiativeId: string, actor: RecordActor, work: (tx: Tx) => Promise<T>, length?: "short" | "long"): Promise<T> {
  return transaction(async (tx) => {
    const journey = await lockJourney(tx, initiativeId);
    const result = await work(tx);
    await settle(tx, journey, actor);
    return result;
  }, length);
}

/** Tells the path that the world has changed; on record only if that moves it. Needs the lock. */
export async function settle(tx: Tx, journey: StoredJourney, actor: RecordActor): Promise<StoredJourney> {
  const facts = await collectFacts(tx, journey.initiativeId, journey.value);
  const sent = send(journey.value, { type: "FACTS_CHANGED" }, facts);
  if (!sent.allowed || !sent.changed) return journey;
  return appendEvent(tx, journey, actor, { event: { type: "FACTS_CHANGED" }, facts, ...sent });
}
