import { matchOrganisations, nameProfile, normalizeName, profileScore, type NameProfile, type Organisation } from "~/domains/names";
import type { PartnerMatch } from "./overlap";
import { remembered } from "./remembered";

const profileOf = remembered(nameProfile);
const normalized = remembered(normalizeName);

/** The same names are compared for every page of a check. Kept as long as the names taken apart are. */
const scores = new WeakMap<NameProfile, WeakMap<NameProfile, number>>();

function scoreOf(a: NameProfile, b: NameProfile): number {
  const ofA = scores.get(a) ?? new WeakMap<NameProfile, number>();
  scores.set(a, ofA);
  const known = ofA.get(b);
  if (known !== undefined) return known;
  const score = profileScore(a, b);
  ofA.set(b, score);
  return score;
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
  const named = [...new Set(network.partners)].map((name) => ({ organisation: { name, districts: network.districts }, profile: profileOf(name) }));
  return planPartners.flatMap((partner) => {
    const profile = profileOf(partner.name);
    return named.flatMap(({ organisation, profile: other }): PartnerMatch[] => {
      const verdict = verdicts.find((v) => v.partnerId === partner.id && v.networkPartner === organisation.name)?.verdict ?? null;
      const certainty = matchOrganisations(partner, profile, organisation, other, scoreOf(profile, other));
      if (certainty === "none" && verdict === null) return [];
      return [{ partnerId: partner.id, networkPartner: organisation.name, certainty: certainty === "certain" ? "certain" : "doubtful", sharedDistricts: (partner.districts ?? []).filter((ags) => network.districts.includes(ags)), verdict }];
    });
  });
}

/** Whom an entry names as taking part: its partners and whoever coordinates them, each once. */
export function namedPartners({ partners, coordinatingBody }: { partners: readonly string[]; coordinatingBody: string }): string[] {
  const known = new Set(partners.map(normalized));
  return coordinatingBody === "" || known.has(normalized(coordinatingBody)) ? [...partners] : [...partners, coordinatingBody];
}
