import { describe, expect, test } from "vitest";
import { can, initiativeActions, instanceActions, membershipRoles, noAccess, roles, type Access, type Action, type Role } from "./permissions";

const actions: Action[] = [...initiativeActions, ...instanceActions];
const accesses: Access[] = [null, ...membershipRoles].flatMap((membership) => [false, true].map((adviser) => ({ membership, adviser })));

/** Everything that is allowed, written out; what is not listed is forbidden. */
const byMembership: Record<string, Action[]> = {
  lead: ["initiative.read", "initiative.internal", "initiative.edit", "initiative.lead"],
  edit: ["initiative.read", "initiative.internal", "initiative.edit"],
  read: ["initiative.read", "initiative.internal"],
};
const byAssignment: Action[] = ["initiative.read", "review.read", "review.write"];
const byRole: Record<Role, Action[]> = {
  member: [],
  adviser: ["adviser.workspace"],
  service: ["adviser.workspace", "directory.care", "service"],
};

const cases = roles.flatMap((role) =>
  accesses.map((access) => ({
    role,
    ...access,
    allowed: new Set([...byRole[role], ...byMembership[access.membership ?? ""] ?? [], ...(access.adviser && role !== "member" ? byAssignment : [])]),
  })),
);

describe("who may do what", () => {
  test.each(cases)("$role, membership $membership, assigned as adviser: $adviser", ({ role, membership, adviser, allowed }) => {
    for (const action of actions) expect([action, can({ user: { role } }, action, { membership, adviser })]).toEqual([action, allowed.has(action)]);
  });

  test.each(accesses)("nobody signed in may do anything (%o)", (access) => {
    for (const action of actions) expect(can({ user: null }, action, access)).toBe(false);
  });

  test("without anything that binds to an initiative none of its deeds is allowed", () => {
    for (const role of roles) for (const action of initiativeActions) expect(can({ user: { role } }, action)).toBe(can({ user: { role } }, action, noAccess));
  });
});
