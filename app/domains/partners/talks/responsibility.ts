import type { PartnerKind, PartnerState } from "../partner";
import { isTakingPart } from "../partner";

/** Who has a say before an organisation can join. */
export const responsibleRoles = ["school_authority", "school_supervision", "kita_carrier", "council"] as const;
export type ResponsibleRole = (typeof responsibleRoles)[number];

const schools: ReadonlySet<PartnerKind> = new Set(["primary_school", "secondary_school", "vocational_school"]);
/** Offices whose promises a Kreistag or council decides on. */
const offices: ReadonlySet<PartnerKind> = new Set(["municipality", "education_office", "school_authority"]);

/** The roles that come before an organisation of this kind, in the order to ask them. */
export function rolesBefore(kind: PartnerKind): ResponsibleRole[] {
  if (schools.has(kind)) return ["school_authority", "school_supervision"];
  if (kind === "kita") return ["kita_carrier"];
  return offices.has(kind) ? ["council"] : [];
}

/** Kinds of partners that can stand in a role; nobody on the map stands for the council. */
const kindsOfRole: Record<ResponsibleRole, readonly PartnerKind[]> = {
  school_authority: ["school_authority"],
  school_supervision: ["school_supervision"],
  kita_carrier: ["municipality"],
  council: [],
};

export interface Responsible {
  id: string;
  kind: PartnerKind;
  state: PartnerState;
  ags: string | null;
}

/** Who comes first: a partner of the map, or nobody on it yet (`partnerId` null). */
export interface First {
  role: ResponsibleRole;
  partnerId: string | null;
  /** How far it is with that one. */
  state: "agreed" | "inTalk" | "notAsked" | "saidNo" | "missing";
}

/**
 * Who has to be asked before a partner. Whoever may instruct it comes before others of the same role, then those of the
 * same Kreis, then any other.
 */
export function askedFirst(partner: Responsible, partners: readonly Responsible[], instructedBy: readonly string[]): First[] {
  return rolesBefore(partner.kind).map((role) => {
    const able = partners.filter(({ id, kind }) => id !== partner.id && kindsOfRole[role].includes(kind));
    const nearness = ({ id, ags }: Responsible) => (instructedBy.includes(id) ? 2 : ags !== null && ags === partner.ags ? 1 : 0);
    const [found] = [...able].sort((a, b) => nearness(b) - nearness(a));
    return found ? { role, partnerId: found.id, state: stateOf(found) } : { role, partnerId: null, state: "missing" };
  });
}

function stateOf(partner: Responsible): First["state"] {
  if (isTakingPart(partner)) return "agreed";
  if (partner.state === "declined") return "saidNo";
  return partner.state === "idea" ? "notAsked" : "inTalk";
}
