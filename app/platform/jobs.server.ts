import PgBoss from "pg-boss";
import type { Tx } from "./db.server";
import { log } from "./log.server";

/** Work that is done after its cause is committed, by any of the app servers, once. */
export interface JobData {
  mail: { to: string; subject: string; text: string; html: string };
  "journey-notice": { initiativeId: string; seq: number; notice: string; params: Record<string, unknown> };
  "notice-digest": { userId: string };
  "workshop-entries": { workshopId: string };
}
export type JobName = keyof JobData;
export type Job = { [N in JobName]: { name: N; data: JobData[N] } }[JobName];
export type JobHandlers = { [N in JobName]: (data: JobData[N], jobId: string) => Promise<void> };

const jobNames = ["mail", "journey-notice", "notice-digest", "workshop-entries"] as const satisfies readonly JobName[];

/** 1, 2, 4 … minutes: a mail server that is away for half a day still gets its mail. */
const sending: PgBoss.SendOptions = { retryLimit: 10, retryDelay: 60, retryBackoff: true, expireInMinutes: 5, retentionDays: 7 };

/** Finished jobs go soon: a mail may carry a personal link. */
const options = (connectionString: string): PgBoss.ConstructorOptions => ({
  connectionString,
  schema: "pgboss",
  max: 3,
  application_name: "netzwerkstatt-jobs",
  archiveCompletedAfterSeconds: 60,
  deleteAfterMinutes: 10,
  schedule: false,
});

/** Creates the tables and queues of the jobs where they are missing. Part of migrating. */
export async function prepareJobs(connectionString: string): Promise<void> {
  const boss = new PgBoss({ ...options(connectionString), supervise: false });
  boss.on("error", (error) => log.error({ err: error }, "jobs"));
  await boss.start();
  for (const name of jobNames) await boss.createQueue(name);
  await boss.stop({ graceful: false, wait: true });
}

// A sender that never connects by itself: it writes through the transaction of the caller.
const sender = new PgBoss({ db: { executeSql: async () => ({ rows: [] }) }, schema: "pgboss", supervise: false, schedule: false, migrate: false });

/**
 * Writes a job in the transaction of its cause: rolled back with it, done only after its commit.
 * @param startAfter when it is due; without it at once
 */
export async function enqueue(tx: Tx, job: Job, startAfter?: Date): Promise<void> {
  const executeSql = async (text: string, values: unknown[]) => {
    const rows = await tx.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values);
    return { rows, rowCount: rows.length };
  };
  await sender.send(job.name, job.data, { ...sending, ...(startAfter && { startAfter }), db: { executeSql } } as PgBoss.SendOptions);
}

let running: PgBoss | undefined;

/** Starts to work off jobs in this process. A handler that throws is tried again later. */
export async function startJobs(connectionString: string, handlers: JobHandlers): Promise<void> {
  const boss = new PgBoss(options(connectionString));
  boss.on("error", (error) => log.error({ err: error }, "jobs"));
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name);
    await boss.work<never>(name, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const job of jobs) await (handlers[name] as (data: unknown, id: string) => Promise<void>)(job.data, job.id);
    });
  }
  running = boss;
}

/** Lets running jobs end; the rest is left for other servers or the next start. */
export async function stopJobs(): Promise<void> {
  const boss = running;
  running = undefined;
  await boss?.stop({ graceful: true, wait: true, timeout: 5000 });
}
