import { neutralFacts, type Facts } from "@machines/facts";
import { MACHINE_VERSION } from "@machines/journey";
import { initialValue } from "@machines/run";
import type { Prisma, Tx } from "~/platform/db.server";
import type { RecordActor } from "./stored-journey.server";

/** First event of every history; it is no event of the machine. */
export const STARTED = "STARTED";

/** Begins the path of an initiative, in the transaction that creates it. */
export async function startJourney(tx: Tx, initiativeId: string, actor: RecordActor): Promise<void> {
  const facts: Facts = neutralFacts;
  await tx.journey.create({ data: { initiativeId, value: initialValue(), machineVersion: MACHINE_VERSION, revision: 1 } });
  await tx.journeyEvent.create({
    data: {
      initiativeId,
      seq: 1,
      type: STARTED,
      payload: {},
      facts: facts as Prisma.InputJsonObject,
      machineVersion: MACHINE_VERSION,
      actorId: actor.user?.id ?? null,
      actorName: actor.user?.name ?? "",
    },
  });
}
