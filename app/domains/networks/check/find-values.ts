/** Values of the form as text, lists as lines. */
export interface FindValues {
  name: string;
  kind: string;
  land: string;
  districts: string[];
  landWide: boolean;
  coordinatingBody: string;
  goals: string;
  targetGroups: string;
  partners: string;
  contactMailbox: string;
  website: string;
  source: string;
  revision: number;
}
