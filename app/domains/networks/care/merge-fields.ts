import type { NetworkDetails } from "../network-details";

export const mergeFields = [
  "name",
  "kind",
  "land",
  "districts",
  "landWide",
  "foundedYear",
  "organisationForm",
  "coordinatingBody",
  "goals",
  "targetGroups",
  "partners",
  "financing",
  "contactMailbox",
  "website",
  "sourceUrls",
  "sourceDate",
] as const satisfies readonly (keyof NetworkDetails)[];
export type MergeField = (typeof mergeFields)[number];

/** What of two entries of the same network can be chosen. `districts`: AGS; `land`: its two letters. */
export type Mergeable = Pick<NetworkDetails, MergeField>;

export const mergeChoices = ["entry", "proposal", "both"] as const;
export type MergeChoice = (typeof mergeChoices)[number];
export type MergeChoices = Partial<Record<MergeField, MergeChoice>>;

/** One field in which entry and proposal differ. */
export interface MergeDifference {
  field: MergeField;
  entry: Mergeable[MergeField];
  proposal: Mergeable[MergeField];
  /** what stands unless something else is chosen: what the entry knows, else what the proposal says */
  preset: MergeChoice;
  /** lists can be put together */
  canJoin: boolean;
}

const isEmpty = (value: Mergeable[MergeField]) => value === null || (typeof value !== "number" && typeof value !== "boolean" && value.length === 0);
const isSame = (a: Mergeable[MergeField], b: Mergeable[MergeField]) => (Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one) => b.includes(one)) : a === b);

/** The fields in which the two differ, in the order of the form. */
export function mergeDifferences(entry: Mergeable, proposal: Mergeable): MergeDifference[] {
  return mergeFields
    .filter((field) => !isSame(entry[field], proposal[field]))
    .map((field) => {
      const known = !isEmpty(entry[field]) || (field === "districts" && entry.landWide);
      const canJoin = Array.isArray(entry[field]) && !isEmpty(entry[field]) && !isEmpty(proposal[field]);
      // Where something came from is never lost.
      const preset = field === "sourceUrls" && canJoin ? "both" : known || isEmpty(proposal[field]) ? "entry" : "proposal";
      return { field, entry: entry[field], proposal: proposal[field], preset, canJoin };
    });
}

/** What changes in the entry when the proposal is merged into it; a choice that is missing or impossible is the preset. */
export function mergedFields(entry: Mergeable, proposal: Mergeable, choices: MergeChoices = {}): Partial<Mergeable> {
  const changed = mergeDifferences(entry, proposal).flatMap(({ field, preset, canJoin }) => {
    const wanted = choices[field] ?? preset;
    const choice = wanted === "both" && !canJoin ? preset : wanted;
    if (choice === "entry") return [];
    const [own, other] = [entry[field], proposal[field]];
    return [[field, choice === "both" && Array.isArray(own) && Array.isArray(other) ? [...new Set([...own, ...other])] : other] as const];
  });
  return Object.fromEntries(changed);
}
