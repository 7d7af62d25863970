import type { PathEvent } from "@machines/events";
import { neutralFacts, type Facts } from "@machines/facts";
import { replay, type RecordedEvent } from "@machines/run";
import type { JourneyValue } from "@machines/stored-value";
import { db } from "~/platform/db.server";
import { STARTED } from "./start-journey.server";

/** Rebuilds the value of a path from its events alone. @throws if an event would be refused today, naming its number */
export async function replayJourney(initiativeId: string): Promise<JourneyValue> {
  const rows = await db.journeyEvent.findMany({ where: { initiativeId, type: { not: STARTED } }, orderBy: { seq: "asc" } });
  const history = rows.map(({ seq, type, payload, facts }): RecordedEvent => {
    const event = { ...(payload as object), type } as PathEvent;
    return { seq, event, facts: { ...neutralFacts, ...(facts as Partial<Facts>) } };
  });
  return replay(history);
}
