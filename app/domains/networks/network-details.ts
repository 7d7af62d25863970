import { isLandCode, labelOf, landName } from "~/domains/districts";
import { completeness, type CompletenessInput, type KnownField } from "./completeness";
import type { NetworkKindKey } from "~/domains/vocabulary";

/** Everything the public page of an entry shows. Empty text and lists are "not known". */
export interface NetworkDetails {
  slug: string;
  name: string;
  kind: NetworkKindKey;
  state: string;
  land: string;
  landWide: boolean;
  districts: string[];
  foundedYear: number | null;
  organisationForm: string;
  coordinatingBody: string;
  goals: string[];
  targetGroups: string[];
  partners: string[];
  financing: string;
  contactMailbox: string;
  website: string;
  themeKeys: string[];
  stageKeys: string[];
  sourceUrls: string[];
  sourceDate: string;
  known: number;
  of: number;
  unknown: KnownField[];
}

type DetailsInput = CompletenessInput & Omit<NetworkDetails, "districts" | "known" | "of" | "unknown">;

export function networkDetails(entry: DetailsInput): NetworkDetails {
  const { known, of, unknown } = completeness(entry);
  return {
    slug: entry.slug,
    name: entry.name,
    kind: entry.kind,
    state: entry.state,
    land: isLandCode(entry.land) ? landName(entry.land) : entry.land,
    landWide: entry.landWide,
    districts: entry.districts.map(({ ags }) => labelOf(ags)),
    foundedYear: entry.foundedYear,
    organisationForm: entry.organisationForm,
    coordinatingBody: entry.coordinatingBody,
    goals: entry.goals,
    targetGroups: entry.targetGroups,
    partners: entry.partners,
    financing: entry.financing,
    contactMailbox: entry.contactMailbox,
    website: entry.website,
    themeKeys: entry.themeKeys,
    stageKeys: entry.stageKeys,
    sourceUrls: entry.sourceUrls,
    sourceDate: entry.sourceDate,
    known,
    of,
    unknown,
  };
}
