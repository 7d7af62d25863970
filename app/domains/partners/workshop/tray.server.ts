import { randomUUID } from "node:crypto";
import { db, transaction } from "~/platform/db.server";
import type { SentEdit } from "../map/change-map.server";
import type { EditResult } from "../map/edit";
import { mapOf } from "../map/map-queries.server";
import type { PartnerKind, PartnerState } from "../partner";
import { contentOf } from "./entries.server";
import { type EntryChoice, type EntryContent, type EntryProblem, kindOfEntry, planEntries, resembling } from "./entry-plan";
import { tellOfWorkshop } from "./workshop-stream.server";

/** An entry that waits, with what it would become. */
export interface TrayEntry extends EntryContent {
  id: string;
  createdAt: Date;
  /** the kind that was chosen or that the name speaks of */
  becomes: PartnerKind;
  /** the kind comes from the name, nobody chose it */
  guessed: boolean;
  like: { partnerId: string; name: string; kind: PartnerKind; state: PartnerState; gives: string; needs: string; offers: string[]; certain: boolean } | null;
}

export interface Tray {
  waiting: TrayEntry[];
  dismissed: { id: string; organisation: string }[];
}

/** What participants entered and the team has not taken over, oldest first. @param area AGS of the initiative's Kreise */
export async function trayOf(initiativeId: string, area: readonly string[]): Promise<Tray> {
  const [map, rows] = await Promise.all([
    mapOf(initiativeId),
    db.workshopEntry.findMany({ where: { workshop: { initiativeId }, state: { in: ["waiting", "dismissed"] } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
  ]);
  const waiting = rows.filter(({ state }) => state === "waiting").map((row): TrayEntry => {
    const found = resembling(row.organisation, map.partners, area);
    const becomes = kindOfEntry(row);
    const like = found && {
      ...{ partnerId: found.partner.id, name: found.partner.name, kind: found.partner.kind, state: found.partner.state },
      ...{ gives: found.partner.gives, needs: found.partner.needs, certain: found.certain },
      offers: map.offers.filter(({ partnerIds }) => partnerIds.includes(found.partner.id)).map(({ name }) => name),
    };
    return { id: row.id, createdAt: row.createdAt, ...contentOf(row), becomes, guessed: becomes !== row.kind && becomes !== "other", like };
  });
  return { waiting, dismissed: rows.filter(({ state }) => state === "dismissed").map(({ id, organisation }) => ({ id, organisation })) };
}

/** Puts an entry aside, or back into the tray. Returns whose it is; null for one that is not (any more) there to be put. */
export async function setAside(initiativeId: string, entryId: string, aside: boolean): Promise<string | null> {
  return transaction(async (tx) => {
    const where = { id: entryId, workshop: { initiativeId }, state: aside ? ("waiting" as const) : ("dismissed" as const) };
    const entry = await tx.workshopEntry.findFirst({ where, select: { organisation: true } });
    if (!entry) return null;
    await tx.workshopEntry.updateMany({ where, data: aside ? { state: "dismissed", settledAt: new Date() } : { state: "waiting", settledAt: null } });
    await tellOfWorkshop(tx, initiativeId);
    return entry.organisation;
  });
}

/** Writes the edits; it asks the path, which this domain does not know. */
export type MakeEdits = (edits: SentEdit[], options: { whole: boolean; batchId?: string }) => Promise<EditResult[]>;

/** "changed": the map changed in between, nothing was taken over. */
export type Taken = { status: "done"; taken: number; problems: { organisation: string; problem: EntryProblem }[] } | { status: "changed" };

/**
 * Takes entries over into the map, the way of all other edits. The edits of one workshop carry its id, so that a partner's
 * history can name it.
 */
export async function takeEntries(initiativeId: string, choices: readonly EntryChoice[], area: readonly string[], make: MakeEdits): Promise<Taken> {
  const rows = await db.workshopEntry.findMany({
    where: { workshop: { initiativeId }, state: "waiting", id: { in: choices.map(({ entryId }) => entryId) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const done: Taken = { status: "done", taken: 0, problems: [] };
  for (const workshopId of new Set(rows.map((row) => row.workshopId))) {
    const own = rows.filter((row) => row.workshopId === workshopId);
    const ordered = own.flatMap(({ id }) => choices.find(({ entryId }) => entryId === id) ?? []);
    const plan = planEntries(own, ordered, await mapOf(initiativeId), area, randomUUID);
    const results = plan.edits.length > 0 ? await make(plan.edits, { whole: true, batchId: workshopId }) : [];
    if (results.some(({ status }) => status === "refused" || status === "conflict")) return { status: "changed" };
    await transaction(async (tx) => {
      for (const { entryId, partnerId } of plan.taken) {
        await tx.workshopEntry.updateMany({ where: { id: entryId, state: "waiting" }, data: { state: "taken", partnerId, settledAt: new Date() } });
      }
      await tellOfWorkshop(tx, initiativeId);
    });
    done.taken += plan.taken.length;
    done.problems.push(...plan.problems.map(({ entryId, problem }) => ({ organisation: own.find(({ id }) => id === entryId)?.organisation ?? "", problem })));
  }
  return done;
}
