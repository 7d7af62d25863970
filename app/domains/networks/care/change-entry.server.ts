import { statedDistricts } from "~/domains/districts";
import { db, transaction, type Tx } from "~/platform/db.server";
import { linesOf } from "../check/find-schema";
import { networkKeys } from "../network-keys";
import { normalizeName } from "~/domains/names";
import { findEntry, type CareEntry } from "./queries.server";
import type { CorrectionInput, CorrectionOutcome, EntryInput } from "./schema";

/** Saves all fields of an entry, and settles the correction that led to it where one is named. @returns the stored entry as conflict where somebody saved it meanwhile; "gone" for an unknown one */
export async function changeEntry(id: string, input: EntryInput, updatedBy: string): Promise<"saved" | "gone" | { conflict: CareEntry }> {
  const { districts, revision, foundedYear, contactMailbox, settles, ...rest } = input;
  const lists = { goals: linesOf(input.goals), targetGroups: linesOf(input.targetGroups), partners: linesOf(input.partners), sourceUrls: linesOf(input.sourceUrls) };
  const saved = await transaction(async (tx) => {
    const { count } = await tx.network.updateMany({
      where: { id, revision, state: { in: ["published", "outdated", "ended"] } },
      data: {
        ...rest,
        ...lists,
        ...networkKeys(lists),
        normalizedName: normalizeName(input.name),
        foundedYear: foundedYear ?? null,
        contactMailbox: contactMailbox ?? "",
        updatedBy,
        revision: { increment: 1 },
      },
    });
    if (count === 0) return false;
    await tx.networkDistrict.deleteMany({ where: { networkId: id } });
    await tx.networkDistrict.createMany({ data: statedDistricts(input.land, districts).map((ags) => ({ networkId: id, ags })) });
    if (settles) await settleCorrection({ id: settles, networkId: id }, "taken", new Date(), tx);
    return true;
  });
  if (saved) return "saved";
  const conflict = await findEntry(id);
  return conflict ? { conflict } : "gone";
}

/** Keeps what somebody says is wrong with an entry, for the service point to look at. What a program filled in is not kept. */
export async function addCorrection(networkId: string, { body, proposal, source, email, betreff }: CorrectionInput): Promise<void> {
  if (betreff) return;
  await db.correction.create({ data: { networkId, body, proposal, source, email: email ?? "" } });
}

/** Closes a correction, taken or not, and forgets who sent it. @returns false if it was closed before */
export async function settleCorrection(which: { id: string; networkId?: string }, outcome: CorrectionOutcome, now = new Date(), tx: Tx = db): Promise<boolean> {
  return (await tx.correction.updateMany({ where: { ...which, settledAt: null }, data: { settledAt: now, outcome, email: "" } })).count === 1;
}
