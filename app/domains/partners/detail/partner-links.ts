import { isDirected } from "../relation";
import type { MapRelation } from "../map/map-state";
import { visibleRelations } from "../map/map-state";
import type { ShownMap } from "../map/shown-map";

/** A relation as seen from one of its partners. */
export interface RelationSeen {
  relation: MapRelation;
  other: { id: string; name: string };
  /** Where money or an instruction flows: from here or to here; null where there is no direction. */
  direction: "out" | "in" | null;
}

/** The relations of a partner, strongest first. */
export function relationsOfPartner(map: ShownMap, id: string): RelationSeen[] {
  const nameOf = new Map(map.partners.map((partner) => [partner.id, partner.name]));
  return visibleRelations(map)
    .filter(({ fromId, toId }) => fromId === id || toId === id)
    .map((relation) => {
      const otherId = relation.fromId === id ? relation.toId : relation.fromId;
      return { relation, other: { id: otherId, name: nameOf.get(otherId) ?? "" }, direction: isDirected(relation.kind) ? (relation.fromId === id ? ("out" as const) : ("in" as const)) : null };
    })
    .sort((a, b) => b.relation.strength - a.relation.strength || a.other.name.localeCompare(b.other.name, "de"));
}

/** What a partner offers, and with whom. */
export function offersOfPartner(map: ShownMap, id: string): { offer: ShownMap["offers"][number] & { note?: string }; with: string[] }[] {
  const nameOf = new Map(map.partners.map((partner) => [partner.id, partner.name]));
  return map.offers.filter(({ partnerIds }) => partnerIds.includes(id)).map((offer) => ({ offer, with: offer.partnerIds.filter((other) => other !== id).flatMap((other) => nameOf.get(other) ?? []) }));
}
