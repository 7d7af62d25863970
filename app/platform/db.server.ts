import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./prisma-client/client";

export { Prisma };
export type * from "./prisma-client/client";

/** Connections of one app process; well under PostgreSQL's default of 100 with several apps on one database. */
const poolSize = 12;

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set: the app is started by `npm start`, which sets it.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: poolSize }) });
}

// One client per process, also across reloads of the development server. Connected at first use, so that importing needs no database.
const kept = globalThis as { netzwerkstattDb?: PrismaClient };
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const client = (kept.netzwerkstattDb ??= connect());
    const value: unknown = Reflect.get(client, property);
    return typeof value === "function" ? (value as (...args: unknown[]) => unknown).bind(client) : value;
  },
});

export type Tx = Prisma.TransactionClient;

const mostTime = { short: 15_000, long: 120_000 } as const;

/** Short transactions, but for imports. A waiting one gets its turn within 10 s (the default of 2 s lost bursts on one lock). */
export function transaction<T>(work: (tx: Tx) => Promise<T>, length: keyof typeof mostTime = "short"): Promise<T> {
  return db.$transaction(work, { maxWait: 10_000, timeout: mostTime[length] });
}

export async function disconnect(): Promise<void> {
  const client = kept.netzwerkstattDb;
  kept.netzwerkstattDb = undefined;
  await client?.$disconnect();
}
