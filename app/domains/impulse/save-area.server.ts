import type { Tx } from "~/platform/db.server";
import { sameArea, type Area } from "./area";
import { areaOf, type StoredArea } from "./queries.server";

/** `before`: the area that the saved one took the place of. */
export type SavedArea = { status: "saved"; before: StoredArea } | { status: "conflict"; current: StoredArea };

/** Writes the area of an initiative if it is still as the form showed it; "conflict" gives what is stored now. Nothing new writes nothing. */
export async function saveArea(tx: Tx, initiativeId: string, { revision, savedBy }: { revision: number; savedBy: string }, area: Area): Promise<SavedArea> {
  const current = await areaOf(initiativeId, tx);
  if (sameArea(current, area)) return { status: "saved", before: current };
  const { count } = await tx.initiative.updateMany({
    where: { id: initiativeId, revision },
    data: { withNeighbours: area.withNeighbours, withLandWide: area.withLandWide, updatedBy: savedBy, revision: { increment: 1 } },
  });
  if (count === 0) return { status: "conflict", current };
  await tx.areaDistrict.deleteMany({ where: { initiativeId } });
  await tx.areaDistrict.createMany({ data: area.parts.map(({ ags, municipalities }) => ({ initiativeId, ags, municipalities: [...municipalities] })) });
  return { status: "saved", before: current };
}
