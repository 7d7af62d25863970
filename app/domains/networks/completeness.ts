/** What an entry may state, in the order in which missing facts are named. */
export const statedFields = [
  "districts",
  "goals",
  "targetGroups",
  "partners",
  "coordinatingBody",
  "contactMailbox",
  "website",
  "organisationForm",
  "financing",
  "foundedYear",
  "sourceDate",
] as const;
export type KnownField = (typeof statedFields)[number];

export interface CompletenessInput {
  land: string;
  landWide: boolean;
  districts: readonly { ags: string }[];
  goals: readonly string[];
  targetGroups: readonly string[];
  partners: readonly string[];
  coordinatingBody: string;
  contactMailbox: string;
  website: string;
  organisationForm: string;
  financing: string;
  foundedYear: number | null;
  sourceDate: string;
}

export interface Completeness {
  known: number;
  of: number;
  unknown: KnownField[];
}

/** How much of an entry is known. Its name, kind and Land always are, so they do not count; Land-wide counts as area. */
export function completeness(network: CompletenessInput): Completeness {
  const unknown = statedFields.filter((field) => {
    if (field === "districts") return network.districts.length === 0 && !network.landWide;
    const value = network[field];
    return value === null || (typeof value !== "number" && value.length === 0);
  });
  return { known: statedFields.length - unknown.length, of: statedFields.length, unknown };
}

/** Networks change their people within about as many years. */
export const oldAfterYears = 3;

export interface Age {
  /** whole years */
  years: number;
  old: boolean;
}

/** The day on which a source would become old today: `sourceDate` up to it is old, unless it is partial and may be later. */
export function oldUntil(today: string): { day: string; partial: string[] } {
  const day = `${Number(today.slice(0, 4)) - oldAfterYears}${today.slice(4)}`;
  return { day, partial: [day.slice(0, 4), day.slice(0, 7)] };
}

/**
 * Whole years since the source of an entry; null where it has no date. A partial date counts from its end ("2024" from
 * 31 December), so that an entry never looks older than it is.
 * @param today calendar date
 */
export function age(network: { sourceDate: string }, today: string): Age | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(network.sourceDate)) return null;
  const from = `${network.sourceDate}-12-31`.slice(0, 10).replace(/^(\d{4}-\d\d)-12$/, "$1-31");
  const years = Number(today.slice(0, 4)) - Number(from.slice(0, 4)) - (today.slice(5) < from.slice(5) ? 1 : 0);
  return { years: Math.max(0, years), old: years >= oldAfterYears };
}

/** Whether somebody should ask if an entry still holds: its date is long ago or not known. */
export function wantsAsking(age: Age | null): boolean {
  return age === null || age.old;
}
