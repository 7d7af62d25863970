import { migrateValue } from "@machines/stored-value";
import type { Role } from "~/domains/account";
import { countAccounts } from "~/domains/account/index.server";
import { phaseOf, type Phase } from "~/domains/journey";
import { countCareWork, countNetworks, type CareWork } from "~/domains/networks/index.server";
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
}

export async function figures(): Promise<Figures> {
  const [{ all, unadvised }, phases, networks, accounts, work] = await Promise.all([
    initiativeCounts(),
    countPhases(),
    countNetworks(),
    countAccounts(),
    countCareWork(),
  ]);
  return { initiatives: all, withoutAdviser: unadvised, phases, networks, accounts, work };
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
