import { seedDemo } from "../prisma/seed/demo";
import { seedDirectory } from "../prisma/seed/directory";
import { config } from "../app/platform/config.server";
import { db, disconnect } from "../app/platform/db.server";

/** Any number that no other part of the app locks. */
const firstStartLock = 72707371;

/**
 * Fills an empty database: the directory, and where the configuration says so the demo.
 * Runs at each start after the migrations, also at two starts at once, so it has to see for itself what is there.
 * @param say prints a line for the operator
 */
export async function firstStart(say: (line: string) => void): Promise<void> {
  try {
    // The transaction only holds the lock; the work inside has its own connections.
    await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${firstStartLock}::bigint)`;
        await seedDirectory(say);
        if (config.demo) await seedDemo(say);
      },
      { maxWait: 60_000, timeout: 300_000 },
    );
  } finally {
    await disconnect();
  }
}
