import type { Stage, TargetGroup, Theme } from "~/domains/vocabulary";
import { isShared, type PartnerContent, type PartnerField, sharedContent, type SharedContent } from "../partner-fields";
import { isSharedRelation, type RelationContent } from "../relation";

/** The ways to lay out the map. "influence" is for the team alone. */
export const arrangements = ["chain", "rings", "free", "influence"] as const;
export type Arrangement = (typeof arrangements)[number];

export interface Position {
  x: number;
  y: number;
}

export interface OfferContent {
  name: string;
  stages: Stage[];
  themes: Theme[];
  targetGroups: TargetGroup[];
  /** Places a year, null: not known. */
  capacity: number | null;
  note: string;
  /** Who offers it; more than one: together. */
  partnerIds: string[];
}

export type MapPartner = PartnerContent & { id: string };
export type MapRelation = RelationContent & { id: string };
export type MapOffer = OfferContent & { id: string };

/** The partner map of an initiative as the team sees it. Relations and offers may name partners that were taken away: see `visibleRelations`. */
export interface MapState {
  /** `seq` of the last change in it. */
  revision: number;
  partners: readonly MapPartner[];
  relations: readonly MapRelation[];
  offers: readonly MapOffer[];
  /** By arrangement and partner; only cards that were put somewhere by hand. */
  positions: Readonly<Partial<Record<Arrangement, Readonly<Record<string, Position>>>>>;
  /** Stages that the region does not have, with the nearest one outside ("" if none is named). */
  missingStages: Readonly<Partial<Record<Stage, string>>>;
  /** The coordinating body. */
  coordinatorId: string | null;
}

export const emptyMap: MapState = { revision: 0, partners: [], relations: [], offers: [], positions: {}, missingStages: {}, coordinatorId: null };

/** What became of the things that changed after `revision`: what is there now, null for what is gone. */
export interface MapNews {
  revision: number;
  partners: Record<string, MapPartner | null>;
  relations: Record<string, MapRelation | null>;
  offers: Record<string, MapOffer | null>;
  positions: { id: string; arrangement: Arrangement; position: Position | null }[];
  missingStages: Partial<Record<Stage, string>>;
  coordinatorId: string | null;
  /** Who changed something, newest last, at most five. */
  by: string[];
}

/** Relations of which both sides are on the map. */
export function visibleRelations<R extends { fromId: string; toId: string }>(map: { partners: readonly { id: string }[]; relations: readonly R[] }): R[] {
  const there = new Set(map.partners.map(({ id }) => id));
  return map.relations.filter(({ fromId, toId }) => there.has(fromId) && there.has(toId));
}

export type SharedPartner<A extends PartnerField = never> = SharedContent & Pick<PartnerContent, A> & { id: string };

/** The map without anything internal: for wall, poster, exports, advisers, partners. */
export interface SharedMap<A extends PartnerField = never> {
  partners: SharedPartner<A>[];
  relations: MapRelation[];
  offers: Omit<MapOffer, "note">[];
  missingStages: MapState["missingStages"];
  coordinatorId: string | null;
}

/** The one way from the team's map to what others may see. Partners that said no go, with their relations and their part in offers. */
export function sharedMap<A extends PartnerField = never>(map: MapState, added: readonly A[] = []): SharedMap<A> {
  const partners = map.partners.filter(isShared).map((partner) => ({ id: partner.id, ...sharedContent(partner, added) }));
  const there = new Set(partners.map(({ id }) => id));
  return {
    partners,
    relations: visibleRelations({ partners, relations: map.relations.filter(isSharedRelation) }),
    offers: map.offers.flatMap(({ note: _, ...offer }) => {
      const partnerIds = offer.partnerIds.filter((id) => there.has(id));
      return partnerIds.length > 0 ? [{ ...offer, partnerIds }] : [];
    }),
    missingStages: map.missingStages,
    coordinatorId: map.coordinatorId !== null && there.has(map.coordinatorId) ? map.coordinatorId : null,
  };
}
