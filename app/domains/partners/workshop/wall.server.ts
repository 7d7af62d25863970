import { db } from "~/platform/db.server";
import { columnOf, columns } from "../education-chain";
import { mapOf } from "../map/map-queries.server";
import { sharedMap } from "../map/map-state";
import type { WallView } from "./wall-view";
import { openOne } from "./workshops.server";

/** What the wall shows: names, kinds and states of the map that others may see, and the open workshop. Nothing else leaves the server. */
export async function wallOf(initiativeId: string, now = new Date()): Promise<WallView> {
  const [map, workshop] = await Promise.all([mapOf(initiativeId), openOne(db, initiativeId, now)]);
  const { partners, missingStages } = sharedMap(map);
  const sorted = [...partners].sort((a, b) => a.name.localeCompare(b.name, "de"));
  const waiting = workshop ? await db.workshopEntry.count({ where: { workshopId: workshop.id, state: "waiting" } }) : 0;
  return {
    count: partners.length,
    lanes: columns.map((column) => ({
      column,
      partners: sorted.filter((partner) => columnOf(partner) === column).map(({ id, name, kind, state }) => ({ id, name, kind, state })),
      missing: column === "extracurricular" || column === "supporting" ? null : (missingStages[column] ?? null),
    })),
    workshop: workshop && { title: workshop.title, code: workshop.code, closesAt: workshop.closesAt, waiting },
  };
}
