import type { Offer, OfferPartner, Partner, PartnerRelation } from "~/platform/db.server";
import { onlyKeysOf, stages, targetGroups, themes } from "~/domains/vocabulary";
import { lanes } from "../education-chain";
import { isPartnerKind } from "../partner";
import type { PartnerContent } from "../partner-fields";
import { type RelationKind, relationKinds } from "../relation";
import type { MapOffer, MapPartner, MapRelation } from "./map-state";

/** A stored partner as the map knows it; a kind that is in no list any more becomes "other". */
export function contentOfRow(row: Partner): PartnerContent {
  return {
    name: row.name,
    kind: isPartnerKind(row.kind) ? row.kind : "other",
    state: row.state,
    lane: lanes.find((lane) => lane === row.lane) ?? "supporting",
    stages: onlyKeysOf(stages, row.stages),
    gives: row.gives,
    needs: row.needs,
    style: row.style,
    ags: row.ags,
    postcode: row.postcode,
    town: row.town,
    webDomain: row.webDomain,
    mailbox: row.mailbox,
    note: row.note,
    influence: row.influence,
    stake: row.stake,
    unreached: row.unreached,
  };
}

export function partnerOfRow(row: Partner): MapPartner {
  return { id: row.id, ...contentOfRow(row) };
}

export function relationOfRow({ id, fromId, toId, kind, strength, wished }: PartnerRelation): MapRelation {
  const known = relationKinds.find((key): key is RelationKind => key === kind) ?? "cooperation";
  return { id, fromId, toId, kind: known, strength: strength as 1 | 2 | 3, wished };
}

export function offerOfRow(row: Offer & { partners: OfferPartner[] }): MapOffer {
  return {
    id: row.id,
    name: row.name,
    stages: onlyKeysOf(stages, row.stages),
    themes: onlyKeysOf(themes, row.themes),
    targetGroups: onlyKeysOf(targetGroups, row.targetGroups),
    capacity: row.capacity,
    note: row.note,
    partnerIds: row.partners.map(({ partnerId }) => partnerId),
  };
}
