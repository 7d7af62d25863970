export const roles = ["member", "adviser", "service"] as const;
/** What a person is to the whole instance. */
export type Role = (typeof roles)[number];

export const membershipRoles = ["lead", "edit", "read"] as const;
/** What a person is to one initiative. */
export type MembershipRole = (typeof membershipRoles)[number];

export const initiativeActions = ["initiative.read", "initiative.internal", "initiative.edit", "initiative.lead", "review.read", "review.write"] as const;
/** Deeds within one initiative. "internal": seeing what is for the team alone, an adviser is not of the team. */
export type InitiativeAction = (typeof initiativeActions)[number];

export const instanceActions = ["adviser.workspace", "directory.care", "service"] as const;
/** Deeds that concern no single initiative. */
export type InstanceAction = (typeof instanceActions)[number];

export type Action = InitiativeAction | InstanceAction;

/** What binds a person to one initiative. */
export interface Access {
  membership: MembershipRole | null;
  /** assigned to it as adviser */
  adviser: boolean;
}

export const noAccess: Access = { membership: null, adviser: false };

/** Whoever asks; `user` is null for somebody who is not signed in. */
export interface Asking {
  user: { role: Role } | null;
}

/**
 * Whether somebody may do something: the only place that decides it.
 * @param access what binds the person to the initiative in question; not needed for deeds of the whole instance
 */
export function can(actor: Asking, action: Action, access: Access = noAccess): boolean {
  if (!actor.user) return false;
  const { role } = actor.user;
  // An assignment outlives the role that it was given for only by mistake.
  const advises = access.adviser && role !== "member";
  switch (action) {
    case "initiative.read":
      return access.membership !== null || advises;
    case "initiative.internal":
      return access.membership !== null;
    case "initiative.edit":
      return access.membership === "lead" || access.membership === "edit";
    case "initiative.lead":
      return access.membership === "lead";
    case "review.read":
    case "review.write":
      return advises;
    case "adviser.workspace":
      return role === "adviser" || role === "service";
    case "directory.care":
    case "service":
      return role === "service";
  }
}
