import type { SubmissionResult } from "@conform-to/react";
import type { FormConflict } from "../map/form-answer";
import { type MapOffer, type MapState, sharedMap } from "../map/map-state";
import type { PartnerContent } from "../partner-fields";

/** What of its entry a partner sees and may correct. */
export const ownFields = ["name", "gives", "needs", "postcode", "town", "webDomain", "mailbox"] as const satisfies readonly (keyof PartnerContent)[];
export type OwnEntry = Pick<PartnerContent, (typeof ownFields)[number]>;

/** A form of the page that could not be taken as it was. */
export interface OwnPageAnswer {
  /** "entry", "right", "named", or the id of an offer ("neu" for a new one) */
  about: string;
  result: SubmissionResult<string[]>;
  conflict: FormConflict | null;
}

export interface OwnView {
  entry: OwnEntry;
  offers: { offer: Omit<MapOffer, "note" | "partnerIds">; with: string[] }[];
}

/** A partner's view of itself: nothing internal, nothing of others but the names of those it offers something with. */
export function ownView(map: MapState, partnerId: string): OwnView | null {
  const partner = map.partners.find(({ id }) => id === partnerId);
  if (!partner) return null;
  const shared = sharedMap(map);
  const nameOf = new Map(shared.partners.map(({ id, name }) => [id, name]));
  const { name, gives, needs, postcode, town, webDomain, mailbox } = partner;
  return {
    entry: { name, gives, needs, postcode, town, webDomain, mailbox },
    offers: map.offers
      .filter(({ partnerIds }) => partnerIds.includes(partnerId))
      .map(({ id, name: offerName, stages, themes, targetGroups, capacity, partnerIds }) => ({
        offer: { id, name: offerName, stages, themes, targetGroups, capacity },
        with: partnerIds.filter((other) => other !== partnerId).flatMap((other) => nameOf.get(other) ?? []),
      })),
  };
}
