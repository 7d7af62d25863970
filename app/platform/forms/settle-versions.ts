/** Names of what a conflict view adds to the form it stands above; the rest behind the point is a name of the form's own. */
export const versionNames = {
  /** `choice.KEY`: which version of a line stands */
  choice: "versionChoice.",
  /** `covers.KEY`, repeated: the fields of the form that the line is made of */
  covers: "versionCovers.",
  /** `other.FIELD`, repeated: the field's values in the other version */
  other: "versionOther.",
  /** `both.KEY`: both texts, put together by the person */
  both: "versionBoth.",
} as const;

export const versionChoices = ["mine", "other", "both"] as const;
export type VersionChoice = (typeof versionChoices)[number];

const added = Object.values(versionNames);

/**
 * The form as the choices in a conflict view say: fields of the other version instead of one's own where that was
 * chosen, then nothing that the view added. What comes out is checked like anything typed.
 */
export function settleVersions(form: FormData): FormData {
  const chosen = new Map<string, FormDataEntryValue[]>();
  for (const [name, choice] of form) {
    if (!name.startsWith(versionNames.choice)) continue;
    const key = name.slice(versionNames.choice.length);
    const covered = form.getAll(versionNames.covers + key).filter((field) => typeof field === "string");
    if (choice === "other") covered.forEach((field) => chosen.set(field, form.getAll(versionNames.other + field)));
    if (choice === "both") chosen.set(key, form.getAll(versionNames.both + key));
  }
  const settled = new FormData();
  for (const [name, value] of form) {
    if (!chosen.has(name) && !added.some((prefix) => name.startsWith(prefix))) settled.append(name, value);
  }
  for (const [name, values] of chosen) values.forEach((value) => settled.append(name, value));
  return settled;
}
