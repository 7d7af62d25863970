import { db } from "~/platform/db.server";
import { mapOf } from "../map/map-queries.server";
import { sharedMap } from "../map/map-state";
import { isShared } from "../partner-fields";
import { contentOf } from "./entries.server";
import type { EntryContent } from "./entry-plan";
import { isOpen } from "./workshop";

/** What a workshop brought, as it may be handed on: nothing of it is for the team alone. */
export interface Minutes {
  id: string;
  title: string;
  openedAt: Date;
  /** when it stopped taking entries; null: it is open */
  endedAt: Date | null;
  openedBy: string;
  agreed: string;
  revision: number;
  /** What the team took over, in the order of names. `partner` null: the partner was taken off the map again. */
  entries: (Omit<EntryContent, "kind"> & { id: string; partner: { id: string; name: string; added: boolean } | null })[];
  waiting: number;
  dismissed: number;
  /** Partners that may be named at all. */
  partnerIds: string[];
}

/**
 * The minutes of a workshop of this initiative; null for any other id. Partners that said no since are not in them: who
 * said no is nobody's business outside of the team.
 */
export async function minutesOf(initiativeId: string, id: string, now = new Date()): Promise<Minutes | null> {
  const workshop = await db.workshop.findFirst({ where: { id, initiativeId }, include: { entries: { orderBy: { organisation: "asc" }, include: { partner: { select: { state: true } } } } } });
  if (!workshop) return null;
  const shared = new Map(sharedMap(await mapOf(initiativeId)).partners.map((partner) => [partner.id, partner]));
  // Also one that said no and was taken off the map after that.
  const taken = workshop.entries.filter(({ state, partner }) => state === "taken" && (partner === null || isShared(partner)));
  const { title, openedAt, closesAt, closedAt, openedBy, agreed, revision } = workshop;
  return {
    ...{ id, title, openedAt, openedBy, agreed, revision },
    endedAt: isOpen(workshop, now) ? null : (closedAt ?? closesAt),
    entries: taken.map((row) => {
      const { kind: _, ...content } = contentOf(row);
      const partner = shared.get(row.partnerId ?? "");
      // A new partner has the id of the entry that it was made of.
      return { id: row.id, ...content, partner: partner ? { id: partner.id, name: partner.name, added: partner.id === row.id } : null };
    }),
    waiting: workshop.entries.filter(({ state }) => state === "waiting").length,
    dismissed: workshop.entries.filter(({ state }) => state === "dismissed").length,
    partnerIds: [...shared.keys()],
  };
}

/** Writes down what was agreed, if nobody did since (`revision`). */
export async function saveAgreed(initiativeId: string, id: string, { agreed, revision }: { agreed: string; revision: number }): Promise<{ status: "saved" } | { status: "conflict"; agreed: string; revision: number }> {
  const { count } = await db.workshop.updateMany({ where: { id, initiativeId, revision }, data: { agreed, revision: { increment: 1 } } });
  if (count > 0) return { status: "saved" };
  const stored = await db.workshop.findFirstOrThrow({ where: { id, initiativeId }, select: { agreed: true, revision: true } });
  return { status: "conflict", ...stored };
}

/** Titles of workshops by id, for the history of a partner. */
export async function workshopTitles(initiativeId: string): Promise<Record<string, string>> {
  const rows = await db.workshop.findMany({ where: { initiativeId }, select: { id: true, title: true } });
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}
