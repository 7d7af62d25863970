import { fold } from "~/domains/names";
import type { PartnerKind } from "../partner";

/** What words in the name of an organisation, or in a column "Schulart", say of its kind. The first that fits counts: the more exact ones stand before. */
const signs: readonly (readonly [RegExp, PartnerKind])[] = [
  [/\b(?:kita|kindertages\w*|kindergarten|krippe|kinderhaus|kinderkrippe)\b/, "kita"],
  [/\b(?:elternbeirat|elternvertretung|elternrat|schulelternrat|kreiselternrat)\b/, "parents"],
  [/\b(?:schulamt|schulaufsicht|landesamt fuer schule|bezirksregierung|staatliches schulamt|regionales landesamt)\b/, "school_supervision"],
  [/\bschultraeger\b|\bschulverband\b|\bschulzweckverband\b/, "school_authority"],
  [/\b(?:volkshochschule|kvhs|vhs)\b/, "adult_education"],
  [/\b(?:berufsakademie|duale hochschule|studienakademie|dhbw)\b/, "vocational_academy"],
  [/\b(?:bbs|berufsbildende|berufskolleg|berufsschule|berufliche schulen?|berufliches schulzentrum|berufsfachschule|oberstufenzentrum|bsz|osz)\b/, "vocational_school"],
  [/\b(?:gs|grundschule|grund|primarschule|primarstufe)\b/, "primary_school"],
  [/\b(?:gym|gymn|gymnasium|realschule|rs|hauptschule|oberschule|obs|gesamtschule|igs|kgs|ge|mittelschule|sekundarschule|gemeinschaftsschule|stadtteilschule|regionale schule|foerderschule|haupt- und realschule|werkrealschule|weiterfuehrende schule)\b/, "secondary_school"],
  [/\b(?:schuelerlabor|schuelerforschungszentrum|sfz|lernort|museum|science center|phaenomenta|planetarium|sternwarte|umweltzentrum|makerspace|technikmuseum|zoo)\b/, "extracurricular_place"],
  [/\b(?:fraunhofer|max-planck|leibniz|helmholtz|forschungsinstitut|forschungszentrum|forschungsanstalt)\b/, "research_institute"],
  [/\b(?:universitaet|uni|hochschule|fachhochschule|th|fh|haw)\b/, "university"],
  [/\b(?:ihk|industrie- und handelskammer)\b/, "chamber_of_commerce"],
  [/\b(?:hwk|handwerkskammer)\b/, "chamber_of_crafts"],
  [/\b(?:kreishandwerkerschaft|innung|handwerksbetrieb|meisterbetrieb|tischlerei|elektro|dachdecker\w*|zimmerei|sanitaer)\b/, "craft"],
  [/\b(?:arbeitgeberverband|unternehmerverband|unternehmensverband|suedwestmetall|nordmetall|gesamtmetall|bayme)\b/, "employers_association"],
  [/\b(?:agentur fuer arbeit|arbeitsagentur|jobcenter|biz)\b/, "employment_agency"],
  [/\b(?:wirtschaftsfoerderung\w*|wifoe|wfg)\b/, "economic_development"],
  [/\b(?:bildungsbuero|bildungsregion|regionales bildungsbuero|bildungsmanagement)\b/, "education_office"],
  [/\b(?:bildungswerk|bildungswerke)\b/, "training_association"],
  [/stiftung\b/, "foundation"],
  [/\b(?:landkreis|kreisverwaltung|stadtverwaltung|gemeinde|samtgemeinde|verbandsgemeinde|stadt)\b/, "municipality"],
  [/\b(?:e\. ?v\.|ev|verein|foerderverein)(?:$|[\s,)])/, "association"],
  [/\b(?:gmbh|ag|kg|ohg|se|gbr|firma|werke?)\b/, "company"],
];

/** Kind of an organisation by its name ("GS Am Anger", "Gym. Nord", "Muster gGmbH"); undefined where the name says nothing. */
export function kindOfName(name: string): PartnerKind | undefined {
  const folded = fold(name);
  // A gGmbH is mostly a place of education, not a business: the name decides, and if it does not, nobody does.
  if (/\bggmbh\b/.test(folded)) return signs.find(([sign, kind]) => kind !== "company" && sign.test(folded))?.[1];
  return signs.find(([sign]) => sign.test(folded))?.[1];
}

