import { type NetworkKindKey, type PlatformKind, platformKindOf } from "~/domains/vocabulary";

export interface ExportedEntry {
  slug: string;
  name: string;
  kind: NetworkKindKey;
  land: string;
  districts: readonly { ags: string }[];
  foundedYear: number | null;
  organisationForm: string;
  coordinatingBody: string;
  goals: readonly string[];
  targetGroups: readonly string[];
  partners: readonly string[];
  website: string;
  sourceUrls: readonly string[];
  sourceDate: string;
}

/** One network of the open export: the columns of the table, lists as lists, what is not stated as null. */
export interface JsonNetwork {
  slug: string;
  name: string;
  kind: NetworkKindKey;
  land: string;
  kreise_ags: string[];
  founded_year: number | null;
  organisation_form: string | null;
  coordinating_body: string | null;
  goals: string[];
  target_groups: string[];
  partners: string[];
  website: string | null;
  source_url: string[];
  source_date: string | null;
}

/** Body of `/api/netzwerke.json`. `platform_kinds` says what our kinds are called on the German STEM platform. */
export function networksAsJson(entries: readonly ExportedEntry[]): {
  networks: JsonNetwork[];
  platform_kinds: Readonly<Record<NetworkKindKey, PlatformKind>>;
} {
  return { networks: entries.map(jsonNetwork), platform_kinds: platformKindOf };
}

function jsonNetwork(entry: ExportedEntry): JsonNetwork {
  return {
    slug: entry.slug,
    name: entry.name,
    kind: entry.kind,
    land: entry.land,
    kreise_ags: entry.districts.map(({ ags }) => ags),
    founded_year: entry.foundedYear,
    organisation_form: entry.organisationForm || null,
    coordinating_body: entry.coordinatingBody || null,
    goals: [...entry.goals],
    target_groups: [...entry.targetGroups],
    partners: [...entry.partners],
    website: entry.website || null,
    source_url: [...entry.sourceUrls],
    source_date: entry.sourceDate || null,
  };
}
