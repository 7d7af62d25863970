import { migrateValue } from "@machines/stored-value";
import type { Role } from "~/domains/account";
import { countAccounts } from "~/domains/account/index.server";
import { phaseOf, type Phase } from "~/domains/journey";
import { countCareWork, countNetworks, type CareWork } from "~/domains/networks/index.server";
import { unwrittenTexts, type SiteTextKey } from "~/domains/site/index.server";
import { db } from "~/platform/db.server";
import { initiativeCounts } from "./initiatives.server";

/** What the service point reports; numbers only. */
export interface Figures {
  initiatives: number;
  /** initiatives nobody advises */
  withoutAdviser: number;
  /** `unreadable`: stored by a machine that this one does not know */
  phases: Record<Phase | "unreadable", number>;
  networks: Record<string, number>;
  accounts: Record<Role, number>;
  work: CareWork;
  /** initiatives without adviser that wait for feedback all the same */
  waitingUnadvised: { slug: string; name: string }[];
  /** pages of the operator that have no German text yet */
  unwritten: SiteTextKey[];
}

export async function figures(): Promise<Figures> {
  const [{ all, unadvised }, phases, networks, accounts, work, waitingUnadvised, unwritten] = await Promise.all([
    initiativeCounts(),
    countPhases(),
    countNetworks(),
    countAccounts(),
    countCareWork(),
    waitingWithoutAdviser(),
    unwrittenTexts(),
  ]);
  return { initiatives: all, withoutAdviser: unadvised, phases, networks, accounts, work, waitingUnadvised, unwritten };
}

/** A step that is handed in waits for nobody here: the oldest initiatives first. */
function waitingWithoutAdviser(): Promise<Figures["waitingUnadvised"]> {
  return db.$queryRaw`
    SELECT i."slug", i."name" FROM "Initiative" i JOIN "Journey" j ON j."initiativeId" = i."id"
    WHERE jsonb_path_exists(j."value", '$.** ? (@ == "submitted")')
      AND NOT EXISTS (SELECT 1 FROM "AdviserAssignment" a JOIN "User" u ON u."id" = a."userId" WHERE a."initiativeId" = i."id" AND u."role" <> 'member')
    ORDER BY i."createdAt", i."id"`;
}

/** Counted by distinct value in the database: there are far fewer of them than initiatives. */
async function countPhases(): Promise<Figures["phases"]> {
  const counts: Figures["phases"] = { orienting: 0, joining: 0, joined: 0, building: 0, carrying: 0, unreadable: 0 };
  const rows = await db.$queryRaw<{ value: unknown; machineVersion: number; count: number }[]>`
    SELECT "value", "machineVersion", count(*)::int AS "count" FROM "Journey" GROUP BY "value", "machineVersion"`;
  for (const { value, machineVersion, count } of rows) {
    const checked = migrateValue(machineVersion, value);
    counts[checked.ok ? phaseOf(checked.value) : "unreadable"] += count;
  }
  return counts;
}
