import { db, type Impulse, type Tx } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/http/once-per-request.server";
import type { Area } from "./area";

/** The impulse of an initiative, null while nothing is stored. Give the transaction where facts are computed. */
export function impulseOf(initiativeId: string, tx: Tx = db): Promise<Impulse | null> {
  const find = () => tx.impulse.findUnique({ where: { initiativeId } });
  return tx === db ? oncePerRequest(`impulse of ${initiativeId}`, find) : find();
}

export interface StoredArea extends Area {
  /** Revision of the initiative, which its area shares. */
  revision: number;
  /** who last changed the initiative itself */
  updatedBy: string;
}

/** Area of an initiative, its Kreise in the order of their AGS; throws where there is no such initiative. */
export function areaOf(initiativeId: string, tx: Tx = db): Promise<StoredArea> {
  return tx === db ? oncePerRequest(`area of ${initiativeId}`, () => findArea(initiativeId, db)) : findArea(initiativeId, tx);
}

async function findArea(initiativeId: string, tx: Tx): Promise<StoredArea> {
  const { revision, updatedBy, withNeighbours, withLandWide, districts } = await tx.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: { revision: true, updatedBy: true, withNeighbours: true, withLandWide: true, districts: { orderBy: { ags: "asc" } } },
  });
  return { revision, updatedBy, withNeighbours, withLandWide, parts: districts.map(({ ags, municipalities }) => ({ ags, municipalities })) };
}
