import { usualPlace } from "./education-chain";
import type { PartnerContent } from "./partner-fields";

/** A new partner as far as it is known: the rest is not known yet, and it stands where its kind usually does. */
export function newPartner(known: Partial<PartnerContent> & Pick<PartnerContent, "name" | "kind" | "state">): PartnerContent {
  const unknown = { gives: "", needs: "", style: "", ags: null, postcode: null, town: "", webDomain: "", mailbox: "", note: "", influence: null, stake: null, unreached: false };
  return { ...unknown, ...usualPlace(known.kind), ...known };
}
