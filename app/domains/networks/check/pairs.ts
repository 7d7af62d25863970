import { z } from "zod";
import { labelOf } from "~/domains/districts";
import type { PartnerMatch } from "../overlap";

/** A pair of partners as the page of a network shows it. */
export interface PartnerPair {
  partnerId: string;
  ours: string;
  theirs: string;
  state: "certain" | "confirmed" | "ruled_out" | "undecided";
  /** Kreise in which both are, as labels */
  districts: string[];
}

export const verdictSchema = z.object({
  partnerId: z.string().max(64),
  networkPartner: z.string().max(500),
  verdict: z.enum(["confirmed", "ruled_out", "none"]),
});

const order = ["undecided", "certain", "confirmed", "ruled_out"] as const;

/** Pairs in the order in which they want attention: undecided ones first. */
export function partnerPairs(matches: readonly PartnerMatch[], partners: readonly { id: string; name: string }[]): PartnerPair[] {
  return matches
    .map((match) => ({
      partnerId: match.partnerId,
      ours: partners.find(({ id }) => id === match.partnerId)?.name ?? "",
      theirs: match.networkPartner,
      state: match.verdict ?? (match.certainty === "certain" ? ("certain" as const) : ("undecided" as const)),
      districts: match.sharedDistricts.map(labelOf),
    }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.ours.localeCompare(b.ours, "de"));
}
