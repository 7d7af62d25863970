import type { PartnerContent } from "./partner-fields";
import { isPartnerKind } from "./partner";

/** What is asked of a partner at the beginning: the short form of the impulse. */
export const basicFields = ["name", "kind", "state", "gives", "ags", "postcode", "town", "webDomain"] as const satisfies readonly (keyof PartnerContent)[];
export type PartnerBasics = Pick<PartnerContent, (typeof basicFields)[number]>;

/** A stored partner as the short form knows it; a kind that is in no list any more becomes "other". */
export function basicsOf(stored: Omit<PartnerBasics, "kind"> & { kind: string }): PartnerBasics {
  const { name, kind, state, gives, ags, postcode, town, webDomain } = stored;
  return { name, kind: isPartnerKind(kind) ? kind : "other", state, gives, ags, postcode, town, webDomain };
}

/** The fields in which two versions differ, in the order of the form. */
export function differingFields(a: PartnerBasics, b: PartnerBasics): (keyof PartnerBasics)[] {
  return basicFields.filter((field) => a[field] !== b[field]);
}
