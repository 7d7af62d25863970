import { columnOf, type Column } from "../education-chain";
import { type MapOffer, type MapRelation, type MapState, type SharedPartner } from "./map-state";

/** What lists and tables show: the team's map as well as the one that others may see fits. */
export type ShownMap = Pick<MapState, "missingStages" | "coordinatorId"> & {
  partners: readonly SharedPartner[];
  relations: readonly MapRelation[];
  offers: readonly Omit<MapOffer, "note">[];
};

/** The partners of each column in the order of the alphabet; columns without anybody are left out. */
export function byColumn(partners: readonly SharedPartner[]): Map<Column, SharedPartner[]> {
  const columns = new Map<Column, SharedPartner[]>();
  for (const partner of [...partners].sort((a, b) => a.name.localeCompare(b.name, "de"))) {
    const column = columnOf(partner);
    columns.set(column, [...(columns.get(column) ?? []), partner]);
  }
  return columns;
}
