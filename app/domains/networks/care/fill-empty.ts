/** The fields that one entry can take over from another. */
export interface Fillable {
  districts: readonly { ags: string }[];
  landWide: boolean;
  foundedYear: number | null;
  organisationForm: string;
  coordinatingBody: string;
  goals: string[];
  targetGroups: string[];
  partners: string[];
  financing: string;
  contactMailbox: string;
  website: string;
  sourceUrls: string[];
  sourceDate: string;
}

/** What fills an entry; `districts` as AGS. */
export type Filled = Partial<Omit<Fillable, "districts" | "landWide">> & { districts?: string[] };

const fields = [
  "foundedYear",
  "organisationForm",
  "coordinatingBody",
  "goals",
  "targetGroups",
  "partners",
  "financing",
  "contactMailbox",
  "website",
  "sourceDate",
] as const satisfies readonly (keyof Fillable)[];

const isEmpty = (value: string | number | null | readonly unknown[]) => value === null || (typeof value !== "number" && value.length === 0);

/** What `other` knows and `entry` does not. Nothing that is known is overwritten; sources are added where something came from them. */
export function fillEmpty(entry: Fillable, other: Fillable): Filled {
  const news: Filled = Object.fromEntries(fields.filter((field) => isEmpty(entry[field]) && !isEmpty(other[field])).map((field) => [field, other[field]]));
  if (entry.districts.length === 0 && !entry.landWide && other.districts.length > 0) news.districts = other.districts.map(({ ags }) => ags);
  const sources = other.sourceUrls.filter((url) => !entry.sourceUrls.includes(url));
  if (Object.keys(news).length > 0 && sources.length > 0) news.sourceUrls = [...entry.sourceUrls, ...sources];
  return news;
}
