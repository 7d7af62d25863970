import type { Stage } from "~/domains/vocabulary";
import type { Lane } from "./education-chain";
import type { PartnerKind, PartnerState } from "./partner";

/** What is kept of a partner organisation, but for the person to talk to (`PartnerContact`). */
export interface PartnerContent {
  name: string;
  kind: PartnerKind;
  state: PartnerState;
  lane: Lane;
  stages: Stage[];
  /** In plain words: what it is ready to put in itself. */
  gives: string;
  /** What it hopes to get. */
  needs: string;
  /** How it works: decisions, holidays, the right moment to call. */
  style: string;
  /** AGS, null: the Kreis is not known. */
  ags: string | null;
  /** Five digits, or null. */
  postcode: string | null;
  town: string;
  /** Normalised by `webDomain`, or "". */
  webDomain: string;
  /** Function mailbox, or "". */
  mailbox: string;
  note: string;
  /** 1 little to 3 much; null: not said. */
  influence: number | null;
  /** How much the matter is its own concern, 1 to 3; null: not said. */
  stake: number | null;
  /** Asked more than once without an answer. */
  unreached: boolean;
}
export type PartnerField = keyof PartnerContent;

/**
 * Who may see a field. "shared": stands on wall, poster, exports, the adviser's and the partner's pages. "contact": the
 * team and the partner itself. "internal": the team alone, unless it adds the field on purpose.
 */
export type Audience = "shared" | "contact" | "internal";

export const audienceOf = {
  name: "shared",
  kind: "shared",
  state: "shared",
  lane: "shared",
  stages: "shared",
  gives: "shared",
  needs: "shared",
  style: "internal",
  ags: "shared",
  postcode: "shared",
  town: "shared",
  webDomain: "shared",
  mailbox: "contact",
  note: "internal",
  influence: "internal",
  stake: "internal",
  unreached: "internal",
} as const satisfies Record<PartnerField, Audience>;

/** In the order of forms and columns. */
export const partnerFields = Object.keys(audienceOf) as PartnerField[];

export function isPartnerField(field: string): field is PartnerField {
  return (partnerFields as readonly string[]).includes(field);
}

export type SharedField = { [F in PartnerField]: (typeof audienceOf)[F] extends "shared" ? F : never }[PartnerField];
export type InternalField = { [F in PartnerField]: (typeof audienceOf)[F] extends "internal" ? F : never }[PartnerField];
export type SharedContent = Pick<PartnerContent, SharedField>;

export const sharedFields = partnerFields.filter((field): field is SharedField => audienceOf[field] === "shared");
export const internalFields = partnerFields.filter((field): field is InternalField => audienceOf[field] === "internal");

/** The fields that may be shown to anybody; `added`: what the team adds on purpose. Everything else of the row is left behind. */
export function sharedContent<A extends PartnerField = never>(partner: PartnerContent, added: readonly A[] = []): SharedContent & Pick<PartnerContent, A> {
  const kept: PartnerField[] = [...sharedFields, ...added];
  return Object.fromEntries(kept.map((field) => [field, partner[field]])) as SharedContent & Pick<PartnerContent, A>;
}

/** Who said no is nobody's business outside of the team. */
export function isShared(partner: { state: PartnerState }): boolean {
  return partner.state !== "declined";
}
