import { isKnown, type PartnerState } from "~/domains/partners";

/** The four lists of keys that plan and networks are compared by. Which keys there are is not this domain's business. */
export const keyLists = ["themes", "goals", "targetGroups", "stages"] as const;
export type KeyList = (typeof keyLists)[number];
export type PlanKeys = Record<KeyList, string[]>;

const proseFields = ["startedBy", "whyHere", "intention"] as const;
type ProseField = (typeof proseFields)[number];

/** What the team writes down: who starts this, why here, what is planned in words and as keys. */
export type ImpulseContent = Record<ProseField, string> & PlanKeys;

export const impulseFields = [...proseFields, ...keyLists] as const;

export const emptyImpulse: ImpulseContent = { startedBy: "", whyHere: "", intention: "", themes: [], goals: [], targetGroups: [], stages: [] };

/** What the rules need to know of a partner organisation. */
interface PartnerInSight {
  name: string;
  state: PartnerState;
  gives: string;
}

/** Parts of the impulse that the path asks for. */
export const impulseParts = ["startedBy", "whyHere", "intention", "themes", "goals", "targetGroups", "stages", "partners"] as const;
export type ImpulsePart = (typeof impulseParts)[number];

/** Parts that are still empty. Partners who said no are none. */
export function impulseMissing(impulse: ImpulseContent | null, partners: readonly PartnerInSight[]): ImpulsePart[] {
  const content = impulse ?? emptyImpulse;
  return impulseParts.filter((part) => (part === "partners" ? !partners.some(isKnown) : isEmpty(content[part])));
}

/** Whether anything at all has been written down. */
export function impulseStarted(impulse: ImpulseContent | null, partners: readonly PartnerInSight[]): boolean {
  return partners.length > 0 || (impulse !== null && impulseFields.some((field) => !isEmpty(impulse[field])));
}

function isEmpty(value: string | readonly string[]): boolean {
  return typeof value === "string" ? value.trim() === "" : value.length === 0;
}

/** So many organisations have to put in something of their own for an impulse to come from the region. */
export const willingOrganisationsNeeded = 2;

/** States of somebody who was asked and answered: what an idea or an open question would bring in is only hoped for. */
const answered: readonly PartnerState[] = ["interested", "joining", "active"];

/** Partners that have said what they give of their own; an organisation listed twice counts once. */
export function willingOrganisations<P extends PartnerInSight>(partners: readonly P[]): P[] {
  const willing = partners.filter((partner) => answered.includes(partner.state) && partner.gives.trim() !== "");
  const byName = new Map(willing.toReversed().map((partner) => [partner.name.trim().toLocaleLowerCase("de"), partner]));
  return willing.filter((partner) => byName.get(partner.name.trim().toLocaleLowerCase("de")) === partner);
}

/** Keys found in the free text that nobody has chosen yet: offered, never set. */
export function suggestedKeys(found: Readonly<Record<KeyList, readonly string[]>>, chosen: Readonly<PlanKeys>): PlanKeys {
  const open = (list: KeyList) => found[list].filter((key) => !chosen[list].includes(key));
  return { themes: open("themes"), goals: open("goals"), targetGroups: open("targetGroups"), stages: open("stages") };
}

/** The fields in which two versions differ, in the order of the form. The order of keys is no difference. */
export function differingImpulseFields(a: ImpulseContent, b: ImpulseContent): (keyof ImpulseContent)[] {
  return impulseFields.filter((field) => comparable(a[field]) !== comparable(b[field]));
}

function comparable(value: string | readonly string[]): string {
  return typeof value === "string" ? value : JSON.stringify([...value].sort());
}
