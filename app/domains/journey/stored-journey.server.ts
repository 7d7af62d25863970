import type { Notification, PathEvent } from "@machines/events";
import type { Facts } from "@machines/facts";
import { MACHINE_VERSION } from "@machines/journey";
import { allStates } from "@machines/states";
import { migrateValue, type JourneyValue } from "@machines/stored-value";
import type { Prisma, Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";

/** Who does something; null for the system itself. */
export type RecordActor = { user: { id: string; name: string } | null; name?: string };

/** A path as it is stored, with a value that fits the machine. */
export type StoredJourney = { initiativeId: string; value: JourneyValue; revision: number };

/** A stored path that the machine cannot read. The message says what does not fit; nothing was changed. */
export class StoredJourneyError extends Error {
  override name = "StoredJourneyError";
  constructor(initiativeId: string, problem: string) {
    super(`The stored path of initiative ${initiativeId} cannot be read: ${problem}`);
  }
}

/**
 * Takes the lock of the path until the transaction ends, and reads it.
 * @throws {StoredJourneyError} if there is none or its value does not fit the machine
 */
export async function lockJourney(tx: Tx, initiativeId: string): Promise<StoredJourney> {
  await tx.$queryRaw`SELECT 1 FROM "Journey" WHERE "initiativeId" = ${initiativeId} FOR UPDATE`;
  return readJourney(tx, initiativeId);
}

/** Reads the path without a lock. @throws {StoredJourneyError} as `lockJourney` */
export async function readJourney(tx: Tx, initiativeId: string): Promise<StoredJourney> {
  const row = await tx.journey.findUnique({ where: { initiativeId } });
  if (!row) throw new StoredJourneyError(initiativeId, "there is none");
  const checked = migrateValue(row.machineVersion, row.value);
  if (!checked.ok) throw new StoredJourneyError(initiativeId, checked.problem);
  return { initiativeId, value: checked.value, revision: row.revision };
}

export type Happening = { event: PathEvent; facts: Facts; value: JourneyValue; notifications: Notification[] };

/** Appends an event to the record, stores the value it led to, and writes its notifications as jobs. Needs the lock. */
export async function appendEvent(tx: Tx, before: StoredJourney, actor: RecordActor, happening: Happening): Promise<StoredJourney> {
  const { initiativeId } = before;
  const { event, facts, value, notifications } = happening;
  const { type, ...told } = event;
  const seq = before.revision + 1;
  await tx.journeyEvent.create({
    data: {
      initiativeId,
      seq,
      type,
      payload: { ...told, changes: changesBetween(before.value, value) },
      facts: facts as Prisma.InputJsonObject,
      machineVersion: MACHINE_VERSION,
      actorId: actor.user?.id ?? null,
      actorName: actor.user?.name ?? actor.name ?? "",
    },
  });
  await tx.journey.update({ where: { initiativeId }, data: { value, machineVersion: MACHINE_VERSION, revision: seq } });
  for (const notification of notifications) {
    await enqueue(tx, { name: "journey-notice", data: { initiativeId, seq, notice: notification.type, params: notification.params } });
  }
  return { initiativeId, value, revision: seq };
}

function changesBetween(before: JourneyValue, after: JourneyValue) {
  const now = allStates(after);
  return allStates(before).flatMap(({ step, state: from }, index) => {
    const to = now[index]?.state ?? from;
    return from === to ? [] : [{ step, from, to }];
  });
}
