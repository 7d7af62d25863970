import { db } from "~/platform/db.server";
import type { MapEdit } from "../map/edit";
import { contentOfRow } from "../map/rows.server";

/** Partners that were taken off the map and can still come back, the last one first. */
export function removedPartners(initiativeId: string): Promise<{ id: string; name: string; removedAt: Date | null }[]> {
  return db.partner.findMany({ where: { initiativeId, removedAt: { not: null } }, select: { id: true, name: true, removedAt: true }, orderBy: { removedAt: "desc" }, take: 500 });
}

/** The edit that brings a partner back as it was; null where there is none to bring back. */
export async function restoringEdit(initiativeId: string, partnerId: string): Promise<MapEdit | null> {
  const row = await db.partner.findFirst({ where: { id: partnerId, initiativeId, removedAt: { not: null } } });
  return row && { entity: "partner", id: row.id, before: null, after: contentOfRow(row) };
}
