import { type NameProfile, nameProfile, profileScore } from "./name-matching";
import { commonWords } from "./name-words";

/** An organisation with what is known of where it is. Empty text and list mean "not known". */
export interface Organisation {
  name: string;
  /** AGS of the Kreise it may be in. */
  districts?: readonly string[];
  postcode?: string;
  /** Given only where both are of one area: there are many a Neustadt. */
  town?: string;
  /** "uni-rostock.de" */
  webDomain?: string;
}

export type MatchCertainty = "certain" | "doubtful" | "none";

/** From here on two names are alike enough to be certain, once a place or a web domain agrees. */
export const certainFrom = 0.8;
/** From here on people are asked. */
export const doubtfulFrom = 0.6;

/**
 * Whether two organisations are the same: certain needs names alike *and* the same Kreis, postcode, town or web
 * domain, and a word that tells ("Agentur für Arbeit" has none). The same web domain under different names is asked about.
 */
export function matchPartner(a: Organisation, b: Organisation): MatchCertainty {
  return matchOrganisations(a, nameProfile(a.name), b, nameProfile(b.name));
}

/** `matchPartner` of organisations whose names are already taken apart, and compared where that was done before. */
export function matchOrganisations(a: Organisation, ofA: NameProfile, b: Organisation, ofB: NameProfile, score = profileScore(ofA, ofB)): MatchCertainty {
  const sameDomain = Boolean(a.webDomain) && bareDomain(a.webDomain) === bareDomain(b.webDomain);
  const samePlace = (Boolean(a.postcode) && a.postcode === b.postcode) || sameTown(a, b) || (a.districts ?? []).some((ags) => b.districts?.includes(ags));
  if (score >= certainFrom && (samePlace || sameDomain) && tells(ofA) && tells(ofB)) return "certain";
  return score >= doubtfulFrom || sameDomain ? "doubtful" : "none";
}

function sameTown(a: Organisation, b: Organisation): boolean {
  const [one, other] = [a, b].map(({ town = "" }) => town.trim().toLowerCase());
  return one !== "" && one === other;
}

function tells({ words }: NameProfile): boolean {
  return words.some(({ word, place }) => place === 1 && !commonWords.has(word));
}

function bareDomain(domain: string | undefined): string {
  return (domain ?? "").trim().toLowerCase().replace(/^www\./, "");
}
