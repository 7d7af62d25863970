import { type NameProfile, nameProfile, normalizeName, profileScore } from "./name-matching";
import { commonWords } from "./name-words";
import type { PartnerMatch } from "./overlap";

/** An organisation with what is known of where it is. Empty text and list mean "not known". */
export interface Organisation {
  name: string;
  /** AGS of the Kreise it may be in. */
  districts?: readonly string[];
  postcode?: string;
  /** "uni-rostock.de" */
  webDomain?: string;
}

export type MatchCertainty = "certain" | "doubtful" | "none";

/** From here on two names are alike enough to be certain, once a place or a web domain agrees. */
export const certainFrom = 0.8;
/** From here on people are asked. */
export const doubtfulFrom = 0.6;

/**
 * Whether two organisations are the same: certain needs names alike *and* the same Kreis, postcode or web domain, and
 * a word that tells ("Agentur für Arbeit" has none). The same web domain under different names is asked about.
 */
export function matchPartner(a: Organisation, b: Organisation): MatchCertainty {
  return matchProfiles(a, nameProfile(a.name), b, nameProfile(b.name));
}

/**
 * Partners of a plan found among the names a network gives as its own; at most one match per pair of names.
 * A network's partners have no place of their own, so they count as being in one of the Kreise it states.
 * @param verdicts what the team said earlier; a ruled out pair stays in the list, marked
 */
export function partnerMatches(
  planPartners: readonly (Organisation & { id: string })[],
  network: { partners: readonly string[]; districts: readonly string[] },
  verdicts: readonly { partnerId: string; networkPartner: string; verdict: "confirmed" | "ruled_out" }[] = [],
): PartnerMatch[] {
  const named = [...new Set(network.partners)].map((name) => ({ organisation: { name, districts: network.districts }, profile: nameProfile(name) }));
  return planPartners.flatMap((partner) => {
    const profile = nameProfile(partner.name);
    return named.flatMap(({ organisation, profile: other }): PartnerMatch[] => {
      const verdict = verdicts.find((v) => v.partnerId === partner.id && v.networkPartner === organisation.name)?.verdict ?? null;
      const certainty = matchProfiles(partner, profile, organisation, other);
      if (certainty === "none" && verdict === null) return [];
      return [{ partnerId: partner.id, networkPartner: organisation.name, certainty: certainty === "certain" ? "certain" : "doubtful", verdict }];
    });
  });
}

/** Whom an entry names as taking part: its partners and whoever coordinates them, each once. */
export function namedPartners({ partners, coordinatingBody }: { partners: readonly string[]; coordinatingBody: string }): string[] {
  const known = new Set(partners.map(normalizeName));
  return coordinatingBody === "" || known.has(normalizeName(coordinatingBody)) ? [...partners] : [...partners, coordinatingBody];
}

function matchProfiles(a: Organisation, ofA: NameProfile, b: Organisation, ofB: NameProfile): MatchCertainty {
  const score = profileScore(ofA, ofB);
  const sameDomain = Boolean(a.webDomain) && bareDomain(a.webDomain) === bareDomain(b.webDomain);
  const samePlace = (Boolean(a.postcode) && a.postcode === b.postcode) || (a.districts ?? []).some((ags) => b.districts?.includes(ags));
  if (score >= certainFrom && (samePlace || sameDomain) && tells(ofA) && tells(ofB)) return "certain";
  return score >= doubtfulFrom || sameDomain ? "doubtful" : "none";
}

function tells({ words }: NameProfile): boolean {
  return words.some(({ word, place }) => place === 1 && !commonWords.has(word));
}

function bareDomain(domain: string | undefined): string {
  return (domain ?? "").trim().toLowerCase().replace(/^www\./, "");
}
