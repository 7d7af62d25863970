import { districtLines } from "./district-lines";
import type { CareState } from "./entries-address";

interface StoredEntry {
  name: string;
  kind: string;
  land: string;
  landWide: boolean;
  districts: readonly { ags: string }[];
  foundedYear: number | null;
  organisationForm: string;
  coordinatingBody: string;
  goals: readonly string[];
  targetGroups: readonly string[];
  partners: readonly string[];
  financing: string;
  contactMailbox: string;
  website: string;
  sourceUrls: readonly string[];
  sourceDate: string;
  state: string;
  revision: number;
}

/** Values of the form as text, lists as lines; `landWide` is "on" or "". */
export type EntryValues = Record<
  | "name"
  | "kind"
  | "land"
  | "landWide"
  | "districts"
  | "foundedYear"
  | "organisationForm"
  | "coordinatingBody"
  | "goals"
  | "targetGroups"
  | "partners"
  | "financing"
  | "contactMailbox"
  | "website"
  | "sourceUrls"
  | "sourceDate",
  string
> & { state: CareState };

/** A stored entry as the form shows it. */
export function entryValues(entry: StoredEntry): EntryValues {
  const { name, kind, land, organisationForm, coordinatingBody, financing, contactMailbox, website, sourceDate } = entry;
  return {
    name,
    kind,
    land,
    organisationForm,
    coordinatingBody,
    financing,
    contactMailbox,
    website,
    sourceDate,
    landWide: entry.landWide ? "on" : "",
    districts: districtLines(entry.districts.map(({ ags }) => ags)),
    foundedYear: entry.foundedYear?.toString() ?? "",
    goals: entry.goals.join("\n"),
    targetGroups: entry.targetGroups.join("\n"),
    partners: entry.partners.join("\n"),
    sourceUrls: entry.sourceUrls.join("\n"),
    state: entry.state as CareState,
  };
}
